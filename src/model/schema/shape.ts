import { z } from 'zod';
import { localText, partialDate, placeId, recordId, sourceId } from './common.ts';
import { documentId } from './document.ts';

/** What a field of a schema takes, as a form needs to know it. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'amount' | 'flag' | 'texts' | 'date' }
  /** Nothing that a form can ask; goes through as it is. */
  | { readonly kind: 'raw' }
  | { readonly kind: 'id'; readonly of: 'place' | 'record' | 'source' | 'document' }
  | { readonly kind: 'word'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  /** One of several groups, told apart by a word. */
  | { readonly kind: 'either'; readonly by: string; readonly options: readonly Shape[] };

export interface Field {
  readonly key: string;
  readonly shape: Shape;
  /** It may be missing. */
  readonly isOptional: boolean;
  /** `null` says that it is not known. */
  readonly isNullable: boolean;
}

type Schema = z.core.$ZodType;

/** Schemas that stand for themselves, known by their definitions, which a description leaves as they are. */
const KNOWN: readonly (readonly [Schema, Shape])[] = [
  [localText, { kind: 'texts' }],
  [partialDate, { kind: 'date' }],
  [placeId, { kind: 'id', of: 'place' }],
  [recordId, { kind: 'id', of: 'record' }],
  [sourceId, { kind: 'id', of: 'source' }],
  [documentId, { kind: 'id', of: 'document' }],
];

const RAW: Shape = { kind: 'raw' };

function optionsOf(schema: Schema): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  return [];
}

/** The shape of a schema: the one list of fields by which the build checks. */
export function shapeOf(schema: Schema): Shape {
  const known = KNOWN.find(([one]) => one._zod.def === schema._zod.def);
  if (known) return known[1];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return shapeOf(schema.unwrap());
  }
  if (schema instanceof z.ZodDefault) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return { kind: 'list', of: shapeOf(schema.element) };
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options.map(shapeOf);
    return { kind: 'either', by: schema.def.discriminator, options };
  }
  if (schema instanceof z.ZodUnion) {
    const kinds = schema.options.map((one: Schema) => shapeOf(one).kind);
    if (kinds.join() === 'number,text') return { kind: 'amount' };
    return shapeOf(schema.options[0] as Schema).kind === 'id' ? idOf(schema) : RAW;
  }
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' };
  if (schema instanceof z.ZodLiteral && schema.values.has(true)) return { kind: 'flag' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  const options = optionsOf(schema);
  if (options.length > 0) return { kind: 'word', options };
  return schema instanceof z.ZodString || schema instanceof z.ZodURL ? { kind: 'text' } : RAW;
}

/** Of “a place, or the place in words” the form asks for the place. */
const idOf = (schema: z.ZodUnion): Shape => shapeOf(schema.options[0] as Schema);

function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([key, one]) => {
    const isOptional = one instanceof z.ZodOptional;
    const inner: Schema = isOptional ? one.unwrap() : one;
    return { key, shape: shapeOf(one), isOptional, isNullable: inner instanceof z.ZodNullable };
  });
}
