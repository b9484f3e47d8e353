import { z } from 'zod';
import { localText, placeId, recordId, sources } from './common.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits, hyphens');
const printedText = z.string().trim().min(1);

/** A form as a source prints it, letter for letter. */
const printed = z.strictObject({ text: printedText, sources });

/** An office: its title in four languages; `{unit}` stands for the province or region. */
export const officeSchema = z.strictObject({
  id: slug,
  title: localText.describe('as the two sides pair it in print; {unit} is where the name goes'),
  leads: z
    .literal(true)
    .optional()
    .describe('of the centre of a Party: named first, and left out where a wall has no room'),
  sources,
});

/** Somebody who held an office at a session. */
export const personSchema = z.strictObject({
  id: slug,
  latin: printedText
    .nullable()
    .describe('Latin letters without tones, as printed; null: no source read prints them'),
  vi: printed.nullable().describe('with its tone marks; null: no source read prints them'),
  zh: printed
    .nullable()
    .describe(
      'in simplified characters, never formed from the sound; null: no source read prints them',
    ),
  awaited: z
    .literal(true)
    .optional()
    .describe('the office was there, no source read names who held it: the page says so'),
});

/** The protocol of one session: what stands nowhere in the sources is null or missing. */
export const sessionSchema = z.strictObject({
  meeting: recordId,
  names: z
    .array(
      printed.extend({
        language: z.enum(['vi', 'zh']),
        first: z.enum(['vn', 'cn']).describe('the side that the printed name puts first'),
        composed: z
          .literal(true)
          .optional()
          .describe('no source prints it: formed after the name of another session, in `sources`'),
      }),
    )
    .describe('full official names as printed'),
  people: z.array(
    z.strictObject({
      person: slug,
      side: z.enum(['vn', 'cn']),
      unit: placeId.nullable().describe('null: of no province or region'),
      offices: z
        .array(slug)
        .min(1)
        .describe(
          'of that day, as protocol orders them; a wall shows the first that does not lead',
        ),
      role: z.enum(['head', 'guest']),
      byOffice: z
        .literal(true)
        .optional()
        .describe(
          'who held the office on that day; the reports of the session name the office alone',
        ),
      spoke: z.boolean().optional().describe('whether a source says that this person spoke'),
      sources,
    }),
  ),
  speeches: z
    .array(
      z.strictObject({
        person: slug,
        document: z.string().regex(/^\d{3}$/),
        paragraphs: z.array(z.number().int().positive()).min(1),
      }),
    )
    .optional()
    .describe('whose words which paragraphs of a primary document give'),
  signed: z.array(z.strictObject({ what: localText, sources })),
});

/** A fixed political formula: printed whole or not at all. */
export const formulaSchema = z.strictObject({
  id: slug,
  text: localText,
  sign: localText.describe('words of it by which a part of it is known'),
  sources,
});

/** data/protocol.yaml */
export const protocolSchema = z.strictObject({
  offices: z.array(officeSchema),
  persons: z.array(personSchema),
  sessions: z.array(sessionSchema),
  formulas: z.array(formulaSchema),
});
