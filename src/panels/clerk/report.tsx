import { useId } from 'preact/hooks';
import type { Mark } from '../../facts/report/marks.ts';
import { say } from '../../i18n/messages/panels/clerk.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { draft, paragraphs, report } from './state.ts';

/** Kinds of records to which a fact can be added here. */
const OPEN_KINDS: readonly string[] = ['gate', 'crossing', 'project'];

/** Adds a fact about a record, begun with the first day that its paragraph names. */
function addFact(record: RecordId, date: string): void {
  const { facts, ...rest } = draft.peek();
  const kind = record.startsWith('project:') ? 'stage' : 'state';
  const fact = { kind, record, value: '', date, note: {}, sources: [] } as const;
  draft.value = { ...rest, facts: [...facts, fact] };
  requestAnimationFrame(() => {
    document.getElementById(`clerk-fact-${facts.length}`)?.scrollIntoView({ block: 'nearest' });
    document.querySelector<HTMLElement>(`#clerk-fact-${facts.length} [name="value"]`)?.focus();
  });
}

function Marked({ text, mark, date }: { text: string; mark: Mark; date: string }) {
  const said = text.slice(mark.start, mark.end);
  if (mark.kind === 'date') return <mark title={mark.date}>{said}</mark>;
  if (!OPEN_KINDS.includes(mark.of)) return <mark>{said}</mark>;
  const record = mark.id as RecordId;
  return (
    <button
      type="button"
      class="clerk-mark"
      title={say(chrome(), 'clerk.add', { name: said })}
      onClick={() => addFact(record, date)}
    >
      {said}
    </button>
  );
}

function Paragraph({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const day = marks.find((mark) => mark.kind === 'date');
  const date = day?.kind === 'date' ? day.date : draft.value.source.date;
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <p>
      {marks.map((mark, i) => (
        <span key={mark.start}>
          {text.slice(ends[i], mark.start)}
          <Marked text={text} mark={mark} date={date} />
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </p>
  );
}

/** The report as it was pasted, and beneath it with what the search recognises. */
export function Report() {
  const id = useId();
  const count = paragraphs.value.reduce((sum, { marks }) => sum + marks.length, 0);
  return (
    <section class="clerk-report" aria-labelledby={id}>
      <h3 id={id}>
        <Both say={(language) => say(language, 'clerk.report')} />
      </h3>
      <p class="remark">
        <Both as="stacked" say={(language) => say(language, 'clerk.stays')} />
      </p>
      <textarea
        name="report"
        rows={report.value === '' ? 12 : 4}
        aria-label={say(chrome(), 'clerk.paste')}
        placeholder={say(chrome(), 'clerk.paste')}
        value={report.value}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          report.value = currentTarget.value;
        }}
      />
      {report.value.trim() !== '' && (
        <>
          <p class="remark" role="status">
            <Both as="stacked" say={(language) => say(language, 'clerk.found', { count })} />
          </p>
          <div class="clerk-text">
            {paragraphs.value.map(({ text, marks }, i) => (
              <Paragraph key={i} text={text} marks={marks} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
