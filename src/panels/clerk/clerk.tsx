import './clerk.css';
import './on-map.tsx';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import { SOURCE_LANGUAGES } from '../../i18n/vocabulary/types.ts';
import { languageName } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import { sourceIdOf } from '../../model/schema/report/complete.ts';
import { CARD, FACT_KINDS } from '../../model/schema/report/kinds.ts';
import { catalogue } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { isClerkOpen } from '../documents/chosen.ts';
import { loadSearchFile } from '../search/found.ts';
import { NOTHING_NAMED } from './begin.ts';
import { cardShown } from './draft.ts';
import { FactForm } from './fact-form.tsx';
import { Line, PickOne, Texts } from './fields.tsx';
import { Files } from './files.tsx';
import type { DraftSource } from './kinds.ts';
import { beginAt, Report } from './report.tsx';
import { SchemaForm, toldAt } from './schema-form.tsx';
import { change, draft } from './state.ts';
import { leaving } from './told.ts';

const put = (how: Partial<DraftSource>) => {
  draft.value = { ...draft.peek(), source: { ...draft.peek().source, ...how } };
};

type SourceField = Exclude<keyof DraftSource, 'beside'>;

function SourceForm() {
  const { source, facts } = draft.value;
  const id = useId();
  const told = (field: SourceField) => toldAt('source', [field], field === 'publisher');
  const { sources } = catalogue.value;
  const isKnown = sources.has(sourceIdOf(source, sources.values()));
  const label = (key: SourceField) => (said: Language) => say(said, `clerk.${key}`);
  return (
    <section aria-labelledby={id} onFocusOut={leaving('source')}>
      <h3 id={id}>
        <Both say={(said) => say(said, 'clerk.source')} />
      </h3>
      <Line
        name="url"
        label={label('url')}
        value={source.url}
        hint="https://"
        onText={(url) => put({ url })}
        {...told('url')}
      />
      {isKnown && (
        <p class="remark" role="status">
          <Both as="stacked" say={(said) => say(said, 'clerk.known')} />
        </p>
      )}
      <Line
        name="title"
        label={label('title')}
        value={source.title}
        onText={(title) => put({ title })}
        {...told('title')}
      />
      <div class="clerk-row">
        <Line
          name="date"
          label={label('date')}
          value={source.date}
          hint="2026-11-24"
          onText={(date) => put({ date: date.trim() })}
          {...told('date')}
        />
        <PickOne
          name="language"
          label={label('language')}
          value={source.language}
          options={SOURCE_LANGUAGES.map((one) => [one, languageName(one, chrome())] as const)}
          onPick={(language) => put({ language })}
          {...told('language')}
        />
      </div>
      <Texts
        name="publisher"
        label={label('publisher')}
        text={source.publisher}
        onText={(publisher) => put({ publisher })}
        {...told('publisher')}
      />
      {facts.some(({ kind }) => kind === 'claims') && (
        <fieldset class="clerk-group" onFocusOut={leaving('card')}>
          <legend>
            <Both say={(said) => say(said, 'clerk.card')} />
          </legend>
          <SchemaForm
            place={{ part: 'card', kind: 'card', value: cardShown(draft.value) }}
            shape={CARD}
          />
        </fieldset>
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
      {facts.length > 0 && (
        <p class="clerk-starred">
          <Both say={(said) => say(said, 'clerk.starred')} />
        </p>
      )}
      <ol class="clerk-facts">
        {facts.map((fact, at) => (
          <FactForm key={at} fact={fact} at={at} />
        ))}
      </ol>
      <p class="remark">
        <Both say={(said) => say(said, facts.length === 0 ? 'clerk.none' : 'clerk.addMore')} />
      </p>
      <p class="clerk-acts">
        {FACT_KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => beginAt(kind, NOTHING_NAMED)}>
            {formSay(chrome(), `kind.${kind}`)}
          </button>
        ))}
      </p>
    </section>
  );
}

function Checked() {
  const { checked } = draft.value;
  const id = useId();
  return (
    <section aria-labelledby={id} onFocusOut={leaving('checked')}>
      <h3 id={id}>
        <Both say={(language) => say(language, 'clerk.checked')} />
      </h3>
      <div class="clerk-row">
        <Line
          name="by"
          label={(said) => say(said, 'clerk.by')}
          value={checked.by}
          onText={(by) => change('checked', ['by'], by)}
          {...toldAt('checked', ['by'])}
        />
        <Line
          name="date"
          label={(said) => say(said, 'clerk.day')}
          value={checked.date}
          hint="2026-11-25"
          onText={(date) => change('checked', ['date'], date.trim())}
          {...toldAt('checked', ['date'])}
        />
      </div>
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
