import { afterEach, expect, it, vi } from 'vitest';
import { lettersCame } from '../../../src/map/fonts.ts';
import { type Moored, namePainter } from '../../../src/map/plain/canvas/paint/names.ts';
import type { Window } from '../../../src/map/plain/window.ts';
import { PALETTES } from '../../../src/map/signs/palette.ts';

afterEach(() => vi.unstubAllGlobals());

/** A canvas that takes everything and tells what was written. */
function canvasWith(written: string[]) {
  const paint = new Proxy(
    { fillText: (text: string) => written.push(text) },
    { get: (own, key) => Reflect.get(own, key) ?? (() => {}), set: () => true },
  );
  return { width: 0, height: 0, getContext: () => paint };
}

it('writes a name once, and anew in its own letters once they have come', () => {
  const written: string[] = [];
  vi.stubGlobal('document', { createElement: () => canvasWith(written) });
  const screen = canvasWith([]).getContext() as unknown as CanvasRenderingContext2D;
  const name = {
    key: 'gate:a',
    kind: 'record',
    x: 10,
    y: 10,
    box: { left: 0, right: 20, top: 0, bottom: 20 },
    lines: [{ text: 'Lào Cai ≈', size: 12, weight: 600, isSecond: false, y: 0 }],
    justify: 'left',
  };
  const names = [
    { name, hand: { colour: () => '#000', halo: 0 }, at: [0, 0], off: [10, 10] },
  ] as unknown as Moored[];
  const view = { world: 100, left: 0, top: 0, width: 100, height: 100, scale: 1 } as Window;
  const painter = namePainter(PALETTES.light, 1);
  painter.paint(screen, names, view);
  painter.paint(screen, names, view);
  expect(written).toEqual(['Lào Cai ≈']);
  lettersCame.value += 1;
  painter.paint(screen, names, view);
  expect(written).toEqual(['Lào Cai ≈', 'Lào Cai ≈']);
});
