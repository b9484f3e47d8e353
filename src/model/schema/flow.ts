import { z } from 'zod';
import { DIRECTIONS } from '../vocabulary.ts';
import {
  approximation,
  dispute,
  localText,
  partialDate,
  placeId,
  recordId,
  sources,
} from './common.ts';

/** One trade figure. `export` goes from `a` (Vietnamese or southern end) to `b` (Chinese end). */
export const flowSchema = z.strictObject({
  id: recordId,
  year: z.number().int().nullable(),
  period: z.string().min(1).describe('full-year, or the part or sum of years that is meant'),
  from: partialDate,
  to: partialDate,
  direction: z.enum(DIRECTIONS),
  a: z.array(placeId).min(1),
  b: z.array(placeId).min(1),
  gates: z.array(recordId),
  value: z.number().positive(),
  unit: z.enum(['USD', 'CNY']),
  valueUsd: z.number().positive().nullable().describe('only where the source gives USD'),
  approximation,
  scope: localText,
  series: z.string().min(1).describe('compare only figures of one series'),
  usableAsYearlyFlow: z.boolean(),
  usableReason: localText,
  isPlausible: z.boolean(),
  isDerived: z.boolean(),
  inferred: z.array(z.enum(['year', 'from', 'to'])).optional(),
  disputes: z.array(dispute),
  note: localText.optional(),
  sources,
});

/** data/flows.yaml */
export const flowsSchema = z.strictObject({
  series: z.array(z.strictObject({ id: z.string().min(1), names: localText })),
  flows: z.array(flowSchema),
});
