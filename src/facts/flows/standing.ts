import { drawnOf } from '../../model/flow.ts';
import type { LocalText } from '../../model/language.ts';
import type { Flow, Site } from '../../model/records.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { Money } from '../../model/view/view.ts';
import type { FlowLayer } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { findSite } from '../find.ts';
import { type Choice, chooseFlows, type LeftOut, leftOutOf } from './choice.ts';
import { wayOf } from './way.ts';

/** A figure that the map shows in its year. */
export interface Shown {
  readonly layer: FlowLayer;
  readonly year: AsOfYear;
  /** What it is the trade of: provinces, a region or a gate. */
  readonly of: readonly string[];
  /** Through which gate it is drawn; `null` for what is told at a region. */
  readonly gate: Site | null;
  /** Why that gate, where no source names it; `null` where one does. */
  readonly standsFor: LocalText | null;
}

/** Where a figure stands on the map, or why it does not. */
export type Standing =
  | { readonly left: LeftOut; readonly shown: null }
  | { readonly left: null; readonly shown: Shown };

/** The gate of an arc, and why that one where no source names it. */
function gateOf(catalogue: Catalogue, choice: Choice, year: AsOfYear) {
  const way = wayOf(choice, catalogue, year);
  const gate = way ? (findSite(catalogue, way.gate) ?? null) : null;
  if (!way?.isSchematic) return { gate, standsFor: null };
  const own = [...(choice.series.arc?.of ?? [])].sort().join();
  const carrier = catalogue.carriers.find(({ places }) => [...places].sort().join() === own);
  return { gate, standsFor: carrier?.why ?? null };
}

/** How a figure stands on the map in the year to which it belongs, in the money asked for. */
export function standingOf(catalogue: Catalogue, flow: Flow, money: Money): Standing {
  const left = leftOutOf(catalogue, money)(flow);
  if (left !== null) return { left, shown: null };
  const series = catalogue.flowSeries.find(({ id }) => id === flow.series);
  const year = drawnOf(flow)?.year;
  if (!series?.arc || year === undefined) return { left: 'table-only', shown: null };
  const { layer } = series.arc;
  const choice = chooseFlows(catalogue, {
    layer,
    measure: series.measure,
    money,
    year,
  }).drawn.find(({ flows }) => flows.includes(flow));
  if (!choice) return { left: 'table-only', shown: null };
  const way =
    layer === 'provinces' ? gateOf(catalogue, choice, year) : { gate: null, standsFor: null };
  return { left: null, shown: { layer, year, of: choice.of, ...way } };
}
