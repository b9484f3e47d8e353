import { effect } from '@preact/signals';
import type { MapRenderer, MapScene } from '../map/renderer.ts';
import { yearsOf } from '../model/time/time.ts';
import { ofYear } from '../panels/control/derived.ts';
import { highlight } from '../panels/control/memory.ts';
import { catalogue, talk, year } from '../state/store.ts';
import { scene, still } from './map-scenes.ts';

/** Scenes that may well come next, the likeliest first; each is reckoned when it is asked for. */
function scenesAhead(): (() => MapScene)[] {
  if (talk.peek() !== null) return [];
  const pointed = highlight.peek();
  const now = year.peek();
  const years = yearsOf(catalogue.peek().edition.years)
    .filter((asOf) => asOf !== now)
    .sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
  return [
    ...(pointed === null ? [] : [() => ({ ...scene.peek(), selection: pointed })]),
    ...years.map((asOf) => () => ({ ...scene.peek(), ...ofYear(asOf) })),
  ];
}

/** No step takes longer as a rule, milliseconds: with less time left none is begun. */
const STEP_MS = 8;

/**
 * Lets the map prepare the scenes that may come next, a step at a time, while the page has nothing else
 * to do: all years of the time line, and what is pointed at as if it were selected.
 *
 * @returns begins anew: the camera has come to rest somewhere else.
 */
export function lookAhead(renderer: Pick<MapRenderer, 'expect' | 'onceDrawn'>): () => void {
  // A browser that does not tell when it is idle goes without.
  if (!('requestIdleCallback' in window)) return () => undefined;
  let asked = 0;
  let turn = 0;
  const begin = () => {
    cancelIdleCallback(asked);
    turn += 1;
    const mine = turn;
    const scenes = scenesAhead();
    let steps: ReturnType<MapRenderer['expect']> | null = null;
    const goOn = (time: IdleDeadline) => {
      do {
        const next = steps ? null : scenes.shift();
        if (!steps && !next) return;
        steps ??= next ? renderer.expect(next()) : null;
        if (steps?.next().done) steps = null;
      } while (time.timeRemaining() > STEP_MS);
      asked = requestIdleCallback(goOn);
    };
    void renderer.onceDrawn().then(() => {
      if (turn === mine) asked = requestIdleCallback(goOn);
    });
  };
  effect(() => {
    void [still.value, highlight.value, talk.value];
    begin();
  });
  return begin;
}
