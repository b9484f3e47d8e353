import { z } from 'zod';
import { APPROXIMATIONS, POSITION_BASES } from '../talk/written-words.ts';
import { isPartialDate } from '../time/time.ts';
import { RECORD_KINDS, type RecordId } from '../vocabulary.ts';

// The library tries whether it may make functions of text, which the page's policy forbids and would
// report. Before the first schema: it tries when one is made.
z.config({ jitless: typeof document !== 'undefined' });

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a real day; YAML must quote bare years. */
const dateRule = 'a date is "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes and names a real day';
export const partialDate = z
  .string(dateRule)
  .refine(isPartialDate, dateRule)
  .meta({ description: dateRule, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

const text = z.string().trim().min(1, 'a text must not be empty');

/** A text of our own; all four languages are required. */
export const localText = z.strictObject({ vi: text, zh: text, en: text, fr: text });

/** Names become parts of the patterns that look for them. */
const nameRule = 'a name has at most 200 characters';
const name = text.max(200, nameRule);

/** A proper name; `null` says that no such form is known. */
export const names = z.strictObject({
  vi: name.nullable(),
  zh: name.nullable(),
  en: name,
  fr: name,
  pinyin: name.nullable().optional(),
});

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const placeId = z
  .string()
  .regex(slug, 'a place id of places.yaml: small letters, digits, hyphens');
export const sourceId = z
  .string()
  .regex(slug, 'a source id of sources.yaml: small letters, digits, hyphens');

/** Id of a gate, crossing, project, flow or meeting: `gate:ma-lu-thang-jinshuihe`. */
const recordIdForm = `^(?:${RECORD_KINDS.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`;
const recordIdRule = `an id is one of ${RECORD_KINDS.join(', ')}, a colon, then small letters, digits, hyphens`;
export const recordId = z
  .custom<RecordId>(
    (value) => typeof value === 'string' && new RegExp(recordIdForm).test(value),
    recordIdRule,
  )
  // JSON Schema cannot show a custom rule by itself.
  .meta({ type: 'string', description: recordIdRule, pattern: recordIdForm });

/** Ids of the sources that carry the statement next to them. */
export const sources = z
  .array(sourceId)
  .min(1, 'a statement needs at least one source')
  .describe('ids of sources.json behind what stands beside them');

/** Half-open span; `null` as start: not known, `null` as end: still so at the last source. */
export const spanFields = { from: partialDate.nullable(), to: partialDate.nullable() };

/** WGS 84 point with what is known about how good it is. */
export const position = z.strictObject({
  lon: z.number().min(97).max(121),
  lat: z.number().min(9).max(41),
  basis: z.enum(POSITION_BASES),
  precisionMetres: z.number().positive(),
  note: localText.optional(),
  sources,
});

/** Two or more statements of sources that disagree; none wins silently. */
export const dispute = z.strictObject({
  about: localText,
  statements: z.array(z.strictObject({ text: localText, sources })).min(2),
  view: localText.optional().describe('which statement is used here, and why'),
});

/** What sources disagree on, of a record. */
export const disputes = z.array(dispute).describe('statements of sources that disagree');

/** What else there is to say of a record. */
export const note = localText.optional().describe('remark of ours on the record as a whole');
export const noteSources = sources.optional().describe('ids of sources.json behind the remark');

/** A dated happening in the life of a site or project. */
export const eventFields = {
  date: partialDate,
  note: localText,
  inferred: z.array(z.literal('date')).optional(),
  sources,
};

export const approximation = z.enum(APPROXIMATIONS);
