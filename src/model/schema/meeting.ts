import { z } from 'zod';
import {
  approximation,
  localText,
  names,
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
  mechanism: z.string().min(1),
  ordinal: z.number().int().positive(),
  ordinalBasis: z.enum(['stated', 'inferred']),
  ...spanFields,
  dateBasis: z.enum(['stated', 'inferred', 'external', 'none']),
  status: z.enum(['held', 'planned']),
  mode: z.enum(['in-person', 'online', 'unknown']),
  place: placeId.nullable(),
  placeBasis: z.enum(['stated', 'inferred']).nullable(),
  position: position.nullable(),
  hostRegion: placeId.nullable(),
  participants: z.array(placeId).min(1).describe('full members that day'),
  guests: z.array(placeId),
  chairs: z.array(placeId).optional(),
  outcomes: z.array(outcome),
  note: localText.optional(),
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
