import { z } from 'zod';
import { COUNTS, DIRECTIONS, FIGURE_MEASURES, FIGURE_UNITS, FLOW_LAYERS } from '../vocabulary.ts';
import {
  approximation,
  dispute,
  localText,
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
  year: z.number().int().nullable(),
  period: z.string().min(1).describe('full-year, or the part or sum of years that is meant'),
  from: partialDate,
  to: partialDate,
  told: z
    .strictObject({ date: partialDate, meeting: recordId.optional() })
    .optional()
    .describe('when and where a figure was told whose period no source prints'),
  direction: z.enum(DIRECTIONS),
  a: z.array(placeId).min(1),
  b: z.array(placeId).min(1),
  gates: z.array(recordId),
  value: z.number().positive(),
  unit: z.enum(FIGURE_UNITS),
  valueUsd: z.number().positive().nullable().describe('only where the source gives USD'),
  approximation,
  countedBy: z.enum(COUNTS).nullable().describe('the side that counted; null: not named'),
  scope: localText,
  usableAsYearlyFlow: z.boolean(),
  usableReason: localText,
  isPlausible: z.boolean(),
  isDerived: z.boolean(),
  inferred: z.array(z.enum(['year', 'from', 'to'])).optional(),
  disputes: z.array(dispute),
  note: localText.optional(),
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
