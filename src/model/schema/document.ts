import { z } from 'zod';
import { NO_PROMISE } from '../vocabulary.ts';
import {
  disputes,
  localText,
  note,
  partialDate,
  placeId,
  recordId,
  sourceId,
  sources,
  spanFields,
} from './common.ts';

export const documentId = z.string().regex(/^\d{3}$/, 'a document id has three digits');

/** The card of a primary document: what it is and how it is dated; its text is not kept. */
export const documentSchema = z.strictObject({
  id: documentId,
  source: sourceId,
  file: z.string().min(1).describe('file name of the text, for whoever has the texts'),
  title: localText,
  publisher: localText,
  language: z.string().min(2),
  translation: localText,
  published: partialDate,
  dateBasis: z.enum(['stated', 'inferred']),
  dateReasoning: localText,
  event: z.strictObject({
    names: localText,
    from: partialDate,
    to: partialDate,
    dateBasis: z.enum(['stated', 'inferred', 'external']),
    places: z.array(placeId),
    precision: localText,
  }),
  sourceUrlStated: z.url().nullable(),
  pageUrl: z.url().nullable(),
  sameArticleAs: z.array(documentId),
  related: z.array(sourceId),
  note: localText.optional(),
  problems: z.array(
    z.strictObject({
      kind: z.string().min(1),
      severity: z.enum(['high', 'medium', 'low']),
      paragraphs: z.array(z.number().int().positive()),
      text: localText,
      advice: localText,
      sources: z.array(sourceId),
    }),
  ),
  paragraphs: z.array(
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      chars: z.number().int().positive().describe('length in code points'),
      setAside: localText
        .optional()
        .describe('why no claim cites it: title, caption, teaser, menu'),
    }),
  ),
});

export const CLAIM_TYPES = [
  'gate-status',
  'crossing-restored',
  'bridge-project',
  'railway-project',
  'transport',
  'trade-turnover',
  'trade-facilitation',
  'agreement-signed',
  'agreement-in-force',
  'meeting',
  'mechanism',
  'exchange-count',
  'exchange',
  'agriculture-area',
  'agriculture',
  'training',
  'health',
  'border-patrol',
  'border-management',
  'tourism',
  'culture',
  'environment',
  'labour',
  'zone',
  'planned-direction',
  'proposal',
  'visit',
  'anniversary',
  'office-holder',
  'media',
  'industry',
  'fair',
] as const;

export const CLAIM_STATUSES = [
  'held',
  'signed',
  'agreed',
  'proposed',
  'requested',
  'planned',
  'expected',
  'promoted',
  'ongoing',
  'implemented',
  'reported',
  'restored',
  'ground-broken',
  'studied',
  'in-force',
  'in-office',
  'attended',
  'affirmed',
] as const;

/** One statement of one or more documents, in our own words. */
export const claimSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('the statement, as all other files name it'),
  type: z.enum(CLAIM_TYPES).describe('what it is about above all'),
  also: z.array(z.enum(CLAIM_TYPES)).describe('what else it is about'),
  places: z.array(placeId).describe('places that it names'),
  records: z
    .array(recordId)
    .min(1)
    .optional()
    .describe('what it is about, where neither a place nor a number leads there'),
  status: z.enum(CLAIM_STATUSES).describe('how it is told: held, signed, proposed …'),
  noPromise: z
    .enum(NO_PROMISE)
    .optional()
    .describe('of what looks ahead and is no commitment: why it is none'),
  value: z.union([z.number(), z.string()]).nullable().describe('the figure as printed, if any'),
  unit: localText.nullable().describe('unit of the figure'),
  valid: z
    .strictObject({
      ...spanFields,
      basis: z.enum(['stated', 'inferred', 'external']),
      note: localText.optional(),
    })
    .describe('of when it speaks, and how that is known'),
  reported: partialDate,
  sides: z
    .strictObject({ vn: z.array(placeId), cn: z.array(placeId) })
    .describe('whose matter it is on either side'),
  parties: z.array(localText).optional().describe('bodies that it names'),
  paraphrase: localText.describe('what it says, in our own words'),
  locators: z
    .array(
      z.strictObject({
        document: documentId,
        paragraph: z.number().int().positive(),
        tokens: z
          .array(z.string().min(1))
          .min(1)
          .describe('stand letter for letter in the paragraph'),
        lines: z.array(z.number().int().positive()).optional(),
      }),
    )
    .min(1)
    .describe('the paragraphs that say it, and words by which they are found'),
  certainty: z
    .enum(['stated', 'inferred'])
    .describe('whether the document says it in so many words'),
  note,
  disputes,
  external: z
    .strictObject({
      sources,
      date: z.string().optional(),
      place: z.union([placeId, localText]).optional(),
      compare: localText.optional(),
      subject: localText.optional(),
      details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    })
    .optional()
    .describe('detail that only other sources give'),
  sources,
});

/** data/claims/NNN.yaml: the claims whose first locator is document NNN. */
export const claimsSchema = z.strictObject({ claims: z.array(claimSchema).min(1) });
