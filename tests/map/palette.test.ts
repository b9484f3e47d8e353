import { describe, expect, it } from 'vitest';
import { cssVariables, PALETTES } from '../../src/map/palette.ts';
import { LOOKS } from '../../src/state/view.ts';
import { contrast } from './contrast.ts';

const WORST_GRAPHIC = 3;
const WORST_TEXT = 4.5;

describe.each(LOOKS)('the %s palette', (look) => {
  const palette = PALETTES[look];

  it('writes every colour as lower-case #rrggbb', () => {
    for (const [name, colour] of cssVariables(look)) {
      expect(colour, name).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  const texts = [
    ['ink', 'sheet'],
    ['ink', 'sheetRaised'],
    ['ink', 'paper'],
    ['inkSoft', 'sheet'],
    ['inkSoft', 'sheetRaised'],
    ['inkSoft', 'paper'],
    ['inkProvince', 'paper'],
    ['inkProvince', 'paperFar'],
    ['inkProvince', 'halo'],
    ['inkWater', 'water'],
    ['inkWater', 'halo'],
    ['accent', 'sheet'],
    ['accent', 'sheetRaised'],
    ['ink', 'halo'],
    ['town', 'halo'],
  ] as const;
  it.each(texts)('lets %s be read on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(WORST_TEXT);
  });

  const signs = {
    border: palette.border,
    accent: palette.accent,
    focus: palette.focus,
    meeting: palette.meeting,
    ...Object.fromEntries(
      (['status', 'stage', 'direction'] as const).flatMap((group) =>
        Object.entries(palette[group]).map(([word, colour]) => [`${group}-${word}`, colour]),
      ),
    ),
  };
  it.each(Object.entries(signs))('lets %s stand out on every ground', (_, colour) => {
    const grounds = [
      'paper',
      'paperFar',
      'water',
      'sheet',
      'sheetRaised',
      'casing',
      'hollow',
    ] as const;
    for (const ground of grounds) {
      expect(contrast(colour, palette[ground]), ground).toBeGreaterThanOrEqual(WORST_GRAPHIC);
    }
  });

  it('keeps letters legible on the full colours of symbols', () => {
    const grounds = [
      palette.meeting,
      ...Object.values(palette.status),
      ...Object.values(palette.stage),
    ];
    for (const colour of grounds) {
      expect(contrast(palette.onColour, colour), colour).toBeGreaterThanOrEqual(WORST_TEXT);
    }
  });

  it('lets words of status and direction be read in their colour on the sheet', () => {
    for (const group of ['status', 'stage', 'direction'] as const) {
      for (const [word, colour] of Object.entries(palette[group])) {
        expect(contrast(colour, palette.sheet), `${group}-${word}`).toBeGreaterThanOrEqual(
          WORST_TEXT,
        );
      }
    }
  });
});

it('offers the same properties in every look', () => {
  const [first, ...others] = LOOKS.map((look) => [...cssVariables(look).keys()]);
  for (const other of others) expect(other).toEqual(first);
  expect(first).toContain('--stage-under-construction');
  expect(first).toContain('--ink-soft');
});
