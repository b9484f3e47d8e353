import { expect, it } from 'vitest';
import { type DraftMark, draftsOver } from '../../src/map/draft-marks.ts';
import type { PaintOver } from '../../src/map/over.ts';
import { PALETTES } from '../../src/map/signs/palette.ts';

type Arguments = Parameters<PaintOver>;

/** What is written on a canvas that only listens. */
function written(marks: readonly DraftMark[], at: { x: number; y: number }): string[] {
  const texts: string[] = [];
  const paint = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'measureText') return (text: string) => ({ width: text.length * 6 });
        if (name === 'fillText') return (text: string) => texts.push(text);
        return () => undefined;
      },
      set: () => true,
    },
  ) as Arguments[0];
  const placed = [{ id: 'gate:a', ...at, offset: [0, 0] }] as unknown as Arguments[1];
  const view = { scale: 1, free: { left: 0, top: 0, right: 800, bottom: 600 } };
  const ground = { palette: PALETTES.light, view: { left: 0, top: 0, ...view } };
  draftsOver(marks)(paint, placed, ground as unknown as Arguments[2]);
  return texts;
}

const mark: DraftMark = { id: 'gate:a', at: [104, 22], name: 'Bình Nghi', lines: ['hạn chế'] };

it('a draft says of what it tells, as its tag may cover the name', () => {
  expect(written([mark], { x: 400, y: 300 })).toEqual(['Bình Nghi', 'hạn chế']);
  expect(written([{ ...mark, name: '' }], { x: 400, y: 300 })).toEqual(['hạn chế']);
});

it('a draft beyond the edge of the map has no tag there', () => {
  expect(written([mark], { x: -20, y: 300 })).toEqual([]);
});
