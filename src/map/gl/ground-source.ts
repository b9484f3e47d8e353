import { addProtocol } from 'maplibre-gl';
import type { GroundFile } from '../../model/ground.ts';
import { groundLayers } from '../ground-layers.ts';

const SCHEME = 'ground';

/**
 * Lets the library ask the page for layers of the base map: they stand in one file, and the page has
 * them already.
 */
export function supplyGround(dataUrl: (name: string) => string): void {
  addProtocol(SCHEME, async ({ url }) => {
    const layers = await groundLayers(dataUrl);
    const features = layers[url.slice(`${SCHEME}://`.length) as GroundFile];
    return { data: { type: 'FeatureCollection', features } };
  });
}

/** Where a source of the style finds a layer of the base map. */
export const groundUrl = (layer: GroundFile): string => `${SCHEME}://${layer}`;
