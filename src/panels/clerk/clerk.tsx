import './clerk.css';
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { fileName, saveFile } from '../../exports/save.ts';
import { formatList } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { SOURCE_LANGUAGES } from '../../i18n/vocabulary/types.ts';
import { languageName } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import { catalogue } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { isClerkOpen } from '../documents/chosen.ts';
import { loadSearchFile } from '../search/found.ts';
import { type DraftSource, EMPTY_DRAFT, type FactsDraft, sourceIdOf } from './draft.ts';
import { FactForm } from './fact-form.tsx';
import { type FieldName, Line, Pick, Texts } from './fields.tsx';
import { Report } from './report.tsx';
import { draft, file, openText, verdict } from './state.ts';

const change = (how: Partial<FactsDraft>) => {
  draft.value = { ...draft.peek(), ...how };
};

function SourceForm() {
  const { source } = draft.value;
  const id = useId();
  const put = (how: Partial<DraftSource>) => change({ source: { ...source, ...how } });
  const isWrong = (field: string) =>
    verdict.value.faults.some((one) => one.fact === null && one.field === field);
  const known = [...catalogue.value.sources.values()];
  const isKnown = known.some((one) => one.id === sourceIdOf(source, known));
  const language = chrome();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <Both say={(said) => say(said, 'clerk.source')} />
      </h3>
      <Line
        name="url"
        value={source.url}
        hint="https://"
        onText={(url) => put({ url })}
        isWrong={isWrong('url')}
      />
      {isKnown ? (
        <p class="remark" role="status">
          <Both as="stacked" say={(said) => say(said, 'clerk.known')} />
        </p>
      ) : (
        <>
          <Line
            name="title"
            value={source.title}
            onText={(title) => put({ title })}
            isWrong={isWrong('title')}
          />
          <div class="clerk-row">
            <Line
              name="date"
              value={source.date}
              hint="2026-11-24"
              onText={(date) => put({ date: date.trim() })}
              isWrong={isWrong('date')}
            />
            <Pick
              name="language"
              value={source.language}
              options={SOURCE_LANGUAGES.map((one) => [one, languageName(one, language)])}
              onPick={(one) => put({ language: one })}
            />
          </div>
          <Texts
            name="publisher"
            text={source.publisher}
            onText={(publisher) => put({ publisher })}
            isWrong={isWrong('publisher')}
          />
        </>
      )}
    </section>
  );
}

function Facts() {
  const id = useId();
  const { facts } = draft.value;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <Both say={(language) => say(language, 'clerk.facts')} />
      </h3>
      {facts.length === 0 && (
        <p class="remark">
          <Both as="stacked" say={(language) => say(language, 'clerk.none')} />
        </p>
      )}
      <ol class="clerk-facts">
        {facts.map((fact, at) => (
          <FactForm key={at} fact={fact} at={at} />
        ))}
      </ol>
    </section>
  );
}

function Checked() {
  const { checked } = draft.value;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <Both say={(language) => say(language, 'clerk.checked')} />
      </h3>
      <div class="clerk-row">
        <Line
          name="by"
          value={checked.by}
          onText={(by) => change({ checked: { ...checked, by } })}
        />
        <Line
          name="day"
          value={checked.date}
          hint="2026-11-25"
          onText={(date) => change({ checked: { ...checked, date: date.trim() } })}
        />
      </div>
    </section>
  );
}

/** Fields as the file calls them, in the words of the form. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  url: 'url',
  title: 'title',
  publisher: 'publisher',
  date: 'date',
  language: 'language',
  value: 'value',
  note: 'note',
  by: 'by',
};

function verdictText(language: Language): string {
  const { faults, gaps } = verdict.value;
  const fields = [
    ...new Set(
      faults.map(({ field }) => {
        const name = FIELD_OF[field];
        return name ? say(language, `clerk.${name}`) : field;
      }),
    ),
  ];
  if (fields.length > 0)
    return say(language, 'clerk.faults', { fields: formatList(fields, language) });
  return gaps > 0 ? say(language, 'clerk.gaps', { count: gaps }) : say(language, 'clerk.ready');
}

function Files() {
  const language = chrome();
  const chosen = useRef<HTMLInputElement>(null);
  const isNotRead = useSignal(false);
  const cleared = useSignal<FactsDraft | null>(null);
  const isEmpty = draft.value.facts.length === 0;
  const save = () => {
    const { edition } = catalogue.value;
    const text = `${JSON.stringify(file.value, null, 2)}\n`;
    saveFile(
      new Blob([text], { type: 'application/json' }),
      fileName(edition.version, null, 'json', ['facts', draft.value.source.date || null]),
    );
  };
  const open = async (files: FileList | null) => {
    const text = await files?.[0]?.text();
    if (text !== undefined) isNotRead.value = !openText(text);
    if (chosen.current) chosen.current.value = '';
  };
  return (
    <section class="clerk-files">
      {!isEmpty && (
        <p role="status">
          <Both as="stacked" say={verdictText} />
        </p>
      )}
      {isNotRead.value && (
        <p role="alert">
          <Both as="stacked" say={(said) => say(said, 'clerk.notRead')} />
        </p>
      )}
      <p class="clerk-acts">
        <button type="button" disabled={isEmpty} onClick={save}>
          {say(language, 'clerk.save')}
        </button>
        <button type="button" onClick={() => chosen.current?.click()}>
          {say(language, 'clerk.file')}
        </button>
        <input
          ref={chosen}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void open(currentTarget.files)}
        />
        {cleared.value && draft.value === EMPTY_DRAFT ? (
          <button
            type="button"
            onClick={() => {
              draft.value = cleared.value ?? EMPTY_DRAFT;
            }}
          >
            {say(language, 'clerk.undo')}
          </button>
        ) : (
          <button
            type="button"
            disabled={draft.value === EMPTY_DRAFT}
            onClick={() => {
              cleared.value = draft.value;
              draft.value = EMPTY_DRAFT;
            }}
          >
            {say(language, 'clerk.clear')}
          </button>
        )}
      </p>
    </section>
  );
}

/** The editor of facts: a report on one side, what it says on the other. */
export function Clerk() {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void loadSearchFile();
    back.current?.focus();
  }, []);
  return (
    <div class="clerk">
      <header class="clerk-head">
        <button
          type="button"
          class="text-link"
          ref={back}
          onClick={() => {
            isClerkOpen.value = false;
          }}
        >
          <span aria-hidden="true">← </span>
          {say(chrome(), 'clerk.back')}
        </button>
        <h2>
          <Both say={(language) => say(language, 'clerk.open')} />
        </h2>
      </header>
      <div class="clerk-body">
        <Report />
        <div class="clerk-made">
          <SourceForm />
          <Facts />
          <Checked />
          <Files />
        </div>
      </div>
    </div>
  );
}
