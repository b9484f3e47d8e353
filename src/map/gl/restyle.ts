import type { Map as GlMap, LayerSpecification } from 'maplibre-gl';

/** One property of one layer to be set. */
export interface Restyling {
  readonly layer: string;
  readonly name: string;
  readonly value: unknown;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The levels between which a layer is drawn count as a property. */
const propertiesOf = ({ minzoom = 0, maxzoom = 24, ...layer }: LayerSpecification) => {
  const paint: Record<string, unknown> = { ...layer.paint };
  return { ...paint, zooms: [minzoom, maxzoom] };
};

/**
 * What must be set to turn one style of ours into another. Both have the same layers over the same
 * shapes: looks, sizes and years differ in properties of their painting alone.
 */
export function restylings(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): Restyling[] {
  const known = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer): Restyling[] => {
    const old = known.get(layer.id);
    if (!old) throw new RangeError(`no layer ${layer.id} before`);
    const was: Record<string, unknown> = propertiesOf(old);
    return Object.entries(propertiesOf(layer)).flatMap(([name, value]) =>
      same(was[name], value) ? [] : [{ layer: layer.id, name, value }],
    );
  });
}

/** Applies them to the map. */
export function restyle(map: GlMap, changes: readonly Restyling[]): void {
  for (const { layer, name, value } of changes) {
    if (name === 'zooms') {
      const [least = 0, most = 24] = value as number[];
      map.setLayerZoomRange(layer, least, most);
    } else map.setPaintProperty(layer, name as never, value as never);
  }
}
