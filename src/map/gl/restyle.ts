import type { Map as GlMap, ImageSource, StyleSpecification } from 'maplibre-gl';

/** One property of one layer to be set. */
export interface Restyling {
  readonly layer: string;
  readonly group: 'paint' | 'layout' | 'filter' | 'zoom';
  readonly name: string;
  readonly value: unknown;
}

type AnyLayer = StyleSpecification['layers'][number] & {
  readonly paint?: object;
  readonly layout?: object;
  readonly filter?: unknown;
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function differences(
  layer: string,
  group: 'paint' | 'layout',
  before: object = {},
  after: object = {},
): Restyling[] {
  const [old, next] = [before, after] as Record<string, unknown>[];
  return Object.keys({ ...before, ...after }).flatMap((name): Restyling[] =>
    same(old?.[name], next?.[name]) ? [] : [{ layer, group, name, value: next?.[name] }],
  );
}

/**
 * What must be set to turn one style of ours into another. Both have the same
 * layers over the same data: looks and languages differ in properties alone, so
 * sources, their data and the state of features stay as they are; but for pictures,
 * see `changePictures`.
 */
export function restylings(before: StyleSpecification, after: StyleSpecification): Restyling[] {
  const known = new Map(before.layers.map((layer) => [layer.id, layer as AnyLayer]));
  return after.layers.flatMap((next): Restyling[] => {
    const layer = next as AnyLayer;
    const old = known.get(layer.id);
    if (!old) throw new RangeError(`no layer ${layer.id} before`);
    const { id, filter } = layer;
    const zooms = [layer.minzoom ?? 0, layer.maxzoom ?? 24];
    return [
      ...differences(id, 'paint', old.paint, layer.paint),
      ...differences(id, 'layout', old.layout, layer.layout),
      ...(same(old.filter, filter)
        ? []
        : [{ layer: id, group: 'filter', name: '', value: filter } as const]),
      ...(same([old.minzoom ?? 0, old.maxzoom ?? 24], zooms)
        ? []
        : [{ layer: id, group: 'zoom', name: '', value: zooms } as const]),
    ];
  });
}

/** Applies them to the map. */
export function restyle(map: GlMap, changes: readonly Restyling[]): void {
  for (const { layer, group, name, value } of changes) {
    if (group === 'paint') map.setPaintProperty(layer, name as never, value as never);
    else if (group === 'layout') map.setLayoutProperty(layer, name as never, value as never);
    else if (group === 'filter') map.setFilter(layer, value as never);
    else {
      const [least = 0, most = 24] = value as number[];
      map.setLayerZoomRange(layer, least, most);
    }
  }
}

/** Fetches anew each picture that is another one in the new style: the relief has tones for each look. */
export function changePictures(
  map: Pick<GlMap, 'getSource'>,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  for (const [id, next] of Object.entries(after.sources)) {
    if (next.type !== 'image' || next.url === undefined) continue;
    const old = before.sources[id];
    if (old?.type === 'image' && old.url === next.url) continue;
    map.getSource<ImageSource>(id)?.updateImage({ url: next.url });
  }
}
