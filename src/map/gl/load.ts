import type { BorderFeature, BuiltCollection, ProvinceNameFeature } from '../../model/features.ts';
import { groundLayers } from '../ground-layers.ts';
import type { OnFailure } from '../renderer.ts';
import type { MapGround } from './place-names.ts';
import type { RecordFiles } from './records.ts';

const FILES = ['gates', 'crossings', 'projects', 'meetings'] as const;

async function featuresOf(file: string, url: string, onFailure: OnFailure) {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const { features } = (await response.json()) as Partial<BuiltCollection<never>>;
    if (!Array.isArray(features)) throw new TypeError('not a FeatureCollection');
    return features;
  } catch (error) {
    onFailure(file, error instanceof Error ? error.message : String(error));
    return [];
  }
}

/** Fetches the files of records. Never throws: a file that fails is told and counts as empty. */
export async function loadRecords(
  dataUrl: (name: string) => string,
  onFailure: OnFailure,
): Promise<RecordFiles> {
  const all = await Promise.all(
    FILES.map(async (name) => {
      const file = `${name}.geojson`;
      return [name, await featuresOf(file, dataUrl(file), onFailure)] as const;
    }),
  );
  return Object.fromEntries(all) as unknown as RecordFiles;
}

/** What names keep off, and the names of provinces; nothing of them where the ground does not come. */
export async function loadGround(
  dataUrl: (name: string) => string,
): Promise<Pick<MapGround, 'border' | 'provinces'>> {
  try {
    const layers = await groundLayers(dataUrl);
    const border = layers.border as unknown as readonly BorderFeature[];
    return {
      provinces: layers['province-names'] as unknown as ProvinceNameFeature[],
      border: border.filter(isOurs).flatMap(linesOf),
    };
  } catch {
    // The map asks for the same file to draw it, and tells when it fails.
    return { provinces: [], border: [] };
  }
}

const isOurs = ({ properties }: BorderFeature) =>
  ['CN', 'VN'].every((side) => properties.between.includes(side));

const linesOf = ({ geometry }: BorderFeature) =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
