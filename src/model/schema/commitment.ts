import { z } from 'zod';
import { COMMITMENT_KINDS, OUTCOME_STATES } from '../talk/written-words.ts';
import { AGREED_FIELDS } from '../vocabulary.ts';
import { localText, partialDate, placeId, recordId, sources } from './common.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: small letters, digits, hyphens');
const fields = z.array(z.enum(AGREED_FIELDS)).min(1).describe('fields of cooperation');

/** What the data already hold: a dated entry of a record, shown in its words and never retyped. */
const seen = z.strictObject({
  record: recordId.describe('a gate, crossing, project or session'),
  date: partialDate.describe('an event, status, class, stage or session of the record begins then'),
});

const toldOutcome = z.strictObject({
  state: z.enum(OUTCOME_STATES).exclude(['no-report']).describe('what a source tells of it'),
  date: partialDate.nullable().describe('null: the source prints none'),
  note: localText.optional().describe('what came of it, in our own words'),
  seen: z
    .array(seen)
    .min(1)
    .optional()
    .describe('entries of records that hold the fact already: pointed to, not retyped'),
  sources: sources.optional().describe('needed beside a note; what is seen has its own'),
});

const silence = z.strictObject({
  state: z
    .literal('no-report')
    .describe('a search found nothing: it says nothing of what was done'),
  until: partialDate.describe('how far the publications reach in which it was looked for'),
  searched: partialDate.describe('day of the last search'),
  queries: z.array(z.string().trim().min(1)).min(1).describe('stand in place of a source'),
});

/** What one side asked, proposed or promised, or what both agreed, and what came of it. */
export const commitmentSchema = z.strictObject({
  id: slug.describe('the commitment, as all other files name it'),
  kind: z.enum(COMMITMENT_KINDS).describe('how it was given'),
  what: localText.describe('in our own words'),
  session: recordId.nullable().describe('null: between sessions'),
  date: partialDate.nullable().describe('null: the session has none'),
  due: partialDate.optional().describe('only where a source names it'),
  by: z
    .array(placeId)
    .min(1)
    .describe('who gave it; of what both agreed or signed, the Vietnamese side'),
  to: z
    .array(placeId)
    .min(1)
    .describe('who was asked; of what both agreed or signed, the Chinese side'),
  fields,
  records: z.array(recordId).describe('gates, crossings and projects that it is about'),
  claims: z.array(slug).min(1).optional().describe('where the primary documents say it'),
  repeats: slug.optional().describe('an earlier commitment that is made again'),
  outcomes: z
    .array(z.discriminatedUnion('state', [toldOutcome, silence]))
    .min(1)
    .describe('in the order of time; the last one holds'),
  sources: sources.describe('who tells that it was agreed, asked or promised'),
});

/** data/commitments/*.yaml */
export const commitmentsSchema = z.strictObject({ commitments: z.array(commitmentSchema).min(1) });

/** A text that was signed, with its parties and its term. */
export const agreementSchema = z.strictObject({
  id: slug.describe('the text, as all other files name it'),
  title: localText.describe('what it is, in our own words'),
  official: z
    .strictObject({ vi: z.string().min(1).optional(), zh: z.string().min(1).optional() })
    .optional()
    .describe('its title where a source prints it'),
  parties: z
    .strictObject({ vn: z.array(placeId).min(1), cn: z.array(placeId).min(1) })
    .describe('who signed, by side'),
  signed: partialDate.nullable().describe('null: no day is known'),
  signedBasis: z
    .enum(['stated', 'inferred', 'none'])
    .describe('whether a source states the day; none where signed is null'),
  until: partialDate.nullable().describe('last year, month or day of its term; null: none is told'),
  fields,
  session: recordId.optional().describe('at which it was signed'),
  partOf: slug.optional().describe('the agreement of which it is one text'),
  commitment: slug.optional().describe('tells what came of it'),
  claims: z.array(slug).min(1).optional().describe('where the primary documents tell of it'),
  note: localText.optional().describe('what a reader has to know of it'),
  sources: sources.describe('who tells of it'),
});

/** data/agreements.yaml */
export const agreementsSchema = z.strictObject({ agreements: z.array(agreementSchema) });
