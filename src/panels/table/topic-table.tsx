import type { Row } from '../../facts/rows/select-rows.ts';
import { type SortKey, sortedBy } from '../../facts/rows/sort-table.ts';
import { type TableKey, tableText } from '../../i18n/messages/panels/table.ts';
import { t } from '../../i18n/t.ts';
import type { Language, Names } from '../../model/language.ts';
import { nameIn } from '../../model/language.ts';
import type { RecordId, Topic } from '../../model/vocabulary.ts';
import { selection, year } from '../../state/store.ts';
import { Both, chrome, NameOf } from '../../ui/text.tsx';
import { SymbolMark, symbolOf } from '../common/symbol.tsx';
import { highlight } from '../control/memory.ts';
import { focusDetail, select } from '../control/select.ts';
import { SIGNS, signText } from './cells.tsx';
import type { Column } from './columns.tsx';
import { collatorOf, press, sortings } from './sorting.ts';

/** What the first column shows, whatever the table is of. */
export interface Named {
  readonly id: RecordId;
  readonly names: Names;
  readonly row: Row | null;
}

const NAME: TableKey = 'name';

function nameKey({ names, row }: Named, language: Language): SortKey {
  const { text } = nameIn(names, language);
  return row?.topic === 'meetings' ? [text, row.ordinal] : [text];
}

function NameCell({ named: { id, names, row } }: { readonly named: Named }) {
  return (
    <th scope="row">
      <button
        type="button"
        class="row"
        data-row={id}
        aria-current={selection.value === id}
        onFocus={() => {
          highlight.value = id;
        }}
        onBlur={() => {
          highlight.value = null;
        }}
        onClick={({ detail }) => {
          select(id);
          if (detail === 0) focusDetail();
        }}
      >
        {row && <SymbolMark symbol={symbolOf(row)} />}
        <span>
          <NameOf names={names} />
          {row?.topic === 'meetings' && (
            <Both say={(language) => t(language, 'meeting.session', { ordinal: row.ordinal })} />
          )}
        </span>
      </button>
    </th>
  );
}

/** A head that sorts: ascending, descending, then west to east again. */
function Head({ topic, column }: { readonly topic: Topic; readonly column: TableKey }) {
  const sorting = sortings.value[topic];
  const direction = sorting?.column === column ? sorting.direction : undefined;
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" class="sort" onClick={() => press(topic, column)}>
        <Both as="stacked" say={(language) => tableText(language, column as typeof NAME)} />
        <svg class="sort-mark" viewBox="0 0 8 12" aria-hidden="true" focusable="false">
          <path class="up" d="M4 0 7.5 5H.5Z" />
          <path class="down" d="M4 12 .5 7H7.5Z" />
        </svg>
      </button>
    </th>
  );
}

/** What the table is of, how it is ordered, and what its signs stand for. */
function Caption({ topic }: { readonly topic: Topic }) {
  const isSorted = sortings.value[topic] !== undefined;
  return (
    <caption>
      <span class="caption-title">
        <Both
          say={(language) =>
            tableText(language, 'caption', {
              topic: t(language, `topic.${topic}`),
              year: year.value,
            })
          }
        />
      </span>
      <span class="caption-note">
        {!isSorted && topic !== 'flows' && (
          <span>
            <Both say={(language) => t(language, 'list.westToEast')} />
          </span>
        )}
        {(['none', 'unknown', 'disputed'] as const).map((sign) => (
          <span key={sign}>
            <span class="sign">{SIGNS[sign]}</span> <Both say={signText(sign)} />
          </span>
        ))}
      </span>
    </caption>
  );
}

interface TopicTableProps<Entry> {
  readonly topic: Topic;
  readonly entries: readonly Entry[];
  readonly columns: readonly Column<Entry>[];
  readonly named: (entry: Entry) => Named;
}

/** The table of one topic, in the order that its reader wants. */
export function TopicTable<Entry>({ topic, entries, columns, named }: TopicTableProps<Entry>) {
  const language = chrome();
  const sorting = sortings.value[topic];
  const column = columns.find(({ head }) => head === sorting?.column);
  const keyOf = (entry: Entry): SortKey =>
    column ? column.key(entry, language) : nameKey(named(entry), language);
  const sorted = sorting
    ? sortedBy(entries, keyOf, sorting.direction, collatorOf(language))
    : entries;
  return (
    <table>
      <Caption topic={topic} />
      <thead>
        <tr>
          {[NAME, ...columns.map(({ head }) => head)].map((head) => (
            <Head key={head} topic={topic} column={head} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((entry) => {
          const own = named(entry);
          return (
            <tr
              key={own.id}
              class={selection.value === own.id ? 'selected' : undefined}
              onClick={({ target }) => {
                const isButton = target instanceof Element && target.closest('button, a');
                // Whoever marks a text to copy it does not mean to open anything.
                if (!isButton && !getSelection()?.toString()) select(own.id);
              }}
              onMouseEnter={() => {
                highlight.value = own.id;
              }}
              onMouseLeave={() => {
                highlight.value = null;
              }}
            >
              <NameCell named={own} />
              {columns.map(({ head, style, cell }) => (
                <td key={head} class={style}>
                  {cell(entry)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
