import type PptxGenJS from 'pptxgenjs';
import { type Box, INK, runsOf, SOFT } from './parts.ts';
import type { SlideChart } from './types.ts';

/** Inches. */
const CAPTION = 0.42;
const BAR = 0.42;
const COLOUR = { full: '0a5f98', pale: '9dbfd6' } as const;

/** Height that a chart asks for, inches. */
export const chartHeight = ({ caption, bars }: SlideChart): number =>
  captionHeight(caption) + 0.2 + bars.length * BAR;

/** A caption of no words, where each bar says what it counts, takes no room. */
const captionHeight = (caption: SlideChart['caption']) => (caption.length > 0 ? CAPTION : 0);

/** A line a language; the numbers of its sources behind, in brackets: an axis raises nothing. */
const labelOf = ({ label, numbers }: SlideChart['bars'][number]) =>
  `${label.join('\n')} [${numbers.join(' ')}]`;

/** Figures as a chart of PowerPoint's own, with its sheet of numbers behind it. */
export function addChart(slide: PptxGenJS.Slide, { caption, bars }: SlideChart, place: Box) {
  const { x, y, w, h } = place;
  const over = captionHeight(caption);
  if (over > 0) {
    slide.addText(runsOf({ said: caption, numbers: [] }, 11, false), {
      x,
      y,
      w,
      h: over,
      margin: 0,
      valign: 'top',
    });
  }
  // The axis counts from below.
  const upwards = bars.toReversed();
  const name = caption.map(({ text }) => text).join(' · ');
  slide.addChart(
    'bar',
    [
      {
        name,
        labels: upwards.map(labelOf),
        values: upwards.map(({ value }) => value),
      },
    ],
    {
      x,
      y: y + over,
      w,
      h: h - over,
      altText: [name, ...bars.map(({ label }) => label.join(' · '))].join('; '),
      barDir: 'bar',
      barGapWidthPct: 60,
      // A colour a bar; a single one would be taken for the whole series.
      chartColors: upwards.map(({ isPale }) => (isPale ? COLOUR.pale : COLOUR.full)),
      shadow: { type: 'none' },
      catAxisLabelColor: INK,
      catAxisLabelFontFace: 'Arial',
      catAxisLabelFontSize: 9,
      catAxisLineColor: SOFT,
      valAxisHidden: true,
      // A length says how much only from nought.
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
    },
  );
}
