import { useSignal, useSignalEffect } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { groupRows, type RowGroup } from '../../facts/rows/list-groups.ts';
import type { Row } from '../../facts/rows/select-rows.ts';
import { rowLastKnown, stateWord } from '../../i18n/state-word.ts';
import { t } from '../../i18n/t.ts';
import { LANGUAGE_TAG, sameInAll } from '../../model/language.ts';
import { type RecordId, TOPICS } from '../../model/vocabulary.ts';
import { isLineFree } from '../../state/map-frame.ts';
import { catalogue, selection, topics, year } from '../../state/store.ts';
import { Both, chrome, HiddenText, NameOf } from '../../ui/text.tsx';
import { emptyText } from '../common/empty-text.ts';
import { placesInOrder } from '../common/sides.tsx';
import { SymbolMark, symbolOf } from '../common/symbol.tsx';
import { rows } from '../control/derived.ts';
import { highlight } from '../control/memory.ts';
import { focusDetail, rowElement, select } from '../control/select.ts';
import { LinkTo } from '../detail/parts/link-to.tsx';
import { type Block, blocksOf, holds, MANY, watchNear } from './blocks.ts';

/** Where an arrow key leads in a column of buttons: `undefined` for any other key. */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

interface RowProps {
  readonly row: Row;
  /** The one row that the tab key reaches; arrow keys lead on from it. */
  readonly isEntry: boolean;
  /** Where in its group it stands, for those who cannot see how many there are; `null`: all are there. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly onFocus: (id: RecordId) => void;
  readonly onKeyDown: (event: KeyboardEvent, id: RecordId) => void;
}

function ListRow({ row, isEntry, place, onFocus, onKeyDown }: RowProps) {
  const language = chrome();
  const isSelected = selection.value === row.id;
  const lastKnown = rowLastKnown(row, language);
  return (
    <li aria-posinset={place?.at} aria-setsize={place?.of}>
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
        onKeyDown={(event) => onKeyDown(event, row.id)}
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

interface HeadingProps {
  readonly group: RowGroup;
  /** Whether the Tab key stops at its places: those over the row that it reaches. */
  readonly isEntry: boolean;
}

/** What the rows have in common; each place of it opens its card. */
function GroupHeading({ group: { heads, sides }, isEntry }: HeadingProps) {
  if (heads.length === 0) return <Both say={(language) => t(language, 'list.elsewhere')} />;
  const places = heads.map((id) => {
    const place = catalogue.value.places.get(id) ?? null;
    return { id, place, names: place?.names ?? sameInAll(id) };
  });
  return (
    <>
      {placesInOrder(places).map(({ id, names }, at) => (
        <Fragment key={id}>
          {at > 0 && sides && <span aria-hidden="true">{chrome() === 'zh' ? '—' : '–'}</span>}
          <LinkTo id={`place:${id}`} isStop={isEntry}>
            <NameOf names={names} as="inline" />
          </LinkTo>
        </Fragment>
      ))}
    </>
  );
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
    requestAnimationFrame(() => id && rowElement(id)?.scrollIntoView({ block: 'nearest' }));
  });
}

/** Height of a row that has never been in the page, rem. */
const ROW = 2.75;

interface BlockProps extends Pick<RowProps, 'onFocus' | 'onKeyDown'> {
  readonly block: Block;
  /** How many rows its group has, and the whole list. */
  readonly of: number;
  readonly all: number;
  readonly entry: RecordId | undefined;
}

/** The rows of a block, or the room that they take. */
function Rows({ block, of, all, entry, ...keys }: BlockProps) {
  const list = useRef<HTMLUListElement>(null);
  const isNear = useSignal(block.isFirst);
  const height = useRef(`${block.rows.length * ROW}rem`);
  const isMany = all > MANY;
  useEffect(() => {
    if (!isMany || !list.current) return;
    return watchNear(list.current, (near, px) => {
      if (!near) height.current = `${px}px`;
      isNear.value = near;
    });
  }, [isMany]);
  const isDue = isMany ? isNear.value : block.isFirst || isLineFree.value;
  const isThere = isDue || holds(block, entry) || holds(block, selection.value);
  return (
    <ul ref={list} style={isThere ? undefined : { blockSize: height.current }}>
      {isThere &&
        block.rows.map((row, i) => (
          <ListRow
            key={row.id}
            row={row}
            isEntry={row.id === entry}
            place={isMany ? { at: block.position + i, of } : null}
            {...keys}
          />
        ))}
    </ul>
  );
}

/** Everything on the map in the year, from west to east, in step with map and selection. */
export function List() {
  useSelectedInSight();
  const entry = useSignal<RecordId | null>(null);
  const groups = groupRows(rows.value, catalogue.value, year.value);
  const all = groups.flatMap((group) => group.rows);
  const wanted = entry.value ?? selection.value;
  const entryId = all.some(({ id }) => id === wanted) ? wanted : rows.value[0]?.id;
  const move = (event: KeyboardEvent, id: RecordId) => {
    const to = nextIndex(
      event.key,
      all.findIndex((row) => row.id === id),
      all.length,
    );
    const next = to === undefined ? undefined : all[to]?.id;
    if (next === undefined) return;
    event.preventDefault();
    entry.value = next;
    // By then it is in the page, wherever it stands.
    requestAnimationFrame(() => rowElement(next)?.focus());
  };
  const blocks = blocksOf(groups);
  return (
    <section class="list" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <HiddenText>{t(chrome(), 'list.westToEast')}</HiddenText>
      <EmptyTopics />
      <div class="rows">
        {groups.map((group, i) => (
          <section key={group.key} class="row-group" aria-labelledby={`group-${group.key}`}>
            <h3 id={`group-${group.key}`}>
              <GroupHeading group={group} isEntry={group.rows.some(({ id }) => id === entryId)} />
            </h3>
            {blocks[i]?.map((block) => (
              <Rows
                key={block.position}
                block={block}
                of={group.rows.length}
                all={all.length}
                entry={entryId ?? undefined}
                onFocus={(id) => {
                  entry.value = id;
                }}
                onKeyDown={move}
              />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
