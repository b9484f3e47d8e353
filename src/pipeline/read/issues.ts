import { z } from 'zod';
import type { Path } from '../fault.ts';

/** A fault of one value: where it stands and what is allowed there. */
export interface ValueFault {
  readonly path: Path;
  readonly message: string;
}

/** Every rule of `schema` that `data` breaks, told with what was found. */
export function valueFaults(schema: z.ZodType, data: unknown, error: z.ZodError): ValueFault[] {
  return error.issues.flatMap((issue) => tell(schema, data, issue, []));
}

function tell(
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  above: Path,
): ValueFault[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key${allowed ? `; allowed are ${allowed.join(', ')}` : ''}`,
    }));
  }
  if (issue.code === 'invalid_union') {
    const wishes = issue.errors.flat().map((inner) => wish(inner));
    return [{ path, message: `${[...new Set(wishes)].join(', or ')} ${found(data, path)}` }];
  }
  return [{ path, message: `${wish(issue)} ${found(data, path)}` }];
}

/** What is allowed, in words. Schemas that state their own rule are quoted. */
function wish(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid input')
        ? `must be ${issue.expected}`
        : issue.message;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return issue.message.startsWith('Too small')
        ? `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
        : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too big')
        ? `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`
        : issue.message;
    default:
      return issue.message;
  }
}

/** `(found 2017)`, or `(missing)` for a key that is not there. */
function found(data: unknown, path: Path): string {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return '(missing)';
    value = (value as Record<string | number, unknown>)[step];
  }
  if (value === undefined) return '(missing)';
  const text = JSON.stringify(value);
  return `(found ${text.length > 60 ? `${text.slice(0, 57)}…` : text})`;
}

/** Keys of the object schema at `path`; `undefined` where no schema with fixed keys stands there. */
function keysAt(schema: z.ZodType, path: Path): string[] | undefined {
  let at: unknown = unwrapped(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject && typeof step === 'string') at = unwrapped(at.shape[step]);
    else if (at instanceof z.ZodArray) at = unwrapped(at.element);
    else return undefined;
  }
  if (at instanceof z.ZodRecord && at.keyType instanceof z.ZodEnum) {
    return at.keyType.options.map(String);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}
