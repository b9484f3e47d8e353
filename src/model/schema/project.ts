import { z } from 'zod';
import { EVENT_TYPES } from '../talk/written-words.ts';
import { PROJECT_TYPES, STAGES } from '../vocabulary.ts';
import {
  dispute,
  eventFields,
  localText,
  names,
  placeId,
  position,
  recordId,
  sources,
  spanFields,
} from './common.ts';

const place = { gate: recordId.optional(), place: placeId.optional() };

const stageSpan = z.strictObject({
  ...spanFields,
  stage: z.enum(STAGES),
  note: localText,
  inferred: z.array(z.enum(['from', 'to', 'stage'])).optional(),
  sources,
});

const projectFigure = z.strictObject({
  what: localText,
  value: z.number(),
  unit: z.string().min(1),
  note: localText.optional(),
  sources,
});

/** Works with stages. One file each in data/projects. */
export const projectSchema = z.strictObject({
  id: recordId,
  type: z.enum(PROJECT_TYPES),
  names,
  ends: z
    .array(
      z.strictObject({ side: z.enum(['vn', 'cn', 'both']), label: localText, ...place, position }),
    )
    .min(1),
  gates: z.array(recordId).describe('gates and crossings that it serves'),
  geometryBasis: z
    .enum(['schematic', 'gate-point', 'none'])
    .describe('schematic: a drawing aid through named towns, never an alignment'),
  position: position.nullable(),
  line: z
    .array(z.strictObject({ label: localText, ...place, position }))
    .min(2)
    .nullable(),
  stages: z.array(stageSpan),
  events: z.array(z.strictObject({ type: z.enum(EVENT_TYPES), ...eventFields })),
  figures: z.array(projectFigure),
  disputes: z.array(dispute),
  note: localText.optional(),
  noteSources: sources.optional(),
});
