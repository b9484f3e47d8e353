import PptxGenJS from 'pptxgenjs';
import { addChart, chartHeight } from './slides/chart.ts';
import {
  addFoot,
  addHead,
  addSources,
  addTable,
  MAP,
  PAGE,
  runsOf,
  SIDE,
  SOFT,
  sizeFor,
} from './slides/parts.ts';
import type { Deck, Slide } from './slides/types.ts';

/* Slides of PowerPoint: texts, tables and charts stay what they are, and can be edited. */

/** Air between the parts beside the map, inches. */
const AIR = 0.12;
/** A row of a table in two lines, inches. */
const ROW = 0.36;
/** A chart is never lower than this share of the room beside the map. */
const LEAST_CHART = 0.3;

/** How high each of the parts beside the map is: table and chart as they need, points what is left. */
function heightsOf({ points, table, chart }: Slide) {
  const rows = table ? (table.rows.length + 1) * ROW : 0;
  const has = { points: points.length > 0, chart: chart !== null };
  const wish = chart ? Math.min(chartHeight(chart), SIDE.h * (has.points || table ? 0.55 : 1)) : 0;
  const forTable = Math.min(rows, SIDE.h * (has.points || has.chart ? 0.5 : 1));
  const least = has.points ? SIDE.h * 0.2 : 0;
  const over = Math.max(0, wish + forTable + least - SIDE.h);
  const forChart = chart ? Math.max(SIDE.h * LEAST_CHART, wish - over) : 0;
  return {
    points: has.points ? Math.max(least, SIDE.h - forTable - forChart) - AIR : 0,
    table: forTable,
    chart: forChart,
  };
}

function addBeside(slide: PptxGenJS.Slide, one: Slide) {
  const heights = heightsOf(one);
  let y = SIDE.y;
  if (one.points.length > 0) {
    const texts = one.points.flatMap(({ said }) => said.map(({ text }) => text));
    // As many letters as the room has: 240 fill all of it at 18 points.
    const size = sizeFor(texts, [18, 10], 240 * (heights.points / SIDE.h));
    slide.addText(
      one.points.flatMap((point) => runsOf(point, size, true)),
      { ...SIDE, h: heights.points, margin: 0, valign: 'top' },
    );
    y += heights.points + AIR;
  }
  if (one.table) {
    addTable(slide, one.table, { x: SIDE.x, y, w: SIDE.w, fontSize: 9 });
    y += heights.table;
  }
  if (one.chart) {
    const h = SIDE.y + SIDE.h - y - AIR;
    addChart(slide, one.chart, { x: SIDE.x, y: y + AIR, w: SIDE.w, h });
  }
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
  addBeside(slide, one);
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

/** The slides of a talk, one a scene, or of one record; figures of a scene's map follow on one of their own. */
export async function toPptx(talk: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = talk.title;
  deck.author = talk.author;
  deck.company = talk.author;
  talk.slides.forEach((slide, at) => {
    const number = talk.slides.length > 1 ? `${at + 1} / ${talk.slides.length}` : '';
    addScene(deck, talk, slide, number);
    if (slide.figures) addFigures(deck, talk, slide.figures);
  });
  const written = await deck.write({ outputType: 'arraybuffer' });
  return new Uint8Array(written as ArrayBuffer);
}
