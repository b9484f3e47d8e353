import type PptxGenJS from 'pptxgenjs';
import { LANGUAGE_TAG, type Language, type TaggedText } from '../../model/language.ts';
import type { Deck, Slide, SlidePoint, SlideTable } from './types.ts';

/* The parts of a slide, each in its place: texts and tables that stay texts and tables. */

/** Inches, of a slide of 16 to 9. */
export const PAGE = { width: 13.333, height: 7.5, edge: 0.45 } as const;
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
/** Where map, points, and table and chart stand on a slide of each form. */
export const BOXES: Readonly<
  Record<Slide['form'], { readonly map: Box; readonly points: Box; readonly side: Box }>
> = {
  scene: {
    map: { x: PAGE.edge, y: 1.75, w: 7.4, h: 4.16 },
    points: { x: 8.1, y: 1.75, w: PAGE.width - 8.1 - PAGE.edge, h: 4.45 },
    side: { x: 8.1, y: 1.75, w: PAGE.width - 8.1 - PAGE.edge, h: 4.45 },
  },
  record: {
    map: { x: PAGE.edge, y: 1.75, w: 5.5, h: 3.09 },
    points: { x: PAGE.edge, y: 5.15, w: 5.5, h: 1 },
    side: { x: 6.2, y: 1.75, w: PAGE.width - 6.2 - PAGE.edge, h: 4.45 },
  },
};
/** CSS px of a map picture of that form. */
export const MAP_PIXELS = { width: 1024, height: 576 } as const;

/** Between a cell and its text, inches. */
export const MARGIN = 0.05;

export const INK = '1a1a1a';
export const SOFT = '4a4a4a';
const BAND = 'e6ecf1';

/** Fonts that every Office has; Han characters in the Latin one fall back to whatever comes first. */
const FACE = (language: Language) => (language === 'zh' ? 'Microsoft YaHei' : 'Arial');

/** Letters of some texts; one of Chinese is as wide as two. */
export const lettersOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0), 0);

/** Points, so that what is said fits: the longer, the smaller. */
export function sizeFor(
  texts: readonly string[],
  [large, small]: readonly [number, number],
  room: number,
) {
  const length = lettersOf(texts);
  return Math.max(
    small,
    Math.min(large, Math.floor(large * Math.sqrt(room / Math.max(1, length)))),
  );
}

const run = (
  { text, language }: TaggedText,
  size: number,
  more: PptxGenJS.TextPropsOptions = {},
) => ({
  text,
  options: {
    fontFace: FACE(language),
    lang: LANGUAGE_TAG[language],
    fontSize: size,
    color: INK,
    ...more,
  },
});

/** A statement, a line a language; the numbers of its sources raised behind the first. */
export function runsOf({ said, numbers }: SlidePoint, size: number, isPoint: boolean) {
  return said.flatMap((one, at) => {
    const isLast = (part: 'text' | 'numbers') =>
      at > 0 || numbers.length === 0 || part === 'numbers';
    const own = run(one, at === 0 ? size : size - 1, {
      color: at === 0 ? INK : SOFT,
      breakLine: isLast('text'),
      ...(isPoint && at === 0 ? { paraSpaceBefore: size * 0.6 } : {}),
    });
    if (at > 0 || numbers.length === 0) return [own];
    const raised = run({ text: ` ${numbers.join(' ')}`, language: 'en' }, size - 2, {
      superscript: true,
      color: SOFT,
      breakLine: true,
    });
    return [own, raised];
  });
}

export function addTable(
  slide: PptxGenJS.Slide,
  { heads, rows, widths }: SlideTable,
  place: PptxGenJS.TableProps & { readonly w: number },
) {
  const all = (widths ?? []).reduce((sum, width) => sum + width, 0);
  slide.addTable(
    [
      heads.map((text) => ({ text, options: { bold: true, fill: { color: BAND } } })),
      ...rows.map((row) => row.map((text) => ({ text }))),
    ],
    {
      border: { type: 'solid', pt: 0.5, color: 'b9c2ca' },
      fontFace: 'Arial',
      color: INK,
      valign: 'top',
      margin: MARGIN,
      ...(widths ? { colW: widths.map((width) => (place.w * width) / all) } : {}),
      ...place,
    },
  );
}

export function addHead(
  slide: PptxGenJS.Slide,
  title: readonly TaggedText[],
  line: SlidePoint | null,
) {
  const texts = title.map(({ text }) => text);
  const size = sizeFor(texts, [26, 16], 90);
  const wide = { x: PAGE.edge, w: PAGE.width - 2 * PAGE.edge };
  slide.addText(
    title.map((one, at) =>
      run(one, at === 0 ? size : size - 6, { bold: at === 0, breakLine: at < title.length - 1 }),
    ),
    { ...wide, y: 0.2, h: 0.9, margin: 0, valign: 'middle' },
  );
  if (!line) return;
  const lineSize = sizeFor(
    line.said.map(({ text }) => text),
    [14, 10],
    260,
  );
  slide.addText(runsOf(line, lineSize, false), {
    ...wide,
    y: 1.1,
    h: 0.6,
    margin: 0,
    valign: 'top',
  });
}

export function addFoot(slide: PptxGenJS.Slide, { foot }: Deck, number: string) {
  slide.addText(foot.join('\n'), {
    x: PAGE.edge,
    y: PAGE.height - 0.5,
    w: PAGE.width - 2 * PAGE.edge - 1,
    h: 0.42,
    margin: 0,
    fontFace: 'Arial',
    fontSize: 7,
    color: SOFT,
    valign: 'bottom',
  });
  slide.addText(number, {
    x: PAGE.width - PAGE.edge - 0.9,
    y: PAGE.height - 0.5,
    w: 0.9,
    h: 0.42,
    margin: 0,
    align: 'right',
    fontFace: 'Arial',
    fontSize: 9,
    color: SOFT,
    valign: 'bottom',
  });
}

export function addSources(slide: PptxGenJS.Slide, { sources }: Slide) {
  if (sources.length === 0) return;
  const size = sizeFor(
    sources.map(({ text }) => text),
    [8, 6],
    520,
  );
  slide.addText(
    sources.flatMap(({ text, url }, at) => [
      {
        text: `${at + 1} `,
        options: { fontSize: size, fontFace: 'Arial', bold: true, color: SOFT },
      },
      {
        text,
        options: {
          fontSize: size,
          fontFace: 'Arial',
          color: SOFT,
          ...(url === null ? {} : { hyperlink: { url } }),
        },
      },
      { text: '   ', options: { fontSize: size } },
    ]),
    { x: PAGE.edge, y: 6.25, w: PAGE.width - 2 * PAGE.edge, h: 0.72, margin: 0, valign: 'top' },
  );
}
