import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { Position as Coordinates, MultiPolygon, Polygon } from 'geojson';
import type { Dossier, Place, Position, Project, Site } from '../../../model/records.ts';
import { touches } from '../../../model/time/span.ts';
import type { Fault } from '../../fault.ts';
import { borderLine, type Shapes } from '../../read/shapes.ts';
import { sitesOf } from '../records.ts';
import { beside, type NearestBorder, nearestBorder } from './border-line.ts';

/** A check of positions against the shapes. */
export type ShapeCheck = (dossier: Dossier, shapes: Shapes) => Fault[];

/**
 * How far past its stated precision a site's surroundings are searched, in metres:
 * the border line is generalised, and provinces meet it at a slant.
 */
const MARGIN_METRES = 500;

/** How far away the line is looked for, so that a fault can tell the distance. */
const SEARCH_METRES = 50_000;

/**
 * The position of a rail gate is that of its station, where trains are cleared;
 * it may stand this far from the line, in metres, however exactly it is known.
 */
const STATION_METRES = 5000;

/** How far a site may stand from the border line, in metres. */
function reachOf({ kind, position }: Pick<Site, 'kind' | 'position'>): number {
  return Math.max(position?.precisionMetres ?? 0, kind === 'rail' ? STATION_METRES : 0);
}

/** Every site lies on the border line, as far as its position is known at all. */
export const sitesLieOnTheBorder: ShapeCheck = (dossier, shapes) => {
  const line = borderLine(shapes);
  return sitesOf(dossier).flatMap((site): Fault[] => {
    const { id, position } = site;
    if (!position || nearestBorder(line, position.lon, position.lat, reachOf(site))) return [];
    const nearest = nearestBorder(line, position.lon, position.lat, SEARCH_METRES);
    const far = nearest ? `${Math.round(nearest.metres)} m` : `more than ${SEARCH_METRES} m`;
    const message = `lies ${far} from the border line, but is said to be known to ${position.precisionMetres} m`;
    return [{ record: id, path: ['position'], message }];
  });
};

interface Ground {
  readonly id: string;
  readonly shape: Polygon | MultiPolygon;
}

/**
 * Every site lies between its Vietnamese province, in the outlines of each time,
 * and its Chinese region: both are met when one steps away from the border line
 * to either side, no farther than the position is known plus a margin.
 */
export const sitesLieBetweenTheirUnits: ShapeCheck = (dossier, shapes) => {
  const line = borderLine(shapes);
  const placeOf = new Map(dossier.places.map((place) => [place.id, place]));
  return sitesOf(dossier).flatMap((site): Fault[] => {
    const { position } = site;
    const nearest = position && nearestBorder(line, position.lon, position.lat, reachOf(site));
    if (!nearest) return [];
    const reach = position.precisionMetres + MARGIN_METRES;
    const china = groundOf(placeOf.get(site.china.region), shapes.regions);
    if (china.length === 0) {
      const message = `there is no outline of ${site.china.region}`;
      return [{ record: site.id, path: ['china', 'region'], message }];
    }
    return site.vietnam.units.flatMap((unit, i): Fault[] => {
      const path = ['vietnam', 'units', i, 'province'];
      const outlines = shapes.provinces.filter(({ properties }) => touches(properties, unit));
      const vietnam = groundOf(placeOf.get(unit.province), outlines);
      if (vietnam.length === 0) {
        const message = `there is no outline of ${unit.province} for ${unit.from ?? '…'} to ${unit.to ?? '…'}`;
        return [{ record: site.id, path, message }];
      }
      return vietnam
        .filter((one) => !china.some((other) => areOpposite(nearest, one, other, reach)))
        .map(() => ({
          record: site.id,
          path,
          message: `within ${reach} m of the border line there is no ground of ${unit.province} on one side with ${site.china.region} on the other`,
        }));
    });
  });
};

function groundOf(
  place: Place | undefined,
  shapes: Shapes['provinces'] | Shapes['regions'],
): Ground[] {
  if (!place) return [];
  return shapes.flatMap(({ properties, geometry }) =>
    properties.iso === place.iso ? [{ id: place.id, shape: geometry }] : [],
  );
}

/** True when `a` is met on one side of the line and `b` on the other, within `reach` metres. */
function areOpposite(nearest: NearestBorder, a: Ground, b: Ground, reach: number): boolean {
  const meets = ({ shape }: Ground, side: 1 | -1) =>
    stepsTo(reach).some((metres) => booleanPointInPolygon(beside(nearest, side * metres), shape));
  return (meets(a, 1) && meets(b, -1)) || (meets(a, -1) && meets(b, 1));
}

/** Growing distances up to `reach`: close ones first, because most sites are settled there. */
function stepsTo(reach: number): number[] {
  return [30, 100, ...Array.from({ length: 20 }, (_, i) => (reach * (i + 1)) / 20)];
}

/**
 * The two ends of a bridge lie on opposite sides of the border line. Ends that
 * share one point, or lie nearer to each other than they are known, cannot be
 * told apart and are left out.
 */
export const bridgesCrossTheBorder: ShapeCheck = ({ projects }, shapes) =>
  projects.flatMap((project): Fault[] => {
    const ends = project.type === 'bridge' ? knownEnds(project) : undefined;
    if (!ends) return [];
    const at = (side: 'vn' | 'cn'): Coordinates => [ends[side].lon, ends[side].lat];
    const inVietnam = shapes.provinces.some(({ geometry }) =>
      booleanPointInPolygon(at('vn'), geometry),
    );
    const inChina = shapes.regions.some(({ geometry }) =>
      booleanPointInPolygon(at('cn'), geometry),
    );
    if (inVietnam && inChina) return [];
    const message = inVietnam
      ? 'the Chinese end does not lie in China'
      : `the Vietnamese end does not lie in Vietnam${inChina ? '' : ', nor the Chinese end in China'}`;
    return [{ record: project.id, path: ['ends'], message }];
  });

/** Positions of both ends, if they can be told apart. */
function knownEnds({ ends }: Project): { vn: Position; cn: Position } | undefined {
  const vn = ends.find(({ side }) => side === 'vn')?.position;
  const cn = ends.find(({ side }) => side === 'cn')?.position;
  if (!vn || !cn) return undefined;
  const apart = distance([vn.lon, vn.lat], [cn.lon, cn.lat], { units: 'meters' });
  return apart > Math.max(vn.precisionMetres, cn.precisionMetres) ? { vn, cn } : undefined;
}

/** The line passes every surveyed boundary marker within this distance, in metres. */
export const MARKER_METRES = 80;

/** The border line keeps to the surveyed markers. */
export const lineKeepsToMarkers: ShapeCheck = (_dossier, shapes) => {
  const line = borderLine(shapes);
  return shapes.markers.flatMap(({ number, lon, lat }, i): Fault[] => {
    if (nearestBorder(line, lon, lat, MARKER_METRES)) return [];
    const message = `the border line does not come within ${MARKER_METRES} m of marker ${number}`;
    return [{ record: 'shapes/markers.yaml', path: [i], message }];
  });
};
