import { z } from 'zod';
import { yearOf } from '../time/time.ts';
import { SOURCE_KINDS } from '../vocabulary.ts';
import {
  localText,
  names,
  note,
  partialDate,
  placeId,
  position,
  recordId,
  sourceId,
  spanFields,
} from './common.ts';

/** A place with all its names. `drawable: false` is a context word, never a symbol. */
export const placeSchema = z.strictObject({
  id: placeId.describe('the place, the same in all files'),
  kind: z.string().min(1).describe('country, province, prefecture, county, town, river …'),
  country: z
    .enum(['VN', 'CN', 'LA', 'VN-CN', '-'])
    .describe('ISO 3166-1 code; VN-CN for what both share, - for none'),
  parent: placeId.nullable().describe('unit in which it lies'),
  successor: placeId.optional().describe('the unit into which it was merged'),
  names: names.describe('names in four languages; null where no such form is known'),
  position: position
    .extend({ sources: z.array(sourceId) })
    .nullable()
    .describe('WGS 84 point; null where none is known'),
  iso: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .nullable()
    .describe('ISO 3166 code where there is one'),
  valid: z
    .strictObject(spanFields)
    .nullable()
    .describe('when it was such a unit; null: all the time'),
  drawable: z.boolean().describe('false: a context word, never a symbol'),
  identification: z
    .enum(['certain', 'probable'])
    .optional()
    .describe('whether the documents mean this place; without: they do'),
  mentions: z
    .array(
      z.strictObject({
        document: z.string(),
        paragraphs: z.array(z.number().int().positive()),
        forms: z.array(z.string().min(1)),
      }),
    )
    .optional()
    .describe('where the primary documents name it, and how'),
  record: recordId.optional().describe('the gate, crossing or project that stands for this place'),
  note,
  sources: z.array(sourceId).describe('ids of sources.json behind what is said of it'),
});

/** data/places.yaml */
export const placesSchema = z.strictObject({ places: z.array(placeSchema) });

/** A publication that carries statements. The primary documents have `primary: true`. */
export const sourceSchema = z.strictObject({
  id: sourceId.describe('the publication, as all other files name it'),
  title: z.string().min(1).describe('title in its own language'),
  publisher: localText.describe('who published it, in four languages'),
  date: partialDate.nullable().describe('when it came out; null where it bears no date'),
  language: z.string().min(2).describe('its language, a tag of BCP 47'),
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
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe('its address; null where none is known'),
  note: localText.optional().describe('remark of ours on the publication'),
  primary: z.boolean().optional().describe('true: one of the primary documents'),
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
    version: z.string().min(1).describe('name of the edition'),
    closed: partialDate.describe(
      'day on which the data of this edition was closed; no fact and no source is newer',
    ),
    years: z
      .strictObject({
        first: z.number().int().min(EARLIEST_YEAR),
        last: z.number().int(),
      })
      .describe('first and last year of the time line'),
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
