import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { fileName, saveFile } from '../../exports/save.ts';
import { COLON, joinParts } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import type { Language } from '../../model/language.ts';
import { cellName } from '../../model/schema/report/read-sheets.ts';
import { catalogue, languages, update } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import type { WrongCell } from './book-in.ts';
import { EMPTY_DRAFT, type FactsDraft } from './kinds.ts';
import { draft, drafted, file, openFile, verdict, wrongCells } from './state.ts';
import { forgetAll, tellAll } from './told.ts';
import type { Part } from './verdict.ts';

const countOf = (list: readonly { readonly part: Part; readonly path: readonly unknown[] }[]) =>
  new Set(list.map(({ part, path }) => `${part} ${path.join('.')}`)).size;

function verdictText(language: Language): string {
  const { flaws, gaps } = verdict.value;
  if (flaws.length > 0) return say(language, 'clerk.flaws', { count: countOf(flaws) });
  if (gaps.length > 0) return say(language, 'clerk.gaps', { count: countOf(gaps) });
  return say(language, 'clerk.ready');
}

/** Leads to the first field that is wrong; the folds in which something is wrong unfold before. */
function toFirstFlaw(): void {
  tellAll(verdict.peek().flaws);
  requestAnimationFrame(unfoldFlaws);
}

function unfoldFlaws(): void {
  const folds = document.querySelectorAll<HTMLDetailsElement>('.clerk details[data-wrong="true"]');
  const closed = [...folds].filter(({ open }) => !open);
  for (const fold of closed) fold.open = true;
  if (closed.length > 0) {
    // What is in them is made then, and may hold folds of its own.
    setTimeout(unfoldFlaws);
    return;
  }
  const first = document.querySelector<HTMLElement>('.clerk [aria-invalid="true"], .clerk-flaw');
  first?.scrollIntoView({ block: 'center' });
  first?.focus();
}

/** Where in the workbook that was opened something is wrong. */
function WrongCells() {
  const cells = wrongCells.value;
  if (cells.length === 0) return null;
  const placeOf = ({ at, field }: WrongCell, language: Language) =>
    joinParts(
      [
        at.sheet,
        at.column === null ? say(language, 'clerk.row', { row: at.row }) : cellName(at),
        ...(field === null ? [] : [field]),
      ],
      language,
    );
  const told = ({ flaw }: WrongCell, language: Language) =>
    flaw.of === 'sheet' ? say(language, `cell.${flaw.key}`) : formSay(language, `flaw.${flaw.key}`);
  return (
    <div role="alert">
      <p>
        <Both as="stacked" say={(said) => say(said, 'clerk.cells')} />
      </p>
      <ul class="clerk-cells">
        {cells.map((one) => (
          <li key={[one.at.sheet, one.at.row, one.at.column, one.field].join()}>
            <Both
              as="stacked"
              say={(said) => `${placeOf(one, said)}${COLON[said]}${told(one, said)}`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the draft still lacks, and the ways out of it and into it. */
export function Files() {
  const language = chrome();
  const chosen = useRef<HTMLInputElement>(null);
  const isNotRead = useSignal(false);
  const cleared = useSignal<FactsDraft | null>(null);
  const isEmpty = draft.value.facts.length === 0;
  const nameOf = (ending: string) =>
    fileName(catalogue.value.edition.version, null, ending, [
      'facts',
      draft.value.source.date || null,
    ]);
  const save = () => {
    tellAll(verdict.peek().flaws);
    const text = `${JSON.stringify(file.value, null, 2)}\n`;
    saveFile(new Blob([text], { type: 'application/json' }), nameOf('json'));
  };
  const saveBook = async () => {
    tellAll(verdict.peek().flaws);
    const { workbookOf } = await import('./workbook.ts');
    const blob = await workbookOf(file.value, catalogue.value, drafted.value, languages.value);
    saveFile(blob, nameOf('xlsx'));
  };
  const open = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) isNotRead.value = !(await openFile(file));
    if (chosen.current) chosen.current.value = '';
  };
  return (
    <section class="clerk-files">
      {!isEmpty && (
        <div class="clerk-verdict">
          <p role="status">
            <Both as="stacked" say={verdictText} />
          </p>
          {verdict.value.flaws.length > 0 && (
            <button type="button" onClick={toFirstFlaw}>
              {say(language, 'clerk.nextFlaw')}
            </button>
          )}
        </div>
      )}
      {isNotRead.value && (
        <p role="alert">
          <Both as="stacked" say={(said) => say(said, 'clerk.notRead')} />
        </p>
      )}
      <WrongCells />
      <p class="clerk-acts">
        <button type="button" disabled={isEmpty} onClick={save}>
          {say(language, 'clerk.save')}
        </button>
        <button type="button" onClick={() => void saveBook()}>
          {say(language, isEmpty ? 'clerk.emptyBook' : 'clerk.book')}
        </button>
        <button type="button" disabled={isEmpty} onClick={() => update({ panel: 'list' })}>
          {say(language, 'clerk.seeMap')}
        </button>
        <button type="button" onClick={() => chosen.current?.click()}>
          {say(language, 'clerk.file')}
        </button>
        <input
          ref={chosen}
          type="file"
          accept=".json,application/json,.xlsx"
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
              forgetAll();
              wrongCells.value = [];
            }}
          >
            {say(language, 'clerk.clear')}
          </button>
        )}
      </p>
    </section>
  );
}
