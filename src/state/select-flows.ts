import type { LonLat } from '../lib/mercator.ts';
import type { LocalText } from '../model/language.ts';
import type { Flow } from '../model/records.ts';
import type { AsOfYear } from '../model/time.ts';
import type { Direction, RecordId } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { chooseBend } from './flow-bends.ts';
import { endsOf, type FlowEnds, sitePoints } from './flow-ends.ts';
import { type Amount, amountIn } from './flow-money.ts';
import { flowWidths, isDrawable } from './flow-width.ts';
import { narrowed } from './narrow.ts';
import type { Money, ViewState } from './view.ts';

/** A trade figure ready to draw: ends, width and direction; no reckoning is left to the renderer. */
export interface FlowArc {
  readonly id: RecordId;
  /** Degrees `[lon, lat]`, from where the goods come; of a total, the Vietnamese end. */
  readonly from: LonLat;
  readonly to: LonLat;
  /** The gate beside which the line passes, clear of its symbol. */
  readonly via: LonLat | null;
  /** How far the line swings to the left of its way, as a share of it; negative to the right. */
  readonly bend: number;
  /** What the width stands for: the figure in the money that the reader asks for. */
  readonly amount: Amount;
  /** CSS px at an ordinary screen, from one square-root scale over all series and years. */
  readonly widthPixels: number;
  readonly direction: Direction;
  readonly isDisputed: boolean;
  /** The end that stands in for a place beyond the border strip. */
  readonly openEnd: 'from' | 'to' | null;
  /** Ids of the places beyond. */
  readonly beyond: readonly string[];
}

type YearFlow = Flow & { year: number };

/** Figures between the same ends through the same gates. */
function groupsOf(flows: readonly YearFlow[]): YearFlow[][] {
  const groups = new Map<string, YearFlow[]>();
  for (const flow of flows) {
    const key = [flow.a, flow.b, flow.gates].map((ids) => ids.join('+')).join('>');
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  return [...groups.values()];
}

/**
 * What of a group is drawn: both directions where both are known, else the
 * total, else what there is. A total beside its own parts would count twice.
 */
function withoutCountingTwice(group: readonly YearFlow[]): readonly YearFlow[] {
  const of = (direction: Direction) => group.filter((flow) => flow.direction === direction);
  const [exports, imports, totals] = [of('export'), of('import'), of('total')];
  if (exports.length > 0 && imports.length > 0) return [...exports, ...imports];
  return totals.length > 0 ? totals : [...exports, ...imports];
}

interface ArcSize {
  readonly bend: number;
  readonly amount: Amount;
  readonly widthPixels: number;
}

function arcOf(flow: YearFlow, ends: FlowEnds, { bend, amount, widthPixels }: ArcSize): FlowArc {
  const isBack = flow.direction === 'import';
  const { a, b, via, open } = ends;
  return {
    id: flow.id,
    from: isBack ? b : a,
    to: isBack ? a : b,
    via,
    bend: via ? 0 : bend,
    amount,
    widthPixels,
    direction: flow.direction,
    isDisputed: flow.disputes.length > 0,
    openEnd: open && ((open === 'b') === isBack ? 'from' : 'to'),
    beyond: open ? flow[open] : [],
  };
}

interface DrawnGroup {
  readonly ends: FlowEnds;
  readonly flows: readonly YearFlow[];
}

/** What is drawn of some figures of one series and year; groups without known ends are left out. */
function drawnGroups(flows: readonly YearFlow[], catalogue: Catalogue): DrawnGroup[] {
  return groupsOf(flows).flatMap((group): DrawnGroup[] => {
    const [first] = group;
    const ends = first && endsOf(first, catalogue);
    return ends ? [{ ends, flows: withoutCountingTwice(group) }] : [];
  });
}

/** The figures of a series that are lines on the map in `year`, whether or not it is on screen. */
export function drawnIn(
  catalogue: Catalogue,
  series: string,
  year: AsOfYear,
): ReadonlySet<RecordId> {
  const flows = catalogue.flows
    .filter(isDrawable)
    .filter((flow) => flow.series === series && flow.year === year);
  return new Set(drawnGroups(flows, catalogue).flatMap((group) => group.flows.map(({ id }) => id)));
}

type FlowView = Pick<ViewState, 'topics' | 'series' | 'year' | 'money' | 'filters' | 'lens'>;

/** The figures of the series and year that may be drawn, in the reader's money; narrowed or not. */
function yearOfSeries(catalogue: Catalogue, { series, year, money }: FlowView): YearFlow[] {
  return catalogue.flows
    .filter(isDrawable)
    .filter((flow) => flow.series === series && flow.year === year)
    .filter((flow) => amountIn(flow, money) !== null);
}

/**
 * The trade figures drawn as lines in the year on screen: of one series, only whole years that may
 * be drawn, and only figures in the money that the reader asks for. Everything else stands in panel
 * and table. Filters and lens leave lines out; no other figure comes in for one that is left out.
 */
export function selectArcs(catalogue: Catalogue, view: FlowView): readonly FlowArc[] {
  if (!view.topics.has('flows')) return [];
  const flows = yearOfSeries(catalogue, view);
  if (flows.length === 0) return [];
  const [scale, sites] = [flowWidths(catalogue.flows), sitePoints(catalogue)];
  const { passesFlow } = narrowed(catalogue, view);
  // Of all years, so that a line does not change its place when the year moves.
  const widest = Math.max(
    ...catalogue.flows
      .filter((flow) => flow.series === view.series && isDrawable(flow))
      .map(({ value, unit }) => scale.widthOf(value, unit)),
  );
  const taken = new Map<string, number[]>();
  return drawnGroups(flows, catalogue).flatMap(({ ends, flows: drawn }) => {
    const isPair = drawn.some(({ direction }) => direction === 'import') && drawn.length > 1;
    return drawn.flatMap((flow): FlowArc[] => {
      const amount = amountIn(flow, view.money);
      if (!amount || !passesFlow(flow)) return [];
      const [from, to] = flow.direction === 'import' ? [ends.b, ends.a] : [ends.a, ends.b];
      const key = `${from.join()}>${to.join()}`;
      const bends = taken.get(key) ?? [];
      const bend = chooseBend({ from, to, widthPixels: widest }, sites, { taken: bends, isPair });
      taken.set(key, [...bends, bend]);
      const widthPixels = scale.widthOf(amount.value, amount.unit);
      return [arcOf(flow, ends, { bend, amount, widthPixels })];
    });
  });
}

/** A trade series as the reader chooses it. */
export interface SeriesRow {
  readonly id: string;
  readonly names: LocalText;
  /** Years of which a line can be drawn, in order. */
  readonly drawnYears: readonly AsOfYear[];
  /** Those of them for which a source gives the money asked for. */
  readonly moneyYears: readonly AsOfYear[];
}

const yearsOf = (flows: readonly YearFlow[]) =>
  [...new Set(flows.map(({ year }) => year))].sort((a, b) => a - b);

/** Every series that has a figure, in the order of the data. */
export function selectSeries(
  { flowSeries, flows }: Pick<Catalogue, 'flowSeries' | 'flows'>,
  money: Money = 'reported',
): readonly SeriesRow[] {
  return flowSeries.flatMap(({ id, names }) => {
    const own = flows.filter((flow) => flow.series === id);
    if (own.length === 0) return [];
    const drawn = own.filter(isDrawable);
    const moneyYears = yearsOf(drawn.filter((flow) => amountIn(flow, money) !== null));
    return [{ id, names, drawnYears: yearsOf(drawn), moneyYears }];
  });
}
