import type { ComponentChildren } from 'preact';
import {
  formatDate,
  formatMoney,
  formatPeriod,
  formatPrecision,
  formatSpan,
} from '../i18n/format.ts';
import type { MessageKey } from '../i18n/t.ts';
import { t } from '../i18n/t.ts';
import { words } from '../i18n/words.ts';
import type { Names } from '../model/language.ts';
import type { PartialDate } from '../model/time.ts';
import type { RecordId, SiteClass } from '../model/vocabulary.ts';
import type { PlaceRef } from '../state/detail.ts';
import type { Row } from '../state/select-rows.ts';
import type {
  FlowTableRow,
  MeetingTableRow,
  ProjectTableRow,
  SiteTableRow,
  Table as TopicTable,
} from '../state/select-table.ts';
import { selection, topics, year } from '../state/store.ts';
import { tables } from './derived.ts';
import { highlight } from './memory.ts';
import { focusDetail, select } from './select.ts';
import { stateWord } from './state-word.ts';
import { SymbolMark, symbolOf } from './symbol.tsx';
import { Both, type chrome, NameOf } from './text.tsx';

/** Heads of the columns of each table; the first is the name. */
const SITE_HEADS = [
  ...([
    'table.status',
    'table.since',
    'table.kind',
    'table.classVietnam',
    'table.classChina',
  ] as const),
  ...(['table.unitsVietnam', 'table.unitsChina', 'table.position', 'table.sources'] as const),
];
const HEADS: Readonly<Record<TopicTable['topic'], readonly MessageKey[]>> = {
  gates: SITE_HEADS,
  crossings: SITE_HEADS,
  projects: [
    'table.stage',
    'table.since',
    'table.kind',
    'table.gates',
    'table.position',
    'table.sources',
  ],
  flows: [
    'table.value',
    'table.period',
    'table.direction',
    'table.ends',
    'table.drawn',
    'table.sources',
  ],
  meetings: ['table.date', 'table.status', 'table.place', 'table.participants', 'table.sources'],
};

function NameCell({
  id,
  row,
  names,
}: {
  readonly id: RecordId;
  readonly row?: Row;
  readonly names: Names;
}) {
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

function Cell({
  children,
  figures = false,
}: {
  readonly children: ComponentChildren;
  readonly figures?: boolean;
}) {
  return <td class={figures ? 'figures' : undefined}>{children}</td>;
}

function Unknown() {
  return (
    <span class="unknown">
      <Both as="stacked" say={(language) => t(language, 'detail.silent')} />
    </span>
  );
}

function Since({ date }: { readonly date: PartialDate | null }) {
  return (
    <Cell figures>
      <span class={date ? undefined : 'unknown'}>
        <Both
          as="stacked"
          say={(language) =>
            date ? formatDate(date, language) : formatSpan({ from: null, to: null }, language)
          }
        />
      </span>
    </Cell>
  );
}

function Class({ value }: { readonly value: SiteClass | null }) {
  return (
    <Cell>
      {value ? (
        <Both as="stacked" say={(language) => words(language).siteClass[value]} />
      ) : (
        <Unknown />
      )}
    </Cell>
  );
}

function PlaceCell({ place }: { readonly place: PlaceRef | null }) {
  return <Cell>{place ? <NameOf names={place.names} /> : <Unknown />}</Cell>;
}

function PositionCell({ row }: { readonly row: Row }) {
  const { basis, precisionMetres } = row;
  return (
    <Cell>
      {basis && precisionMetres !== null ? (
        <Both
          as="stacked"
          say={(language) =>
            `${words(language).positionBasis[basis]}, ${formatPrecision(precisionMetres, language)}`
          }
        />
      ) : (
        <Both as="stacked" say={(language) => t(language, 'list.offMap')} />
      )}
    </Cell>
  );
}

/** How many sources, and whether they agree. */
function SourcesCell({
  count,
  isDisputed,
}: {
  readonly count: number;
  readonly isDisputed: boolean;
}) {
  return (
    <Cell>
      <span class="figures">{count}</span>
      {isDisputed && (
        <span class="remark">
          <Both as="stacked" say={(language) => t(language, 'detail.disputes')} />
        </span>
      )}
    </Cell>
  );
}

function SiteCells({ entry }: { readonly entry: SiteTableRow }) {
  const { row } = entry;
  return (
    <>
      <Cell>
        <span class={row.status === 'unknown' ? 'unknown' : undefined}>
          <Both as="stacked" say={(language) => stateWord(row, language)} />
        </span>
      </Cell>
      {row.isSourced ? (
        <Since date={entry.since} />
      ) : (
        <Cell>
          <Unknown />
        </Cell>
      )}
      <Cell>
        <Both as="stacked" say={(language) => words(language).siteKind[row.kind]} />
      </Cell>
      <Class value={entry.classVietnam} />
      <Class value={entry.classChina} />
      <PlaceCell place={entry.province} />
      <PlaceCell place={entry.region} />
      <PositionCell row={row} />
      <SourcesCell count={entry.sourceCount} isDisputed={row.isDisputed} />
    </>
  );
}

function ProjectCells({ entry }: { readonly entry: ProjectTableRow }) {
  const { row } = entry;
  return (
    <>
      <Cell>
        <span class={row.stage === 'unknown' ? 'unknown' : undefined}>
          <Both as="stacked" say={(language) => words(language).stage[row.stage]} />
        </span>
      </Cell>
      <Since date={entry.since} />
      <Cell>
        <Both as="stacked" say={(language) => words(language).projectType[row.kind]} />
      </Cell>
      <Cell>
        {entry.gates.map(({ record }) => (
          <NameOf key={record.id} names={record.names} />
        ))}
      </Cell>
      <PositionCell row={row} />
      <SourcesCell count={entry.sourceCount} isDisputed={row.isDisputed} />
    </>
  );
}

function FlowCells({ entry }: { readonly entry: FlowTableRow }) {
  const { record, a, b } = entry;
  return (
    <>
      <Cell figures>
        <Both
          as="stacked"
          say={(language) => formatMoney(record.value, record.unit, language, record.approximation)}
        />
        {entry.isDisputed && (
          <span class="remark">
            <Both say={(language) => t(language, 'flow.disputedShort')} />
          </span>
        )}
      </Cell>
      <Cell figures>
        <Both as="stacked" say={(language) => formatPeriod(record, language)} />
      </Cell>
      <Cell>
        <Both as="stacked" say={(language) => words(language).direction[record.direction]} />
      </Cell>
      <Cell>
        {[...a, ...b].map(({ id, names }) => (
          <NameOf key={id} names={names} as="inline" />
        ))}
      </Cell>
      <Cell>
        <Both
          as="stacked"
          say={(language) => t(language, entry.isDrawn ? 'table.yes' : 'table.no')}
        />
      </Cell>
      <Cell figures>{entry.sourceCount}</Cell>
    </>
  );
}

function MeetingCells({ entry }: { readonly entry: MeetingTableRow }) {
  return (
    <>
      <Cell figures>
        <Both as="stacked" say={(language) => formatSpan(entry, language)} />
      </Cell>
      <Cell>
        <Both as="stacked" say={(language) => words(language).meetingStatus[entry.row.status]} />
      </Cell>
      <PlaceCell place={entry.place} />
      <Cell>
        {entry.participants.map(({ id, names }) => (
          <NameOf key={id} names={names} as="inline" />
        ))}
      </Cell>
      <Cell figures>{entry.sourceCount}</Cell>
    </>
  );
}

function Body({ table }: { readonly table: TopicTable }) {
  switch (table.topic) {
    case 'projects':
      return table.rows.map((entry) => (
        <tr key={entry.row.id}>
          <NameCell id={entry.row.id} row={entry.row} names={entry.row.names} />
          <ProjectCells entry={entry} />
        </tr>
      ));
    case 'flows':
      return table.rows.map((entry) => (
        <tr key={entry.id}>
          <NameCell id={entry.id} names={entry.names} />
          <FlowCells entry={entry} />
        </tr>
      ));
    case 'meetings':
      return table.rows.map((entry) => (
        <tr key={entry.row.id}>
          <NameCell id={entry.row.id} row={entry.row} names={entry.row.names} />
          <MeetingCells entry={entry} />
        </tr>
      ));
    default:
      return table.rows.map((entry) => (
        <tr key={entry.row.id}>
          <NameCell id={entry.row.id} row={entry.row} names={entry.row.names} />
          <SiteCells entry={entry} />
        </tr>
      ));
  }
}

function OneTable({ table }: { readonly table: TopicTable }) {
  const caption = (language: ReturnType<typeof chrome>) =>
    t(language, 'table.caption', { topic: t(language, `topic.${table.topic}`), year: year.value });
  if (table.rows.length === 0) {
    return (
      <p class="empty">
        <Both
          as="stacked"
          say={(language) =>
            t(language, 'list.empty', {
              topic: t(language, `topic.${table.topic}`),
              year: year.value,
            })
          }
        />
      </p>
    );
  }
  return (
    <table>
      <caption>
        <Both say={caption} />
      </caption>
      <thead>
        <tr>
          {(['table.name', ...HEADS[table.topic]] as const).map((key) => (
            <th key={key} scope="col">
              <Both as="stacked" say={(language) => t(language, key as 'table.name')} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Body table={table} />
      </tbody>
    </table>
  );
}

/** The facts of the list as tables, one for each topic that is on. */
export function Tables() {
  return (
    <section class="table" id="list" tabIndex={-1} aria-labelledby="list-heading">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the keys */}
      <div class="table-scroll" tabIndex={0}>
        {topics.value.size === 0 && (
          <p class="empty">
            <Both as="stacked" say={(language) => t(language, 'list.noTopics')} />
          </p>
        )}
        {tables.value.map((table) => (
          <OneTable key={table.topic} table={table} />
        ))}
      </div>
    </section>
  );
}
