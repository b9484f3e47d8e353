import type { Mark } from '../../map/signs/marks.ts';
import type { Language } from '../../model/language.ts';
import type { Direction } from '../../model/vocabulary.ts';

/* Where everything stands on a plate that leaves the page: pure, in CSS px from its upper left corner. */

/** A text in one language. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

export type KeyMark = Mark | { readonly mark: 'flow'; readonly direction: Direction };

/** A sign and what it says, in one or two languages. */
export interface KeyEntry {
  readonly mark: KeyMark;
  readonly words: readonly Said[];
}

/** What a plate says beside its map. */
export interface PlateTexts {
  readonly title: readonly Said[];
  /** Year and what narrows the view. */
  readonly shown: readonly Said[];
  /** What is selected, with its state; empty for nothing. */
  readonly selected: readonly Said[];
  readonly key: readonly KeyEntry[];
  /** That it is no official map, and the line not a legal one. */
  readonly sketch: readonly Said[];
  /** Sources, origins, link and date, each to be broken into lines. */
  readonly foot: readonly Said[];
  /** A code of the link, in modules; `null` for none. */
  readonly qr: { readonly path: string; readonly size: number } | null;
}

export interface TextAt extends Said {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly isSoft: boolean;
  readonly anchor: 'start' | 'end';
}

export interface MarkAt {
  readonly mark: KeyMark;
  /** Upper left corner of its box. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PlateLayout {
  readonly width: number;
  readonly height: number;
  readonly map: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly texts: readonly TextAt[];
  readonly marks: readonly MarkAt[];
  readonly qr: {
    readonly path: string;
    readonly x: number;
    readonly y: number;
    readonly scale: number;
  } | null;
}

/** Width of a text, CSS px. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

/** A4 across at 96 px an inch. */
export const A4 = { width: 1123, height: 794 } as const;

export const MARGIN = 30;
const GAP = 10;
const SIZE = { title: 21, second: 15, text: 11, key: 10.5, keySecond: 9.5, foot: 8 } as const;
const LEAD = 1.32;
const KEY = { mark: 18, row: 27, gap: 14 } as const;
const QR = 74;
/** Every word of a text may begin a line; Chinese has none, and may be broken anywhere. */
const BREAKS = /[^\s\u3000-\u9fff\uff00-\uffef]+\s*|[\u3000-\u9fff\uff00-\uffef]\s*/g;

/** Breaks a text into lines no wider than told; a word that is wider stands by itself. */
export function brokenLines(
  text: string,
  width: number,
  size: number,
  weight: 400 | 600,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(BREAKS) ?? []) {
    if (line !== '' && measure((line + word).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** The key in rows below each other, from the left; `top` of the first. */
function keyRows(entries: readonly KeyEntry[], width: number, measure: Measure) {
  const texts: TextAt[] = [];
  const marks: MarkAt[] = [];
  let [x, row] = [0, 0];
  for (const { mark, words } of entries) {
    const sizes = [SIZE.key, SIZE.keySecond];
    const wide = Math.max(
      ...words.map(({ text }, i) => measure(text, sizes[i] ?? SIZE.keySecond, 400)),
    );
    const own = KEY.mark + 6 + wide;
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const y = row * KEY.row;
    marks.push({ mark, x, y: y + 3, size: KEY.mark });
    words.forEach((said, i) => {
      const size = sizes[i] ?? SIZE.keySecond;
      const base = words.length === 1 ? 16 : i === 0 ? 10 : 22;
      texts.push({
        ...said,
        x: x + KEY.mark + 6,
        y: y + base,
        size,
        weight: 400,
        isSoft: i > 0,
        anchor: 'start',
      });
    });
    x += own + KEY.gap;
  }
  return { texts, marks, height: entries.length === 0 ? 0 : (row + 1) * KEY.row };
}

/**
 * Lays a plate out: title and year above, the map, its key, the foot; the map has the room that is left.
 */
export function layOutPlate(told: PlateTexts, measure: Measure): PlateLayout {
  const { width, height } = A4;
  const [left, right] = [MARGIN, width - MARGIN];
  const texts: TextAt[] = [];
  const put = (said: Said, x: number, y: number, size: number, more: Partial<TextAt> = {}) => {
    texts.push({ ...said, x, y, size, weight: 400, isSoft: false, anchor: 'start', ...more });
  };
  let y = MARGIN + SIZE.title * 0.8;
  told.title.forEach((said, i) => {
    const size = i === 0 ? SIZE.title : SIZE.second;
    if (i > 0) y += size * LEAD;
    put(said, left, y, size, { weight: i === 0 ? 600 : 400, isSoft: i > 0 });
  });
  // To the right of the title: the year, then what is selected.
  const beside = [...told.shown, ...told.selected];
  beside.forEach((said, i) => {
    const at = MARGIN + SIZE.text * (0.8 + i * LEAD);
    const isFirst = said === told.shown[0] || said === told.selected[0];
    put(said, right, at, SIZE.text, {
      anchor: 'end',
      weight: isFirst ? 600 : 400,
      isSoft: !isFirst,
    });
  });
  const top = Math.max(y, MARGIN + SIZE.text * (0.8 + (beside.length - 1) * LEAD)) + GAP + 2;

  const footWidth = right - left - (told.qr ? QR + 2 * GAP : 0);
  const lines = [
    ...told.sketch.map((said) => ({ said, weight: 600 as const })),
    ...told.foot.map((said) => ({ said, weight: 400 as const })),
  ].flatMap(({ said, weight }) =>
    brokenLines(said.text, footWidth, SIZE.foot, weight, measure).map((text) => ({
      text,
      language: said.language,
      weight,
    })),
  );
  const footHeight = Math.max(lines.length * SIZE.foot * LEAD, told.qr ? QR : 0);
  const footTop = height - MARGIN - footHeight;
  lines.forEach(({ text, language, weight }, i) => {
    const at = footTop + SIZE.foot * (0.9 + i * LEAD);
    put({ text, language }, left, at, SIZE.foot, { weight, isSoft: weight === 400 });
  });

  const key = keyRows(told.key, right - left, measure);
  const keyTop = footTop - GAP - key.height;
  const marks = key.marks.map((one) => ({ ...one, x: one.x + left, y: one.y + keyTop }));
  texts.push(...key.texts.map((one) => ({ ...one, x: one.x + left, y: one.y + keyTop })));
  return {
    width,
    height,
    map: { x: left, y: top, width: right - left, height: Math.max(80, keyTop - GAP - top) },
    texts,
    marks,
    qr: told.qr && {
      path: told.qr.path,
      x: right - QR,
      y: height - MARGIN - QR,
      scale: QR / told.qr.size,
    },
  };
}
