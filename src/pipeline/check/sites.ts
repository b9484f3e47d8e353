import type { Place, Site } from '../../model/records.ts';
import { firstDayAfter } from '../../model/time/span.ts';
import { firstDayOf, type Span } from '../../model/time/time.ts';
import { CROSSING_KINDS, GATE_KINDS, type SiteKind } from '../../model/vocabulary.ts';
import type { Fault } from '../fault.ts';
import { type Check, sitesOf } from './records.ts';

/** `planned` is the status of planned routes, and they have no other. */
export const plannedIsForPlannedRoutes: Check = (dossier) =>
  sitesOf(dossier).flatMap(({ id, kind, statuses }) =>
    statuses.flatMap(({ status }, i): Fault[] => {
      if ((status === 'planned') === (kind === 'planned-route')) return [];
      const message =
        status === 'planned'
          ? `only a planned-route is planned (this is ${kind})`
          : `a planned-route has no other status than planned (found ${status})`;
      return [{ record: id, path: ['statuses', i, 'status'], message }];
    }),
  );

/** Gates stand in data/gates, crossings in data/crossings, by their kind. */
export const kindsFitFolders: Check = ({ gates, crossings }) => {
  const wrong = (sites: readonly Site[], kinds: readonly SiteKind[], folder: string): Fault[] =>
    sites
      .filter(({ kind }) => !kinds.includes(kind))
      .map(({ id, kind }) => ({
        record: id,
        path: ['kind'],
        message: `${kind} does not stand in data/${folder}`,
      }));
  return [...wrong(gates, GATE_KINDS, 'gates'), ...wrong(crossings, CROSSING_KINDS, 'crossings')];
};

/** Without a position a note says why. */
export const missingPositionsAreExplained: Check = (dossier) =>
  sitesOf(dossier)
    .filter(({ position, positionNote }) => position === null && positionNote === undefined)
    .map(({ id }) => ({
      record: id,
      path: ['position'],
      message: 'a site without a position needs a positionNote that says why',
    }));

/** Before a site came to be it has no status. */
export const statusesBeginWithTheSite: Check = (dossier) =>
  sitesOf(dossier).flatMap(({ id, existence, statuses }) =>
    statuses.flatMap(({ from }, i): Fault[] => {
      if (!existence || (from !== null && firstDayAfter(from) > firstDayOf(existence.from))) {
        return [];
      }
      const message = `begins (${from ?? 'open'}) before the site was there (${existence.from})`;
      return [{ record: id, path: ['statuses', i, 'from'], message }];
    }),
  );

function liesIn(inner: Span, outer: Span): boolean {
  const startsLater =
    outer.from === null ||
    (inner.from !== null && firstDayOf(inner.from) >= firstDayOf(outer.from));
  const endsEarlier =
    outer.to === null || (inner.to !== null && firstDayOf(inner.to) <= firstDayOf(outer.to));
  return startsLater && endsEarlier;
}

/**
 * Units are what they are used for: provinces with an ISO code of their country,
 * districts, prefectures and counties in the unit above them, all valid then;
 * and the Vietnamese ones leave no day without a province.
 */
export const unitsFit: Check = (dossier) => {
  const placeOf = new Map(dossier.places.map((place) => [place.id, place]));
  return sitesOf(dossier).flatMap((site) => [
    ...vietnamUnits(site, placeOf),
    ...chinaUnits(site, placeOf),
  ]);
};

function vietnamUnits({ id: record, vietnam }: Site, placeOf: ReadonlyMap<string, Place>): Fault[] {
  const { units } = vietnam;
  const faults: Fault[] = [];
  for (const [i, unit] of units.entries()) {
    const path = ['vietnam', 'units', i];
    const province = placeOf.get(unit.province);
    const district = unit.district === null ? undefined : placeOf.get(unit.district);
    const fault = (key: string, message: string) =>
      faults.push({ record, path: [...path, key], message });
    if (province && !province.iso?.startsWith('VN-')) {
      fault('province', `${province.id} has no ISO code of a Vietnamese province`);
    }
    for (const [key, place] of [['province', province] as const, ['district', district] as const]) {
      if (place?.valid && !liesIn(unit, place.valid)) {
        fault(key, `${place.id} is valid only from ${place.valid.from} to ${place.valid.to}`);
      }
    }
    if (district && district.parent !== unit.province) {
      fault('district', `${district.id} lies in ${district.parent}`);
    }
    if ((i === 0 ? null : units[i - 1]?.to) !== unit.from) {
      fault('from', 'the spans of units must follow each other without a gap, the first open');
    }
    if (i === units.length - 1 && unit.to !== null) fault('to', 'the last span of units ends open');
  }
  return faults;
}

function chinaUnits({ id: record, china }: Site, placeOf: ReadonlyMap<string, Place>): Fault[] {
  const faults: Fault[] = [];
  const region = placeOf.get(china.region);
  if (region && !region.iso?.startsWith('CN-')) {
    const message = `${region.id} has no ISO code of a Chinese region`;
    faults.push({ record, path: ['china', 'region'], message });
  }
  for (const [key, above] of [
    ['prefecture', china.region],
    ['county', china.prefecture],
  ] as const) {
    const place = placeOf.get(china[key] ?? '');
    if (place && place.parent !== above) {
      faults.push({ record, path: ['china', key], message: `${place.id} lies in ${place.parent}` });
    }
  }
  return faults;
}
