import { daysOf, drawnOf, type FlowState } from '../../model/flow.ts';
import type { Flow, FlowSeries } from '../../model/records.ts';
import { unitsIn } from '../../model/site.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { Money } from '../../model/view/view.ts';
import type { Direction, FigureMeasure, FlowLayer, RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { unitOf } from '../rows/filters.ts';
import { amountIn } from './money.ts';

/*
 * Which figures of a year are arcs: one a province (a region, a gate), direction and way of counting.
 * A year without a figure shows the last one known; where none ever was, that there is none.
 */

export interface FlowQuestion {
  readonly layer: FlowLayer;
  readonly measure: FigureMeasure;
  readonly money: Money;
  readonly year: AsOfYear;
}

/** What of one province, region or gate is drawn. */
export interface Choice {
  /** Ids of its units as of the year, or of the gate. */
  readonly of: readonly string[];
  readonly series: FlowSeries;
  /** One total, or one of each direction. */
  readonly flows: readonly Flow[];
  readonly as: FlowState;
  /** The year of the figures; an earlier one where they are carried. */
  readonly year: AsOfYear;
}

export interface Choices {
  readonly drawn: readonly Choice[];
  /** Units at the border of which no figure is known up to the year. */
  readonly without: readonly string[];
}

/** No figure is older than this in any year. */
const EARLIEST = 2000;

/** Export and import stand for the whole where they make up this share of the printed total. */
const WHOLE = 0.97;

/** One figure of a direction: the first of those that say the same. */
const first = (flows: readonly Flow[], direction: Direction) =>
  flows.find((flow) => flow.direction === direction);

/**
 * Both directions where both are known and make up the total; else the total; else what there is. A
 * total beside its own parts would count twice.
 */
export function withoutCountingTwice(flows: readonly Flow[]): readonly Flow[] {
  const [total, out, back] = [
    first(flows, 'total'),
    first(flows, 'export'),
    first(flows, 'import'),
  ];
  const isWhole = !total || (out?.value ?? 0) + (back?.value ?? 0) >= WHOLE * total.value;
  if (out && back && isWhole) return [out, back];
  if (total) return [total];
  return [out ?? [], back ?? []].flat();
}

const RANK = { sourced: 0, part: 1, told: 2 } as const;

/** The best of the figures of one series and year: a full year, else the longest part, else a sum. */
function bestOf(flows: readonly Flow[]): { flows: readonly Flow[]; as: keyof typeof RANK } | null {
  const ranked = flows
    .flatMap((flow) => {
      const drawn = drawnOf(flow);
      return drawn ? [{ flow, as: drawn.as }] : [];
    })
    .sort((a, b) => RANK[a.as] - RANK[b.as] || daysOf(b.flow) - daysOf(a.flow));
  const sameTime = (one: (typeof ranked)[number]) =>
    ranked
      .filter(({ flow, as }) => as === one.as && flow.from === one.flow.from)
      .filter(({ flow }) => flow.to === one.flow.to)
      .map(({ flow }) => flow);
  // One direction alone is less than both, though it be of a longer time.
  const best = ranked.find((one) => isOfBoth(sameTime(one))) ?? ranked[0];
  return best ? { flows: withoutCountingTwice(sameTime(best)), as: best.as } : null;
}

const isOfBoth = (flows: readonly Flow[]) =>
  flows.some(({ direction }) => direction === 'total') ||
  (flows.some(({ direction }) => direction === 'export') &&
    flows.some(({ direction }) => direction === 'import'));

/** Provinces and regions at the border as of the year, from west to east. */
export function borderUnits(
  { gates, crossings }: Pick<Catalogue, 'gates' | 'crossings'>,
  year: AsOfYear,
): { readonly provinces: readonly string[]; readonly regions: readonly string[] } {
  const sites = [...gates, ...crossings].toSorted((a, b) => a.order - b.order);
  const provinces = sites.flatMap((site) => unitsIn(site, year)?.province ?? []);
  return {
    provinces: [...new Set(provinces)],
    regions: [...new Set(sites.map(({ china }) => china.region))],
  };
}

/**
 * What a series is the trade of, as of the end of the year; a gate stands for itself. A province that
 * is still there in the next year was there at the end of this one.
 */
function unitsOfSeries(catalogue: Catalogue, { arc }: FlowSeries, year: AsOfYear): string[] {
  const units = (arc?.of ?? []).map((id) =>
    id.includes(':') ? id : (unitOf(catalogue, id, year + 1) ?? id),
  );
  return [...new Set(units)].sort();
}

const isOwn = ({ arc }: FlowSeries, key: string) => [...(arc?.of ?? [])].sort().join('+') === key;

interface Group {
  readonly of: readonly string[];
  /** The widest count first. */
  readonly series: readonly FlowSeries[];
}

function groupsOf(catalogue: Catalogue, { layer, measure, year }: FlowQuestion): Group[] {
  const groups = new Map<string, FlowSeries[]>();
  for (const series of catalogue.flowSeries) {
    if (series.arc?.layer !== layer || series.measure !== measure) continue;
    const key = unitsOfSeries(catalogue, series, year).join('+');
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  return [...groups].map(([key, series]) => ({
    of: key.split('+'),
    // Of two with one number the unit's own comes before that of a province that went into it.
    series: series.toSorted(
      (a, b) =>
        (a.arc?.order ?? 0) - (b.arc?.order ?? 0) || Number(isOwn(b, key)) - Number(isOwn(a, key)),
    ),
  }));
}

/** What of a group is drawn for the figures of `year`; the widest count that has one. */
function chosenOf(
  { of, series }: Group,
  flows: ReadonlyMap<string, readonly Flow[]>,
  year: AsOfYear,
): Choice | null {
  for (const one of series) {
    const best = bestOf((flows.get(one.id) ?? []).filter((flow) => drawnOf(flow)?.year === year));
    if (best) return { of, series: one, ...best, year };
  }
  return null;
}

/** The last figures known before the year, told as such. */
function carriedOf(
  group: Group,
  flows: ReadonlyMap<string, readonly Flow[]>,
  year: AsOfYear,
): Choice | null {
  for (let before = year - 1; before >= EARLIEST; before -= 1) {
    const choice = chosenOf(group, flows, before);
    if (choice) return { ...choice, as: 'carried' };
  }
  return null;
}

/** What is drawn of a layer and measure in the year, and the units of which nothing is known. */
export function chooseFlows(catalogue: Catalogue, question: FlowQuestion): Choices {
  const { layer, measure, money, year } = question;
  const flows = new Map<string, readonly Flow[]>();
  for (const flow of catalogue.flows) {
    if (amountIn(flow, money) === null) continue;
    flows.set(flow.series, [...(flows.get(flow.series) ?? []), flow]);
  }
  const groups = groupsOf(catalogue, question);
  const single = groups.filter(({ of }) => of.length === 1);
  const own = single.flatMap((group) => chosenOf(group, flows, year) ?? []);
  const has = new Set(own.flatMap(({ of }) => of));
  const carried = single
    .filter(({ of }) => !of.some((id) => has.has(id)))
    .flatMap((group) => carriedOf(group, flows, year) ?? []);
  // A count of several beside that of one of them would count twice; what was told of all is told.
  const several = groups
    .filter(({ of }) => of.length > 1)
    .flatMap((group) => chosenOf(group, flows, year) ?? [])
    .filter(({ as, of }) => as === 'told' || !of.some((id) => has.has(id)));
  const drawn = [...own, ...carried, ...several];
  return { drawn, without: withoutFigure(catalogue, drawn, { layer, measure, money, year }) };
}

/** Units at the border of which nothing is drawn, neither by themselves nor at one of their gates. */
function withoutFigure(
  catalogue: Catalogue,
  drawn: readonly Choice[],
  { layer, year }: FlowQuestion,
): string[] {
  const { provinces, regions } = borderUnits(catalogue, year);
  const sites = new Map(
    [...catalogue.gates, ...catalogue.crossings].map((site) => [site.id as string, site]),
  );
  const told = new Set(
    drawn
      // A province that several are counted with has no silence: the arc of all begins there.
      .flatMap(({ of }) => of)
      .map((id) => {
        const site = sites.get(id);
        return site ? (unitsIn(site, year)?.province ?? id) : id;
      }),
  );
  return (layer === 'provinces' ? provinces : regions).filter((id) => !told.has(id));
}

/** Why a figure is no arc in the year in which it would stand. */
export const LEFT_OUT = [
  'implausible',
  'derived',
  'not-yearly',
  'table-only',
  'no-dollars',
  'narrower-count',
  'several-provinces',
  'shorter-part',
  'counts-twice',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/**
 * Why the map leaves a figure to panel and table; `null` where it is drawn in its year. The choices of
 * a year are made once for all figures that are asked about.
 */
export function leftOutOf(catalogue: Catalogue, money: Money): (flow: Flow) => LeftOut | null {
  const seriesOf = new Map(catalogue.flowSeries.map((series) => [series.id, series]));
  const made = new Map<string, readonly Choice[]>();
  const choicesOf = (question: FlowQuestion) => {
    const key = JSON.stringify(question);
    const choices = made.get(key) ?? chooseFlows(catalogue, question).drawn;
    made.set(key, choices);
    return choices.filter(({ as }) => as !== 'carried');
  };
  return (flow) => {
    if (!flow.isPlausible) return 'implausible';
    if (flow.isDerived) return 'derived';
    const drawn = drawnOf(flow);
    if (!drawn) return 'not-yearly';
    const series = seriesOf.get(flow.series);
    if (!series?.arc) return 'table-only';
    if (amountIn(flow, money) === null) return 'no-dollars';
    const { arc, measure } = series;
    const choices = choicesOf({ layer: arc.layer, measure, money, year: drawn.year });
    if (choices.some(({ flows }) => flows.includes(flow))) return null;
    const units = unitsOfSeries(catalogue, series, drawn.year).join('+');
    const own = choices.find(({ of }) => of.join('+') === units);
    if (!own) return 'several-provinces';
    if (own.series.id !== flow.series) return 'narrower-count';
    const isSameTime = own.flows.some(({ from, to }) => from === flow.from && to === flow.to);
    return isSameTime ? 'counts-twice' : 'shorter-part';
  };
}

/** Years, in order, in which the layer has a figure of its own year. */
export function yearsWithFigures(
  catalogue: Catalogue,
  question: Omit<FlowQuestion, 'year'>,
): readonly AsOfYear[] {
  const { first: from, last } = catalogue.edition.years;
  const years: AsOfYear[] = [];
  for (let year = from; year <= last; year += 1) {
    const { drawn } = chooseFlows(catalogue, { ...question, year });
    if (drawn.some(({ as }) => as !== 'carried')) years.push(year);
  }
  return years;
}

/** The year with figures that is nearest to `year`, the earlier of two; `null` where there is none. */
export function nearestYear(years: readonly AsOfYear[], year: AsOfYear): AsOfYear | null {
  return years.reduce<AsOfYear | null>(
    (best, one) => (best === null || Math.abs(one - year) < Math.abs(best - year) ? one : best),
    null,
  );
}

/** Ids of the figures of the choices. */
export function idsOf(choices: readonly Choice[]): ReadonlySet<RecordId> {
  return new Set(choices.flatMap(({ flows }) => flows.map(({ id }) => id)));
}
