import type { Geometry } from 'geojson';
import type { LonLat } from '../../lib/mercator.ts';
import type { LocalText } from '../../model/language.ts';
import type { Placeless } from '../../model/talk/stand.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { CooperationField, RecordId } from '../../model/vocabulary.ts';
import { isPlain, type RecordFault } from '../scene/shapes.ts';

/** A place at which something stands. */
export interface Spot {
  /** Id of a place. */
  readonly place: string;
  readonly at: LonLat;
}

/** A statement of a document, or an agreement, with its places and years. */
export interface Stand {
  readonly id: RecordId;
  readonly type: 'statement' | 'agreement';
  readonly field: CooperationField;
  /** What it says. */
  readonly names: LocalText;
  /** First and last year in which it is shown; `null`: no day is known. */
  readonly from: AsOfYear | null;
  readonly to: AsOfYear | null;
  readonly spots: readonly Spot[];
  /** Ids of the two places that it binds, Vietnam's first; empty where it binds no two alone. */
  readonly binds: readonly string[];
  readonly reason: Placeless | null;
  /** Ids of provinces, regions and countries whose matter it is. */
  readonly sides: readonly string[];
  readonly sources: readonly string[];
}

function pointsOf(geometry: Geometry | null): readonly LonLat[] {
  if (geometry?.type === 'Point') return [geometry.coordinates as unknown as LonLat];
  return geometry?.type === 'MultiPoint' ? (geometry.coordinates as unknown as LonLat[]) : [];
}

/**
 * Reads `statements.geojson`.
 *
 * @throws {TypeError} where it is no collection of features.
 */
export function readStands(json: unknown): {
  readonly kept: readonly Stand[];
  readonly faults: readonly RecordFault[];
} {
  const features = isPlain(json) ? json.features : null;
  if (!Array.isArray(features)) throw new TypeError('statements: no features');
  const kept: Stand[] = [];
  const faults: RecordFault[] = [];
  for (const [i, feature] of features.entries()) {
    const stand = standOf(feature);
    if (stand) kept.push(stand);
    else faults.push({ name: `statements ${i}` });
  }
  return { kept, faults };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function standOf(feature: unknown): Stand | null {
  const properties = isPlain(feature) ? feature.properties : null;
  if (!isPlain(feature) || !isPlain(properties)) return null;
  const { places, binds, sides, sources } = properties;
  const points = pointsOf(feature.geometry as Geometry | null);
  const areLists = isTexts(places) && isTexts(binds) && isTexts(sides) && isTexts(sources);
  if (typeof properties.id !== 'string' || !areLists || places.length !== points.length)
    return null;
  const {
    id,
    type,
    field,
    from,
    to,
    no_place: reason,
  } = properties as unknown as Stand & {
    readonly no_place: Placeless | null;
  };
  const text = (language: string) => String(properties[`name_${language}`] ?? '');
  return {
    ...{ id, type, field, from, to, reason, binds, sides, sources },
    names: { vi: text('vi'), zh: text('zh'), en: text('en'), fr: text('fr') },
    spots: places.flatMap((place, i) => {
      const at = points[i];
      return at ? [{ place, at }] : [];
    }),
  };
}

/** Whether something is shown in a year. */
export const isStandIn = ({ from, to }: Pick<Stand, 'from' | 'to'>, year: AsOfYear): boolean =>
  from !== null && to !== null && from <= year && year <= to;
