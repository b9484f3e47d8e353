import PptxGenJS from 'pptxgenjs';
import { addChart, chartHeight } from './slides/chart.ts';
import {
  addFoot,
  addHead,
  addSources,
  addTable,
  BOXES,
  lettersOf,
  MARGIN,
  PAGE,
  runsOf,
  SOFT,
  sizeFor,
} from './slides/parts.ts';
import type { Deck, Slide, SlideTable } from './slides/types.ts';

/* Slides of PowerPoint: texts, tables and charts stay what they are, and can be edited. */

/** Air between the parts beside the map, inches. */
const AIR = 0.12;
/** Points of a table beside a map. */
const TABLE_SIZE = { scene: 9, record: 8 } as const;
/** A chart is never lower than this share of the room beside the map. */
const LEAST_CHART = 0.3;

/** How high a table comes out, inches: PowerPoint itself makes a row as high as its longest cell. */
function tableHeight(
  { heads, rows, widths = heads.map(() => 1) }: SlideTable,
  form: Slide['form'],
) {
  const em = TABLE_SIZE[form] / 72;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const linesOf = (cell: string, column: number) => {
    const room = (BOXES[form].side.w * (widths[column] ?? 1)) / all - 2 * MARGIN;
    return cell
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil((lettersOf([line]) * em * 0.55) / room)),
        0,
      );
  };
  return [heads, ...rows].reduce(
    (sum, row) => sum + Math.max(...row.map(linesOf)) * em * 1.25 + 2 * MARGIN,
    0,
  );
}

/** How high each of the parts beside the map is: table and chart as they need, points what is left. */
function heightsOf({ form, points, tables, chart }: Slide) {
  const room = BOXES[form].side.h;
  const rows = tables.reduce((sum, table) => sum + tableHeight(table, form) + AIR, 0);
  if (form === 'record') {
    return { points: BOXES.record.points.h, tables: rows, chart: room - rows };
  }
  const hasPoints = points.length > 0;
  const wish = chart ? Math.min(chartHeight(chart), room * (hasPoints || rows > 0 ? 0.55 : 1)) : 0;
  const forTables = Math.min(rows, room * (hasPoints || chart ? 0.5 : 1));
  const least = hasPoints ? room * 0.2 : 0;
  const over = Math.max(0, wish + forTables + least - room);
  const forChart = chart ? Math.max(room * LEAST_CHART, wish - over) : 0;
  return {
    points: hasPoints ? Math.max(least, room - forTables - forChart) - AIR : 0,
    tables: forTables,
    chart: forChart,
  };
}

function addBeside(slide: PptxGenJS.Slide, one: Slide) {
  const { points, side } = BOXES[one.form];
  const heights = heightsOf(one);
  let y = side.y;
  if (one.points.length > 0) {
    const texts = one.points.flatMap(({ said }) => said.map(({ text }) => text));
    // As many letters as the room has at the larger size.
    const size =
      one.form === 'record'
        ? sizeFor(texts, [11, 8], 230)
        : sizeFor(texts, [18, 10], (240 * heights.points) / points.h);
    slide.addText(
      one.points.flatMap((point) => runsOf(point, size, true)),
      { ...points, h: heights.points, margin: 0, valign: 'top' },
    );
    if (one.form === 'scene') y += heights.points + AIR;
  }
  const start = y;
  for (const table of one.tables) {
    addTable(slide, table, { x: side.x, y, w: side.w, fontSize: TABLE_SIZE[one.form] });
    y += tableHeight(table, one.form) + AIR;
  }
  y = Math.min(y, start + heights.tables);
  if (one.chart) {
    addChart(slide, one.chart, { x: side.x, y, w: side.w, h: side.y + side.h - y });
  }
}

function addScene(deck: PptxGenJS, talk: Deck, one: Slide, number: string) {
  const slide = deck.addSlide();
  slide.background = { color: 'ffffff' };
  addHead(slide, one.title, one.line);
  const { map } = BOXES[one.form];
  if (one.picture !== null) {
    slide.addImage({ data: one.picture, ...map, altText: one.caption });
    slide.addText(one.caption, {
      x: map.x,
      y: map.y + map.h,
      w: map.w,
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
