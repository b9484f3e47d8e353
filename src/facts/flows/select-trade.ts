import type { Flow, FlowSeries } from '../../model/records.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { ViewState } from '../../model/view/view.ts';
import type { Catalogue } from '../catalogue.ts';
import { unitOf } from '../rows/filters.ts';
import { narrowed } from '../rows/narrow.ts';
import { amountIn } from './money.ts';

/** The figures of one series that have the same end. */
export interface TradeSeries {
  readonly series: FlowSeries;
  /** As reported, by date. */
  readonly flows: readonly Flow[];
  /** Those with a value in the money asked for, told in it. */
  readonly inMoney: readonly Flow[];
}

/** Everything about one end: a province, several told together, or a whole country. */
export interface TradeGroup {
  readonly key: string;
  /** Ids of the places that the group is of. */
  readonly places: readonly string[];
  readonly series: readonly TradeSeries[];
}

/**
 * The provinces of which a figure tells: those of the Vietnamese end; where that is a whole country,
 * those of the Chinese end; where both are, the two countries. As of `year`: of a province that is
 * gone by then, its successor.
 */
function placesOf(catalogue: Catalogue, { a, b }: Flow, year: AsOfYear): readonly string[] {
  const unitsOf = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => unitOf(catalogue, id, year) ?? [])),
  ];
  const [south, north] = [unitsOf(a), unitsOf(b)];
  if (south.length > 0) return south;
  return north.length > 0 ? north : [...a, ...b];
}

/** How far east the places of a group lie, several and whole countries last. */
function order({ places: ids }: TradeGroup, { places }: Catalogue): number {
  const [first] = ids.flatMap((id) => places.get(id) ?? []);
  const side = first?.country === 'CN' ? 1000 : 0;
  const several = ids.length > 1 ? 400 : 0;
  const country = first?.kind === 'country' ? 2000 : 0;
  return (first?.position?.lon ?? 180) + side + several + country;
}

/** A figure told in the money asked for; `[]` where no source gives it. */
function inMoney(flow: Flow, money: ViewState['money']): Flow[] {
  const amount = amountIn(flow, money);
  return amount ? [{ ...flow, ...amount }] : [];
}

type TradeView = Pick<ViewState, 'year' | 'filters' | 'lens' | 'money' | 'measure'>;

/**
 * All figures of a measure by province and series, of all years: Vietnamese provinces from west to
 * east, several told together, Chinese regions, countries. Filters and lens narrow them.
 */
export function selectTrade(catalogue: Catalogue, view: TradeView): readonly TradeGroup[] {
  const { passesFlow } = narrowed(catalogue, view);
  const groups = new Map<string, { places: readonly string[]; flows: Flow[] }>();
  const measured = catalogue.flowSeries.filter(({ measure }) => measure === view.measure);
  const wanted = new Set(measured.map(({ id }) => id));
  for (const flow of catalogue.flows.filter(passesFlow)) {
    if (!wanted.has(flow.series)) continue;
    const places = placesOf(catalogue, flow, view.year);
    const key = places.join('+');
    const group = groups.get(key) ?? { places, flows: [] };
    group.flows.push(flow);
    groups.set(key, group);
  }
  const byDate = (one: Flow, other: Flow) => (one.from < other.from ? -1 : 1);
  return [...groups]
    .map(([key, { places, flows }]): TradeGroup => {
      const series = measured.flatMap((one): TradeSeries[] => {
        const own = flows.filter((flow) => flow.series === one.id).sort(byDate);
        if (own.length === 0) return [];
        return [
          { series: one, flows: own, inMoney: own.flatMap((flow) => inMoney(flow, view.money)) },
        ];
      });
      return { key, places, series };
    })
    .sort((one, other) => order(one, catalogue) - order(other, catalogue));
}
