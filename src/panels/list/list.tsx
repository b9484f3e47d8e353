import { useSignal, useSignalEffect } from '@preact/signals';
import { groupRows, type RowGroup } from '../../facts/rows/list-groups.ts';
import type { Row } from '../../facts/rows/select-rows.ts';
import { formatList } from '../../i18n/format.ts';
import { rowLastKnown, stateWord } from '../../i18n/state-word.ts';
import { t } from '../../i18n/t.ts';
import { LANGUAGE_TAG, nameIn } from '../../model/language.ts';
import { type RecordId, TOPICS } from '../../model/vocabulary.ts';
import { catalogue, selection, topics, year } from '../../state/store.ts';
import { Both, chrome, HiddenText, NameOf } from '../../ui/text.tsx';
import { emptyText } from '../common/empty-text.ts';
import { SidesName } from '../common/sides.tsx';
import { SymbolMark, symbolOf } from '../common/symbol.tsx';
import { rows } from '../control/derived.ts';
import { highlight } from '../control/memory.ts';
import { focusDetail, select } from '../control/select.ts';

/** Where an arrow key leads in a column of buttons: `undefined` for any other key. */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const column = event.currentTarget.closest('.rows');
  if (!column) return;
  const buttons = [...column.querySelectorAll<HTMLElement>('[data-row]')];
  const at = buttons.indexOf(event.currentTarget);
  const to = nextIndex(event.key, at, buttons.length);
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}

interface RowProps {
  readonly row: Row;
  /** The one row that the tab key reaches; arrow keys lead on from it. */
  readonly isEntry: boolean;
  readonly onFocus: (id: RecordId) => void;
}

function ListRow({ row, isEntry, onFocus }: RowProps) {
  const language = chrome();
  const isSelected = selection.value === row.id;
  const lastKnown = rowLastKnown(row, language);
  return (
    <li>
      <button
        type="button"
        class={row.topic === 'cooperation' ? 'row told' : 'row'}
        data-row={row.id}
        data-highlight={highlight.value === row.id}
        aria-current={isSelected}
        tabIndex={isEntry ? 0 : -1}
        onFocus={() => {
          onFocus(row.id);
          highlight.value = row.id;
        }}
        onBlur={() => {
          highlight.value = null;
        }}
        onMouseEnter={() => {
          highlight.value = row.id;
        }}
        onMouseLeave={() => {
          highlight.value = null;
        }}
        onKeyDown={moveFocus}
        onClick={({ detail }) => {
          select(row.id);
          // A click made by the keyboard counts no presses of a mouse.
          if (detail === 0) focusDetail();
        }}
      >
        <SymbolMark symbol={symbolOf(row)} />
        <span class="row-name">
          <NameOf names={row.names} />
          {row.topic === 'meetings' && (
            <Both say={(said) => t(said, 'meeting.session', { ordinal: row.ordinal })} />
          )}
        </span>
        <span class="row-state" lang={LANGUAGE_TAG[language]}>
          <span class={stateClass(row)}>{stateWord(row, language)}</span>
          {!row.hasPosition && (
            <span class="off-map" title={t(language, 'list.offMapHelp')}>
              {t(language, 'list.offMap')}
            </span>
          )}
        </span>
        {lastKnown && (
          <span class="last-known" lang={LANGUAGE_TAG[language]}>
            {lastKnown}
          </span>
        )}
      </button>
    </li>
  );
}

function stateClass(row: Row): string {
  const isUnknown =
    row.topic === 'projects'
      ? row.stage === 'unknown'
      : 'status' in row && row.status === 'unknown';
  return isUnknown ? 'unknown' : '';
}

function GroupHeading({ group }: { readonly group: RowGroup }) {
  const { sides, places } = group;
  if (places) {
    return (
      <Both
        as="stacked"
        say={(language) =>
          formatList(
            places.map((names) => nameIn(names, language).text),
            language,
          )
        }
      />
    );
  }
  if (!sides) return <Both say={(language) => t(language, 'list.elsewhere')} />;
  return <SidesName sides={sides} />;
}

/** Topics that are switched on and have nothing in the year. */
function EmptyTopics() {
  const shown = new Set(rows.value.map(({ topic }) => topic));
  const empty = TOPICS.filter(
    (topic) => topic !== 'flows' && topics.value.has(topic) && !shown.has(topic),
  );
  if (topics.value.size === 0) {
    return (
      <p class="empty">
        <Both as="stacked" say={(language) => t(language, 'list.noTopics')} />
      </p>
    );
  }
  return (
    <>
      {empty.map((topic) => (
        <p key={topic} class="empty">
          <Both as="stacked" say={(language) => emptyText(topic, language)} />
        </p>
      ))}
    </>
  );
}

/** Brings the row of the selection into sight, wherever it was selected. */
function useSelectedInSight(): void {
  useSignalEffect(() => {
    const id = selection.value;
    const isThere = rows.value.some((row) => row.id === id);
    if (!isThere) return;
    requestAnimationFrame(() =>
      document.querySelector(`[data-row="${id}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
  });
}

/** Everything on the map in the year, from west to east, in step with map and selection. */
export function List() {
  useSelectedInSight();
  const entry = useSignal<RecordId | null>(null);
  const all = rows.value;
  const wanted = entry.value ?? selection.value;
  const entryId = all.some(({ id }) => id === wanted) ? wanted : all[0]?.id;
  return (
    <section class="list" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <HiddenText>{t(chrome(), 'list.westToEast')}</HiddenText>
      <EmptyTopics />
      <div class="rows">
        {groupRows(all, catalogue.value, year.value).map((group) => (
          <section key={group.key} class="row-group" aria-labelledby={`group-${group.key}`}>
            <h3 id={`group-${group.key}`}>
              <GroupHeading group={group} />
            </h3>
            <ul>
              {group.rows.map((row) => (
                <ListRow
                  key={row.id}
                  row={row}
                  isEntry={row.id === entryId}
                  onFocus={(id) => {
                    entry.value = id;
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
