import type { LineString } from 'geojson';
import type { FlowFeature } from '../../model/files/features.ts';
import type { Flow, FlowSeries, Place } from '../../model/records.ts';
import { lastYearOf, yearOf } from '../../model/time/time.ts';
import { flatNames } from './common.ts';
import { lineThrough } from './geometry.ts';

/** Mean of the places' positions, in degrees; `null` when one of them has none. */
function anchorOf(ids: readonly string[], places: ReadonlyMap<string, Place>) {
  const positions = ids.map((id) => places.get(id)?.position ?? null);
  if (positions.length === 0) return null;
  let [lon, lat] = [0, 0];
  for (const position of positions) {
    if (position === null) return null;
    lon += position.lon / positions.length;
    lat += position.lat / positions.length;
  }
  return { lon, lat };
}

function geometryOf({ a, b }: Flow, places: ReadonlyMap<string, Place>): LineString | null {
  const from = anchorOf(a, places);
  const to = anchorOf(b, places);
  return from && to && lineThrough([from, to]);
}

/**
 * Trade figures: one feature each. The line joins the anchor points of its ends
 * and is no route; it is `null` when a place of an end has no position, also where the
 * page draws a line through a gate in its stead (LAYER_NOTES says so). Names
 * are those of the series, within which alone figures may be compared.
 */
export function flowFeatures(
  flows: readonly Flow[],
  series: readonly FlowSeries[],
  places: readonly Place[],
): FlowFeature[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const seriesOf = new Map(series.map((one) => [one.id, one]));
  return flows.map((flow): FlowFeature => {
    const own = seriesOf.get(flow.series);
    if (!own) throw new RangeError(`${flow.id}: no series ${flow.series}`);
    const from = yearOf(flow.from);
    return {
      type: 'Feature',
      properties: {
        id: flow.id,
        run: `${flow.id}@${from}`,
        from,
        to: lastYearOf(flow.to),
        ...flatNames(own.names),
        series: flow.series,
        measure: own.measure,
        layer: own.arc?.layer ?? null,
        of: own.arc?.of ?? [],
        order: own.arc?.order ?? null,
        period: flow.period,
        start: flow.from,
        end: flow.to,
        direction: flow.direction,
        a: flow.a,
        b: flow.b,
        gates: flow.gates,
        value: flow.value,
        unit: flow.unit,
        value_usd: flow.valueUsd,
        approximation: flow.approximation,
        counted_by: flow.countedBy,
        told_on: flow.told?.date ?? null,
        is_derived: flow.isDerived,
        is_plausible: flow.isPlausible,
        usable_as_yearly_flow: flow.usableAsYearlyFlow,
        is_disputed: flow.disputes.length > 0 || !flow.isPlausible,
        sources: flow.sources,
      },
      geometry: geometryOf(flow, placeOf),
    };
  });
}
