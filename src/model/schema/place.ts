import { z } from 'zod';
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
  aliases: z.array(z.string().min(1)),
  position: position
    .extend({ sources: z.array(sourceId), lon: z.number(), lat: z.number() })
    .nullable(),
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

/** A publication that carries statements. The five primary documents have `primary: true`. */
export const sourceSchema = z.strictObject({
  id: sourceId,
  title: z.string().min(1),
  publisher: localText,
  date: partialDate.nullable(),
  language: z.string().min(2),
  kind: z.enum(SOURCE_KINDS).optional().describe('what sort of publication it is'),
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

/** data/edition.yaml: when the data was closed and which years the time line offers. */
export const editionSchema = z.strictObject({
  version: z.string().min(1),
  closed: partialDate.describe('day on which the data of this edition was closed'),
  years: z.strictObject({ first: z.number().int(), last: z.number().int() }),
});
