import { effect } from '@preact/signals';
import type { MapRenderer } from '../map/renderer.ts';
import { scenesAhead } from './map-scenes.ts';

/**
 * Lets the map prepare the scenes that may come next, one at a time, while the page has nothing else to
 * do. A browser that does not tell when that is goes without.
 *
 * @returns begins anew: the camera has come to rest somewhere else.
 */
export function lookAhead(renderer: Pick<MapRenderer, 'expect' | 'onceDrawn'>): () => void {
  if (!('requestIdleCallback' in window)) return () => undefined;
  let asked = 0;
  let turn = 0;
  const begin = () => {
    cancelIdleCallback(asked);
    turn += 1;
    const mine = turn;
    const scenes = [...scenesAhead.peek()];
    const next = () => {
      const scene = scenes.shift();
      if (!scene) return;
      asked = requestIdleCallback(() => {
        renderer.expect(scene());
        next();
      });
    };
    void renderer.onceDrawn().then(() => {
      if (turn === mine) next();
    });
  };
  effect(() => {
    void scenesAhead.value;
    begin();
  });
  return begin;
}
