import { z } from 'zod';
import { COUNTS, DIRECTIONS, FIGURE_MEASURES, FIGURE_UNITS, FLOW_LAYERS } from '../vocabulary.ts';
import {
  approximation,
  disputes,
  localText,
  note,
  partialDate,
  placeId,
  recordId,
  sources,
} from './common.ts';

/**
 * How the figures of a series stand on the map. `of` names what they are the trade of: a province or
 * several counted together, a region, or, where people and trucks are counted, a gate. Of the
 * series of one of these the map shows the one with the lowest `order` that has a figure.
 */
const arcOfSeries = z.strictObject({
  layer: z.enum(FLOW_LAYERS),
  of: z.array(z.union([placeId, recordId])).min(1),
  order: z.number().int().positive().describe('1: the widest count, the first to be shown'),
  label: localText
    .optional()
    .describe('what it counts, short enough for the map; needed where a province’s value is drawn'),
});

/** Figures that may be compared with each other: one measure, one unit, one way of counting. */
export const flowSeriesSchema = z.strictObject({
  id: z.string().min(1),
  names: localText,
  measure: z.enum(FIGURE_MEASURES),
  arc: arcOfSeries.nullable().describe('null: its figures stand in panel and table alone'),
  note: localText.optional().describe('how it counts, or why it is not on the map'),
  formerly: z.array(z.string().min(1)).optional().describe('its name in older links'),
});

/** One figure. `export` goes from `a` (Vietnamese or southern end) to `b` (Chinese end). */
export const flowSchema = z.strictObject({
  id: recordId,
  series: z.string().min(1).describe('compare only figures of one series'),
  year: z.number().int().nullable().describe('year of the figure; null where it is of several'),
  period: z.string().min(1).describe('full-year, or the part or sum of years that is meant'),
  from: partialDate.describe('first day, month or year of the period'),
  to: partialDate.describe('first day, month or year after the period'),
  told: z
    .strictObject({ date: partialDate, meeting: recordId.optional() })
    .optional()
    .describe('when and where a figure was told whose period no source prints'),
  direction: z.enum(DIRECTIONS).describe('export goes from a to b, import from b to a'),
  a: z.array(placeId).min(1).describe('Vietnamese or southern end'),
  b: z.array(placeId).min(1).describe('Chinese end'),
  gates: z.array(recordId).describe('gates of which it is the figure'),
  value: z.number().positive().describe('the figure as printed'),
  unit: z.enum(FIGURE_UNITS).describe('unit of the value'),
  valueUsd: z.number().positive().nullable().describe('only where the source gives USD'),
  approximation: approximation.describe('how exactly the source states it'),
  countedBy: z.enum(COUNTS).nullable().describe('the side that counted; null: not named'),
  scope: localText.describe('what is counted, and what is not'),
  usableAsYearlyFlow: z.boolean().describe('may be drawn as the flow of one year'),
  usableReason: localText.describe('why it may or may not'),
  isPlausible: z.boolean().describe('false: the printed figure cannot be right; never drawn'),
  isDerived: z.boolean().describe('true: worked out from printed figures; never drawn'),
  inferred: z
    .array(z.enum(['year', 'from', 'to']))
    .optional()
    .describe('which parts of its time no source prints'),
  disputes,
  note,
  sources,
});

/** data/flows: one file an area. */
export const flowsSchema = z.strictObject({
  series: z.array(flowSeriesSchema),
  flows: z.array(flowSchema),
});

/**
 * data/carriers.yaml: through which gate the trade of a province is drawn where its figure names none.
 * A drawing aid, told as one.
 */
export const carriersSchema = z.strictObject({
  carriers: z.array(
    z.strictObject({
      places: z.array(placeId).min(1),
      gate: recordId,
      why: localText,
      end: z
        .tuple([z.number(), z.number()])
        .describe(
          'longitude and latitude where an arc beyond the gate fades: a drawing aid, no place',
        ),
    }),
  ),
});
