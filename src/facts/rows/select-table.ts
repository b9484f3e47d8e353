import { drawnOf } from '../../model/flow.ts';
import { type Names, sameInAll } from '../../model/language.ts';
import type { Flow, FlowSeries, Meeting } from '../../model/records.ts';
import { classesIn, stageIn, statusIn, unitsIn } from '../../model/site.ts';
import { type AsOfYear, holdsIn, type PartialDate } from '../../model/time/time.ts';
import type { ViewState } from '../../model/view/view.ts';
import { type RecordId, type SiteClass, TOPICS } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PlaceRef, SiteLink } from '../detail/detail.ts';
import { byDate, placeRef, placeRefs, siteLinks } from '../find.ts';
import { type LeftOut, leftOutOf } from '../flows/choice.ts';
import { narrowed } from './narrow.ts';
import {
  type CooperationRow,
  type MeetingRow,
  type ProjectRow,
  type Row,
  type RowsView,
  type SiteRow,
  selectRows,
} from './select-rows.ts';

interface Sourced {
  /** Number of different sources behind the record. */
  readonly sourceCount: number;
}

export interface SiteTableRow extends Sourced {
  readonly row: SiteRow;
  /** Since when the status shown holds; `null`: not known, or no source speaks. */
  readonly since: PartialDate | null;
  readonly classVietnam: SiteClass | null;
  readonly classChina: SiteClass | null;
  /** The province as of the year. */
  readonly province: PlaceRef | null;
  readonly region: PlaceRef;
}

export interface ProjectTableRow extends Sourced {
  readonly row: ProjectRow;
  readonly since: PartialDate | null;
  readonly gates: readonly SiteLink[];
}

export interface FlowTableRow extends Sourced {
  readonly id: RecordId;
  readonly record: Flow;
  /** Names of the series. */
  readonly names: Names;
  readonly a: readonly PlaceRef[];
  readonly b: readonly PlaceRef[];
  readonly series: FlowSeries | null;
  /** Why it is not on the map in its year; `null`: it is, while its layer and measure are chosen. */
  readonly left: LeftOut | null;
  /** The year in which it is, where that is not the year on screen; `null` otherwise. */
  readonly drawnIn: AsOfYear | null;
  readonly isDisputed: boolean;
}

export interface MeetingTableRow extends Sourced {
  readonly row: MeetingRow;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly mode: Meeting['mode'];
  readonly place: PlaceRef | null;
  readonly participants: readonly PlaceRef[];
}

export interface CooperationTableRow extends Sourced {
  readonly row: CooperationRow;
  readonly places: readonly PlaceRef[];
}

/** One table a topic; the rows are those of the list, in its order. */
export type Table =
  | { readonly topic: 'gates' | 'crossings'; readonly rows: readonly SiteTableRow[] }
  | { readonly topic: 'projects'; readonly rows: readonly ProjectTableRow[] }
  | { readonly topic: 'flows'; readonly rows: readonly FlowTableRow[] }
  | { readonly topic: 'meetings'; readonly rows: readonly MeetingTableRow[] }
  | { readonly topic: 'cooperation'; readonly rows: readonly CooperationTableRow[] };

/** Figures without the money asked for are not on the map. */
type TableView = RowsView & Partial<Pick<ViewState, 'money'>>;

/**
 * The facts of the list as one table for each topic that is switched on. Trade
 * has every figure whose time touches the year, drawn or not, of all series.
 */
export function selectTable(
  catalogue: Catalogue,
  view: TableView,
  rows: readonly Row[] = selectRows(catalogue, view),
): readonly Table[] {
  const { year, topics } = view;
  return TOPICS.filter((topic) => topics.has(topic)).map((topic): Table => {
    if (topic === 'flows') return { topic, rows: flowRows(catalogue, view) };
    if (topic === 'projects') return { topic, rows: projectRows(catalogue, rows, year) };
    if (topic === 'meetings') return { topic, rows: meetingRows(catalogue, rows) };
    if (topic === 'cooperation') return { topic, rows: cooperationRows(catalogue, rows) };
    return { topic, rows: siteRows(catalogue, rows, topic, year) };
  });
}

function cooperationRows(catalogue: Catalogue, rows: readonly Row[]): CooperationTableRow[] {
  return rows.flatMap((row) =>
    row.topic === 'cooperation'
      ? [
          {
            row,
            places: placeRefs(
              catalogue,
              row.record.spots.map(({ place }) => place),
            ),
            sourceCount: row.record.sources.length,
          },
        ]
      : [],
  );
}

function siteRows(
  catalogue: Catalogue,
  rows: readonly Row[],
  topic: SiteRow['topic'],
  year: AsOfYear,
): SiteTableRow[] {
  return rows.flatMap((row) => {
    if (row.topic !== topic) return [];
    const { record } = row;
    const classes = classesIn(record, year);
    const units = unitsIn(record, year);
    return {
      row,
      since: statusIn(record, year)?.from ?? null,
      classVietnam: classes.find(({ by }) => by !== 'CN')?.class ?? null,
      classChina: classes.findLast(({ by }) => by !== 'VN')?.class ?? null,
      province: units ? placeRef(catalogue, units.province) : null,
      region: placeRef(catalogue, record.china.region),
      sourceCount: countSources(record),
    };
  });
}

function projectRows(
  catalogue: Catalogue,
  rows: readonly Row[],
  year: AsOfYear,
): ProjectTableRow[] {
  return rows.flatMap((row) => {
    if (row.topic !== 'projects') return [];
    return {
      row,
      since: stageIn(row.record, year)?.from ?? null,
      gates: siteLinks(catalogue, row.record.gates, year),
      sourceCount: countSources(row.record),
    };
  });
}

/** The year in which a figure stands on the map, where it is another one. */
function elsewhere(flow: Flow, year: AsOfYear): AsOfYear | null {
  const drawn = drawnOf(flow)?.year ?? year;
  return drawn === year ? null : drawn;
}

function flowRows(catalogue: Catalogue, view: TableView): FlowTableRow[] {
  const { year } = view;
  const { passesFlow } = narrowed(catalogue, view);
  const seriesOf = new Map(catalogue.flowSeries.map((series) => [series.id, series]));
  const leftOut = leftOutOf(catalogue, view.money ?? 'reported');
  return catalogue.flows
    .filter((flow) => holdsIn(flow, year) && passesFlow(flow))
    .toSorted(byDate(({ from }) => from))
    .map((flow) => ({
      id: flow.id,
      record: flow,
      names: seriesOf.get(flow.series)?.names ?? sameInAll(flow.series),
      series: seriesOf.get(flow.series) ?? null,
      a: placeRefs(catalogue, flow.a),
      b: placeRefs(catalogue, flow.b),
      left: leftOut(flow),
      drawnIn: elsewhere(flow, year),
      isDisputed: flow.disputes.length > 0 || !flow.isPlausible,
      sourceCount: countSources(flow),
    }));
}

function meetingRows(catalogue: Catalogue, rows: readonly Row[]): MeetingTableRow[] {
  return rows.flatMap((row) => {
    if (row.topic !== 'meetings') return [];
    const { record } = row;
    return {
      row,
      from: record.from,
      to: record.to,
      mode: record.mode,
      place: record.place === null ? null : placeRef(catalogue, record.place),
      participants: placeRefs(catalogue, record.participants),
      sourceCount: countSources(record),
    };
  });
}

/** Different ids under any `sources` in the record, however deep. */
function countSources(record: unknown): number {
  const ids = new Set<unknown>();
  const walk = (value: unknown, key: string) => {
    if (Array.isArray(value)) {
      for (const item of value) {
        if (/sources$/i.test(key)) ids.add(item);
        else walk(item, '');
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, name);
    }
  };
  walk(record, '');
  return ids.size;
}
