import { useId } from 'preact/hooks';
import type { Mark } from '../../facts/report/marks.ts';
import { joinParts } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import { withBlankLines } from '../../lib/paragraphs.ts';
import type { FactKind } from '../../model/schema/report/kinds.ts';
import { Both, chrome } from '../../ui/text.tsx';
import type { Named } from './begin.ts';
import { citedIn } from './draft.ts';
import { FlawText } from './fields.tsx';
import type { WrittenText } from './kinds.ts';
import { missingIn } from './report-text.ts';
import { flawAt } from './schema-form.tsx';
import { addFact, draft, paragraphs, report, setReport } from './state.ts';

/** What is begun when the name of a thing is pressed. */
const BEGUN: Readonly<Partial<Record<(Mark & { kind: 'record' })['of'], FactKind>>> = {
  gate: 'states',
  crossing: 'states',
  project: 'stages',
  mechanism: 'meetings',
  meeting: 'delegations',
};

/** And when a figure or the number of a session is. */
const COUNTED = { figure: 'figures', session: 'meetings' } as const;

/** Begins a fact and leads to its first field that is empty. */
export function beginAt(kind: FactKind, named: Named): void {
  const at = addFact(kind, named);
  requestAnimationFrame(() => {
    const form = document.getElementById(`clerk-fact-${at}`);
    form?.scrollIntoView({ block: 'nearest' });
    const empty = form?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [aria-required="true"], [data-needed="true"]',
    );
    (empty ?? form?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
  });
}

function Marked({ mark, named }: { readonly mark: Mark; readonly named: Named }) {
  const said = named.text.slice(mark.start, mark.end);
  if (mark.kind === 'date') return <mark title={mark.date}>{said}</mark>;
  const kind = mark.kind === 'record' ? BEGUN[mark.of] : COUNTED[mark.kind];
  if (!kind) return <mark>{said}</mark>;
  // What was pressed is meant, whatever else the paragraph names.
  const first = { ...named, marks: [mark, ...named.marks.filter((one) => one !== mark)] };
  return (
    <button
      type="button"
      class="clerk-mark"
      title={say(chrome(), 'clerk.add', { name: said })}
      onClick={() => beginAt(kind, first)}
    >
      {said}
    </button>
  );
}

/** Why a paragraph may be left out, in the four languages that stand in its card. */
const ASIDE = ['title', 'lead', 'caption', 'menu', 'beside'] as const;

const reasonOf = (text: WrittenText | undefined) =>
  ASIDE.find((one) => formSay.texts[`aside.${one}`].en === text?.en) ?? '';

function setAside(number: number, reason: string): void {
  const now = draft.peek();
  const key = ASIDE.find((one) => one === reason);
  const text = key && formSay.texts[`aside.${key}`];
  draft.value = {
    ...now,
    paragraphs: now.paragraphs.map((one, i) =>
      i === number - 1 ? { ...one, setAside: text } : one,
    ),
  };
}

/** What stands beside a paragraph: its number, a way to record what it says, and what it is if nothing. */
function ParagraphTools({ named, number }: { readonly named: Named; readonly number: number }) {
  const language = chrome();
  const id = useId();
  const isCited = citedIn(draft.value).has(number);
  const hasClaims = draft.value.facts.some(({ kind }) => kind === 'claims');
  return (
    <div class="clerk-paragraph-tools">
      <span class="figures">{number}</span>
      <button
        type="button"
        class="text-link"
        title={say(language, 'clerk.addClaim')}
        aria-label={`${say(language, 'clerk.addClaim')} (${number})`}
        onClick={() => beginAt('claims', { ...named, paragraph: number })}
      >
        <span aria-hidden="true">+ </span>
        {formSay(language, 'kind.claims')}
      </button>
      {isCited && <span>{say(language, 'clerk.cited')}</span>}
      {hasClaims && !isCited && (
        <label for={id}>
          <span class="hidden-text">{`${say(language, 'clerk.aside')} (${number})`}</span>
          <select
            id={id}
            name={`aside.${number}`}
            value={reasonOf(draft.value.paragraphs[number - 1]?.setAside)}
            onChange={({ currentTarget }) => setAside(number, currentTarget.value)}
          >
            <option value="">{`${say(language, 'clerk.aside')}…`}</option>
            {ASIDE.map((one) => (
              <option key={one} value={one}>
                {formSay(language, `aside.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <FlawText flaw={flawAt('card', ['paragraphs', number - 1])} />
    </div>
  );
}

function Paragraph({ named, number }: { readonly named: Named; readonly number: number | null }) {
  const { text, marks } = named;
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <div class="clerk-paragraph">
      <p>
        {marks.map((mark, i) => (
          <span key={mark.start}>
            {text.slice(ends[i], mark.start)}
            <Marked mark={mark} named={named} />
          </span>
        ))}
        {text.slice(ends.at(-1))}
      </p>
      {number !== null && <ParagraphTools named={named} number={number} />}
    </div>
  );
}

/** The report as it was pasted, and beneath it with what the search recognises. */
export function Report() {
  const id = useId();
  const language = chrome();
  const count = paragraphs.value.reduce((sum, { marks }) => sum + marks.length, 0);
  const card = draft.value.paragraphs;
  const fresh = paragraphs.value.map(({ hash }) => ({ sha256: hash, chars: 0 }));
  const missing = report.value === '' ? [] : missingIn(draft.value, fresh);
  const numberOf = (hash: string) => {
    const at = card.findIndex(({ sha256 }) => sha256 === hash);
    return at < 0 ? null : at + 1;
  };
  return (
    <section class="clerk-report" aria-labelledby={id}>
      <h3 id={id}>
        <Both say={(said) => say(said, 'clerk.report')} />
      </h3>
      <p class="remark">
        <Both as="stacked" say={(said) => say(said, 'clerk.stays')} />
      </p>
      {card.length > 0 && report.value === '' && (
        <p class="remark" role="status">
          <Both as="stacked" say={(said) => say(said, 'clerk.again')} />
        </p>
      )}
      <textarea
        name="report"
        rows={report.value === '' ? 12 : 4}
        aria-label={say(language, 'clerk.paste')}
        placeholder={say(language, 'clerk.paste')}
        value={report.value}
        autocomplete="off"
        onInput={(event) => {
          const { value } = event.currentTarget;
          const isPasted = (event as InputEvent).inputType === 'insertFromPaste';
          setReport(isPasted ? withBlankLines(value) : value);
        }}
      />
      {missing.length > 0 && (
        <p role="alert">
          <Both
            as="stacked"
            say={(said) =>
              say(said, 'clerk.missing', { numbers: joinParts(missing.map(String), said) })
            }
          />
        </p>
      )}
      {report.value.trim() !== '' && (
        <>
          <p class="remark" role="status">
            <Both as="stacked" say={(said) => say(said, 'clerk.found', { count })} />
          </p>
          <div class="clerk-text">
            {paragraphs.value.map((one) => (
              <Paragraph key={one.hash} named={one} number={numberOf(one.hash)} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
