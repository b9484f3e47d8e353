import { z } from 'zod';
import { EVENT_TYPES } from '../talk/written-words.ts';
import { PROJECT_TYPES, STAGES } from '../vocabulary.ts';
import {
  disputes,
  eventFields,
  localText,
  names,
  note,
  noteSources,
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
  type: z.enum(PROJECT_TYPES).describe('kind of works'),
  names: names.describe('names in four languages; null where no such form is known'),
  ends: z
    .array(
      z.strictObject({ side: z.enum(['vn', 'cn', 'both']), label: localText, ...place, position }),
    )
    .min(1)
    .describe('where it begins and ends, on whose side'),
  gates: z.array(recordId).describe('gates and crossings that it serves'),
  geometryBasis: z
    .enum(['schematic', 'gate-point', 'none'])
    .describe('schematic: a drawing aid through named towns, never an alignment'),
  position: position.nullable().describe('WGS 84 point of its symbol; null where none is known'),
  line: z
    .array(z.strictObject({ label: localText, ...place, position }))
    .min(2)
    .nullable()
    .describe('points of its schematic line; null where none is drawn'),
  stages: z.array(stageSpan).describe('stages by time'),
  events: z
    .array(z.strictObject({ type: z.enum(EVENT_TYPES), ...eventFields }))
    .describe('dated happenings, in the order of time'),
  figures: z.array(projectFigure).describe('lengths, costs, capacities as sources print them'),
  disputes,
  note,
  noteSources,
});
