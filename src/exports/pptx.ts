import PptxGenJS from 'pptxgenjs';
import { LANGUAGE_TAG, type Language, type TaggedText } from '../model/language.ts';

/* A talk as slides of PowerPoint: texts and tables stay texts and tables, and can be edited. */

/** A statement with the numbers of its sources. */
export interface SlidePoint {
  readonly said: readonly TaggedText[];
  readonly numbers: readonly number[];
}

/** A table: a row of heads, then rows of as many cells. */
export interface SlideTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Slide {
  /** In the languages of the wall, the first one larger. */
  readonly title: readonly TaggedText[];
  readonly line: SlidePoint;
  readonly points: readonly SlidePoint[];
  /** Who met, of a session. */
  readonly table: SlideTable | null;
  /** The map as a data: address; `null` where it could not be drawn. */
  readonly picture: string | null;
  readonly caption: string;
  /** In the order of their numbers. */
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
  /** Figures of the map, on a slide of their own behind it; `null`: none. */
  readonly figures: { readonly title: readonly TaggedText[]; readonly table: SlideTable } | null;
  /** For the speaker alone. */
  readonly notes: string;
}

export interface Deck {
  readonly title: string;
  readonly author: string;
  /** At the foot of every slide: edition, whose shapes, that the map is a sketch. */
  readonly foot: readonly string[];
  readonly slides: readonly Slide[];
}

/** Inches, of a slide of 16 to 9. */
const PAGE = { width: 13.333, height: 7.5, edge: 0.45 } as const;
const MAP = { x: PAGE.edge, y: 1.75, w: 7.4, h: 4.16 } as const;
const SIDE = { x: 8.1, y: 1.75, w: PAGE.width - 8.1 - PAGE.edge, h: 4.45 } as const;
/** CSS px of a map picture of that form. */
export const MAP_PIXELS = { width: 1024, height: 576 } as const;

const INK = '1a1a1a';
const SOFT = '4a4a4a';
const BAND = 'e6ecf1';

/** Fonts that every Office has; Han characters in the Latin one fall back to whatever comes first. */
const FACE = (language: Language) => (language === 'zh' ? 'Microsoft YaHei' : 'Arial');

/** Points, so that what is said fits: the longer, the smaller. */
function sizeFor(
  texts: readonly string[],
  [large, small]: readonly [number, number],
  room: number,
) {
  const length = texts.reduce(
    (sum, text) => sum + text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0),
    0,
  );
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
function runsOf({ said, numbers }: SlidePoint, size: number, isPoint: boolean) {
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

function addTable(
  slide: PptxGenJS.Slide,
  { heads, rows }: SlideTable,
  place: PptxGenJS.TableProps,
) {
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
      margin: 0.05,
      ...place,
    },
  );
}

function addHead(slide: PptxGenJS.Slide, title: readonly TaggedText[], line: SlidePoint | null) {
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

function addFoot(slide: PptxGenJS.Slide, { foot }: Deck, number: string) {
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

function addSources(slide: PptxGenJS.Slide, { sources }: Slide) {
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

function addScene(deck: PptxGenJS, talk: Deck, one: Slide, number: string) {
  const slide = deck.addSlide();
  slide.background = { color: 'ffffff' };
  addHead(slide, one.title, one.line);
  if (one.picture !== null) {
    slide.addImage({ data: one.picture, ...MAP, altText: one.caption });
    slide.addText(one.caption, {
      x: MAP.x,
      y: MAP.y + MAP.h,
      w: MAP.w,
      h: 0.25,
      margin: 0,
      fontFace: 'Arial',
      fontSize: 9,
      color: SOFT,
    });
  }
  const room = one.table ? SIDE.h / 2 : SIDE.h;
  if (one.points.length > 0) {
    const texts = one.points.flatMap(({ said }) => said.map(({ text }) => text));
    const size = sizeFor(texts, [18, 10], one.table ? 120 : 240);
    slide.addText(
      one.points.flatMap((point) => runsOf(point, size, true)),
      { ...SIDE, h: room, margin: 0, valign: 'top' },
    );
  }
  if (one.table) {
    const start = one.points.length > 0 ? SIDE.y + room : SIDE.y;
    addTable(slide, one.table, { x: SIDE.x, y: start, w: SIDE.w, fontSize: 9 });
  }
  addSources(slide, one);
  addFoot(slide, talk, number);
  slide.addNotes(one.notes);
}

function addFigures(deck: PptxGenJS, talk: Deck, figures: NonNullable<Slide['figures']>) {
  const slide = deck.addSlide();
  addHead(slide, figures.title, null);
  addTable(slide, figures.table, {
    x: PAGE.edge,
    y: 1.25,
    w: PAGE.width - 2 * PAGE.edge,
    fontSize: figures.table.rows.length > ROWS_LARGE ? 8 : 11,
  });
  addFoot(slide, talk, '');
}
/** With more rows than this a table is set smaller. */
const ROWS_LARGE = 12;

/** The slides of a talk, one a scene; figures of its map follow on one of their own. */
export async function toPptx(talk: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = talk.title;
  deck.author = talk.author;
  deck.company = talk.author;
  talk.slides.forEach((slide, at) => {
    addScene(deck, talk, slide, `${at + 1} / ${talk.slides.length}`);
    if (slide.figures) addFigures(deck, talk, slide.figures);
  });
  const written = await deck.write({ outputType: 'arraybuffer' });
  return new Uint8Array(written as ArrayBuffer);
}
