import { signal } from '@preact/signals';
import { COARSE, FULL } from '../../model/files/ground.ts';
import { isSingleFile } from '../../state/data-address.ts';
import { coarseLayers, groundLayers } from '../ground/ground-layers.ts';
import type { OnFailure } from '../renderer.ts';
import { type Ground, groundOf } from './shapes.ts';

/** The ground of all plain maps, coarse at first; `null` until {@link fetchGround} has any. */
export const ground = signal<Ground | null>(null);

/** Where no shape came: a map without ground still has its symbols. */
export const BARE: Ground = groundOf({});

let coming: Promise<void> | null = null;

const warn: OnFailure = (file, reason) =>
  console.warn('a shape of the map did not come', file, reason);

/**
 * Fetches the ground, once for all: a coarse one comes first, the full one in its place. Never rejects;
 * where nothing came at all, the next call tries again.
 *
 * @param addressOf the address of a file of `public/data`.
 * @param onFailure told of each file that is missing or broken.
 * @param standing resolves when a map stands on the coarse ground, if that is to come first: the full
 * one takes the line from nothing then.
 * @returns resolves when the full ground is there, or is known not to come.
 */
export function fetchGround(
  addressOf: (name: string) => string,
  onFailure: OnFailure = warn,
  standing: Promise<void> = Promise.resolve(),
): Promise<void> {
  const fail = (name: string) => (error: unknown) =>
    onFailure(name, error instanceof Error ? error.message : String(error));
  coming ??= (async () => {
    if (!isSingleFile()) {
      await coarseLayers(addressOf).then((layers) => {
        ground.value ??= groundOf(layers);
      }, fail(COARSE));
      if (ground.peek()) await standing;
    }
    await groundLayers(addressOf).then((layers) => {
      ground.value = groundOf(layers);
    }, fail(FULL));
    if (!ground.peek()) coming = null;
  })();
  return coming;
}
