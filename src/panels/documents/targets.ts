import { claimJoin } from '../../facts/documents/claim-join.ts';
import type { Claim, Place } from '../../model/records.ts';
import { statementId } from '../../model/talk/stand.ts';
import type { Camera } from '../../model/view/view.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue, update } from '../../state/store.ts';
import { highlight, hoveredPlaces, tab } from '../control/memory.ts';
import { select } from '../control/select.ts';

/** The records to which a claim belongs: first the one that it is most about. */
export function recordsOfClaim(claim: Claim): readonly RecordId[] {
  return claimJoin(catalogue.value).recordsOf(claim.id);
}

/** The places at which a claim stands, and those that it binds; where it stands nowhere, all that it names. */
export function pointsOf(claim: Claim): readonly Place[] {
  const stand = catalogue.value.stands.find(({ id }) => id === statementId(claim.id));
  const own = [...(stand?.spots.map(({ place }) => place) ?? []), ...(stand?.binds ?? [])];
  return (own.length > 0 ? own : claim.places).flatMap((id) => {
    const place = catalogue.value.places.get(id);
    return place?.position ? [place] : [];
  });
}

/** Marks on the map what a claim is about, while the pointer or the focus is on it. */
export function pointAt(claim: Claim | null): void {
  highlight.value = claim ? (recordsOfClaim(claim)[0] ?? null) : null;
  hoveredPlaces.value = claim ? claim.places : null;
}

/** Width of the Mercator world at zoom 0, CSS px, and of the map that a flight counts on. */
const WORLD = 512;
const ROOM = 420;
const CLOSE = 9;
const WIDE = 6;

/** A camera that has all points in sight; `null` where there are none. */
export function cameraFor(points: readonly Pick<Place, 'position'>[]): Camera | null {
  const at = points.flatMap(({ position }) => position ?? []);
  if (at.length === 0) return null;
  const [lons, lats] = [at.map(({ lon }) => lon), at.map(({ lat }) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const extent = Math.max(east - west, (north - south) * 1.1, 1e-6);
  const zoom = Math.log2((ROOM * 360) / (WORLD * extent));
  return {
    zoom: Math.min(CLOSE, Math.max(WIDE, zoom)),
    lon: (west + east) / 2,
    lat: (south + north) / 2,
  };
}

/** Selects the record of a claim, or flies to its places; shows the map on a narrow screen. */
export function goTo(claim: Claim): void {
  const [record] = recordsOfClaim(claim);
  if (record) {
    select(record);
    return;
  }
  const camera = cameraFor(pointsOf(claim));
  if (!camera) return;
  update({ camera, claims: [claim.id] });
  tab.value = 'map';
}

/** Whether there is anything on the map to which a claim leads. */
export function hasTarget(claim: Claim): boolean {
  return recordsOfClaim(claim).length > 0 || pointsOf(claim).length > 0;
}
