import { z } from 'zod';
import { yearOf } from '../time/time.ts';
import { SOURCE_KINDS } from '../vocabulary.ts';
import {
  localText,
  names,
  partialDate,
  placeId,
  position,
  recordId,
  sourceId,
  spanFields,
} from './common.ts';

/** A place with all its names. `drawable: false` is a context word, never a symbol. */
export const placeSchema = z.strictObject({
  id: placeId,
  kind: z.string().min(1).describe('country, province, prefecture, county, town, river …'),
  country: z.enum(['VN', 'CN', 'LA', 'VN-CN', '-']),
  parent: placeId.nullable(),
  successor: placeId.optional().describe('the unit into which it was merged'),
  names,
  position: position.extend({ sources: z.array(sourceId) }).nullable(),
  iso: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .nullable(),
  valid: z.strictObject(spanFields).nullable(),
  drawable: z.boolean(),
  identification: z.enum(['certain', 'probable']).optional(),
  mentions: z
    .array(
      z.strictObject({
        document: z.string(),
        paragraphs: z.array(z.number().int().positive()),
        forms: z.array(z.string().min(1)),
      }),
    )
    .optional(),
  record: recordId.optional().describe('the gate, crossing or project that stands for this place'),
  note: localText.optional(),
  sources: z.array(sourceId),
});

/** data/places.yaml */
export const placesSchema = z.strictObject({ places: z.array(placeSchema) });

/** A publication that carries statements. The primary documents have `primary: true`. */
export const sourceSchema = z.strictObject({
  id: sourceId,
  title: z.string().min(1),
  publisher: localText,
  date: partialDate.nullable(),
  language: z.string().min(2),
  kind: z.enum(SOURCE_KINDS).optional().describe('what sort of publication it is'),
  organ: z
    .enum(['vn', 'cn'])
    .optional()
    .describe('official organ of which side: state, party, their news agencies and papers'),
  licence: z
    .string()
    .min(1)
    .nullable()
    .describe('the open licence that it bears; null: none stated, rights with its publisher'),
  opened: partialDate.describe('when one of us last opened it, or a stored copy of it'),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  note: localText.optional(),
  primary: z.boolean().optional(),
});

/** data/sources.yaml */
export const sourcesSchema = z.strictObject({ sources: z.array(sourceSchema) });

/** First year that a time line may begin with. */
const EARLIEST_YEAR = 1950;
/** How far a time line may reach beyond the day on which the edition was closed. */
const YEARS_AHEAD = 10;
/** Each year is a step of the time line and a state of the map. */
const MOST_YEARS = 60;

/** data/edition.yaml: when the data was closed and which years the time line offers. */
export const editionSchema = z
  .strictObject({
    version: z.string().min(1),
    closed: partialDate.describe(
      'day on which the data of this edition was closed; no fact and no source is newer',
    ),
    years: z.strictObject({
      first: z.number().int().min(EARLIEST_YEAR),
      last: z.number().int(),
    }),
  })
  .superRefine(({ closed, years: { first, last } }, context) => {
    const fault = (message: string) => {
      context.addIssue({ code: 'custom', path: ['years', 'last'], message });
    };
    const latest = yearOf(closed) + YEARS_AHEAD;
    if (first < EARLIEST_YEAR) return; // told already; counting from there would say more than is wrong
    if (last < first) fault(`must not be before the first year, ${first}`);
    else if (last > latest) fault(`must be at most ${latest}, ${YEARS_AHEAD} years after closed`);
    else if (last - first >= MOST_YEARS) {
      fault(
        `must be at most ${first + MOST_YEARS - 1}: a time line has ${MOST_YEARS} years at most`,
      );
    }
  });
