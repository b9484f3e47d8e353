import { z } from 'zod';
import { EVENT_TYPES, OTHER_NAME_KINDS, TRAFFIC_MODES } from '../talk/written-words.ts';
import { SITE_CLASSES, SITE_KINDS, STATUSES } from '../vocabulary.ts';
import {
  disputes,
  eventFields,
  localText,
  names,
  note,
  noteSources,
  partialDate,
  placeId,
  position,
  recordId,
  sources,
  spanFields,
} from './common.ts';

/** Administrative units on the Vietnamese side, valid for a span (districts ended on 1 July 2025). */
const vietnamUnits = z.strictObject({
  ...spanFields,
  province: placeId,
  district: placeId.nullable(),
  commune: z
    .string()
    .regex(/^(?:Xã|Phường|Thị trấn) /, 'a commune begins with Xã, Phường or Thị trấn')
    .nullable(),
  communeBasis: z.enum(['name', 'plotted-point']).optional(),
});

const statusSpan = z.strictObject({
  ...spanFields,
  status: z.enum(STATUSES),
  note: localText,
  inferred: z.array(z.enum(['from', 'to'])).optional(),
  sources,
});

const classSpan = z.strictObject({
  ...spanFields,
  class: z.enum(SITE_CLASSES),
  by: z.enum(['VN', 'CN', 'both']).describe('the side that declares the class'),
  note: localText.optional(),
  sources,
});

/**
 * A gate or a crossing: one thing with two sides, named after them (see `pairNames`). One file each in
 * data/gates and data/crossings.
 */
export const siteSchema = z.strictObject({
  id: recordId,
  order: z.number().int().positive().describe('place in the row from west to east'),
  kind: z.enum(SITE_KINDS).describe('class of today, or what else the place is'),
  partOf: recordId.nullable().describe('the gate to which this route belongs'),
  vietnam: z
    .strictObject({ names, units: z.array(vietnamUnits).min(1) })
    .describe('the Vietnamese side: its names, and the units in which it lay, by time'),
  china: z
    .strictObject({
      names,
      region: placeId,
      prefecture: placeId.nullable(),
      county: placeId.nullable(),
    })
    .describe('the Chinese side: its names, and the units in which it lies'),
  otherNames: z
    .array(z.strictObject({ text: z.string().min(1), kind: z.enum(OTHER_NAME_KINDS) }))
    .describe('other real names; what people merely type is in data/search.yaml'),
  markers: z.array(z.string().min(1)).describe('boundary markers of the 2009 demarcation'),
  markersApproximate: z.boolean().optional().describe('true: near these markers'),
  markerSources: sources.optional().describe('ids of sources.json behind the markers'),
  modes: z.array(z.enum(TRAFFIC_MODES)).describe('by which way one crosses'),
  position: position.nullable().describe('WGS 84 point; null where none is known'),
  positionNote: localText.optional().describe('why there is no position'),
  existence: z
    .strictObject({ from: partialDate, note: localText, sources })
    .optional()
    .describe('a site that was not there before this date; without: it was there all the years'),
  statuses: z.array(statusSpan).describe('empty where no source says anything'),
  classHistory: z.array(classSpan).describe('classes by time, and which side declares them'),
  events: z
    .array(z.strictObject({ type: z.enum(EVENT_TYPES), ...eventFields }))
    .describe('dated happenings, in the order of time'),
  disputes,
  note,
  noteSources,
  sources,
});
