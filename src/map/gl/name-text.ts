import type { LanguagePair } from '../../state/view.ts';
import type { Run } from './records.ts';

/** Size of the lesser names, CSS px of an ordinary screen, and of the second language beneath. */
export const MINOR = 12;
export const SECOND = 0.84;
export const LINE_HEIGHT = 1.22;

/** Width of a line of text in a CSS font, px. */
export type Measure = (text: string, font: string) => number;

type Names = Run['names'];

/** Longer names of a pair are set in two lines, the dash at the end of the first. */
const LONGEST = { latin: 20, han: 11 };

function inLines(name: string): string {
  const limit = /\p{Script=Han}/u.test(name) ? LONGEST.han : LONGEST.latin;
  return name.length <= limit ? name : name.replace(/(\s[–—-]|—)\s*/u, '$1\n');
}

/** The names as they are set on the map, broken where a pair joins. */
export function linesOfName(names: Names): Names {
  return {
    name_vi: inLines(names.name_vi),
    name_zh: inLines(names.name_zh),
    name_en: inLines(names.name_en),
    name_fr: inLines(names.name_fr),
  };
}

/** The room that a name of the first rank takes in the languages on screen, CSS px. */
export function nameBox(
  names: Names,
  [first, second]: LanguagePair,
  measure: Measure,
  major: number,
): { readonly width: number; readonly height: number } {
  const set = linesOfName(names);
  const one = set[`name_${first}`];
  const two = second === undefined ? one : set[`name_${second}`];
  const lines = [
    ...one.split('\n').map((text) => ({ text, size: major, weight: 600 })),
    ...(two === one ? [] : two.split('\n')).map((text) => ({
      text,
      size: major * SECOND,
      weight: 400,
    })),
  ];
  const widths = lines.map(({ text, size, weight }) =>
    measure(text, `${weight} ${size}px "Be Vietnam Pro", "Noto Sans SC"`),
  );
  const heights = lines.map(({ size }) => size * LINE_HEIGHT);
  return { width: Math.max(...widths) + 2, height: heights.reduce((a, b) => a + b) };
}

/** Measures with the fonts that the page has loaded. */
export function measureOnCanvas(): Measure {
  const paint = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!paint) return text.length * 7;
    paint.font = font;
    return paint.measureText(text).width;
  };
}
