import { z } from 'zod';
import {
  approximation,
  localText,
  names,
  note,
  partialDate,
  placeId,
  position,
  recordId,
  sources,
  spanFields,
} from './common.ts';

const outcome = z.strictObject({
  measure: localText,
  value: z.number().positive(),
  unit: z.string().min(1),
  approximation,
  from: partialDate.optional(),
  to: partialDate.optional(),
  note: localText.optional(),
  sources,
});

/** A dated session of a mechanism; both dates `null`: undated, and the note says so. */
export const meetingSchema = z.strictObject({
  id: recordId,
  mechanism: z.string().min(1).describe('mechanism of which it is a session'),
  ordinal: z.number().int().positive().describe('number of the session in its mechanism'),
  ordinalBasis: z.enum(['stated', 'inferred']).describe('whether a source prints the number'),
  from: spanFields.from.describe('first day, month or year; null where no source prints a date'),
  to: spanFields.to.describe('first day, month or year after it; null where none is printed'),
  dateBasis: z
    .enum(['stated', 'inferred', 'external', 'none'])
    .describe('how the date is known; external: by other publications than the report'),
  status: z.enum(['held', 'planned']).describe('held, or planned only'),
  mode: z.enum(['in-person', 'online', 'unknown']).describe('how the delegations met'),
  place: placeId.nullable().describe('town; null where no source names it'),
  placeBasis: z
    .enum(['stated', 'inferred'])
    .nullable()
    .describe('whether a source prints the place'),
  position: position.nullable().describe('WGS 84 point of its symbol; null where none is known'),
  hostRegion: placeId
    .nullable()
    .describe('province or region that hosted it, where only that is known'),
  participants: z.array(placeId).min(1).describe('full members that day'),
  guests: z.array(placeId).describe('units that attended and are no members'),
  chairs: z.array(placeId).optional().describe('units whose heads of delegation chaired it'),
  outcomes: z.array(outcome).describe('what it came to in figures'),
  note,
  sources,
});

/** data/meetings.yaml */
export const meetingsSchema = z.strictObject({
  mechanisms: z.array(
    z.strictObject({
      id: z.string().min(1),
      names,
      code: z.string().min(1).describe('what people type to find it; shown nowhere'),
      session: localText.describe(
        'what a session is officially called; {ordinal} or {year} is where its number or year goes',
      ),
      short: localText.describe('what it is called in lists, where its full name stands nearby'),
    }),
  ),
  meetings: z.array(meetingSchema),
});
