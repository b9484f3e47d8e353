import { describe, expect, it } from 'vitest';
import { cssVariables, PALETTES } from '../../../src/map/signs/palette.ts';
import { LOOKS } from '../../../src/model/view/view.ts';
import { contrast, luminance } from '../contrast.ts';

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

/**
 * White that a lit room lays over the whole image, against the white of the image itself: what is left
 * is a contrast of 15 : 1 between white and black, the least for deciding by an image (ANSI/INFOCOMM
 * 3M-2011).
 */
const VEIL = 1 / 14;

/** Contrast as it reaches the seats of a lit room. */
function washedOut(a: string, b: string): number {
  const [one, two] = [luminance(a), luminance(b)];
  return (Math.max(one, two) + VEIL + 0.05) / (Math.min(one, two) + VEIL + 0.05);
}

describe('the projector palette on the wall of a lit room', () => {
  const palette = PALETTES.projector;
  const grounds = ['paper', 'paperFar', 'sheet', 'sheetRaised', 'halo', 'hollow', 'water'] as const;
  const inks = ['ink', 'inkSoft', 'town', 'inkProvince'] as const;
  const words = {
    ...Object.fromEntries(inks.map((name) => [name, palette[name]])),
    accent: palette.accent,
    meeting: palette.meeting,
    ...palette.status,
    ...palette.stage,
    ...palette.direction,
  };

  it('lays dark on light', () => {
    for (const ground of grounds) expect(luminance(palette[ground])).toBeGreaterThan(0.7);
    for (const colour of Object.values(words)) expect(luminance(colour)).toBeLessThan(0.12);
  });

  it('outlines symbols and flows in ink, on every ground', () => {
    const { edge } = palette;
    expect(edge).not.toBe('own');
    for (const ground of grounds) {
      expect(washedOut(edge, palette[ground]), ground).toBeGreaterThanOrEqual(WORST_TEXT);
    }
  });

  it.each(inks)('still lets %s be read on every ground', (ink) => {
    for (const ground of grounds) {
      expect(washedOut(palette[ink], palette[ground]), ground).toBeGreaterThanOrEqual(WORST_TEXT);
    }
  });

  it('still lets the names of waters be read', () => {
    for (const ground of ['water', 'halo'] as const) {
      expect(washedOut(palette.inkWater, palette[ground])).toBeGreaterThanOrEqual(WORST_TEXT);
    }
  });

  it.each(Object.entries(words))('still lets words in the colour of %s be read', (_, colour) => {
    for (const ground of ['sheet', 'hollow'] as const) {
      expect(washedOut(colour, palette[ground]), ground).toBeGreaterThanOrEqual(WORST_TEXT);
    }
    expect(washedOut(colour, palette.onColour)).toBeGreaterThanOrEqual(WORST_TEXT);
  });

  it('still lets every sign, the border and the focus stand out on every ground', () => {
    for (const colour of [...Object.values(words), palette.border, palette.focus]) {
      for (const ground of grounds) {
        expect(washedOut(colour, palette[ground]), ground).toBeGreaterThanOrEqual(WORST_GRAPHIC);
      }
      expect(washedOut(colour, palette.borderCasing)).toBeGreaterThanOrEqual(WORST_GRAPHIC);
    }
  });

  it('lets limits, rivers and borders of neighbours stand out on land', () => {
    for (const line of ['limit', 'shore', 'borderFar'] as const) {
      for (const ground of ['paper', 'paperFar'] as const) {
        expect(contrast(palette[line], palette[ground]), line).toBeGreaterThanOrEqual(
          WORST_GRAPHIC,
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
