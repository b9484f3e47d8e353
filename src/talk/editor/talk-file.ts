import { fold } from '../../lib/fold.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { talkFileSchema } from '../../model/schema/talk.ts';
import type { Talk, TalkFile } from '../../model/talk/talk.ts';
import { TALK_FORMAT, TALK_VERSION } from '../../model/talk/talk-format.ts';

/** Bytes of the largest file that is read: sixty full scenes have some two million. */
export const MOST_BYTES = 5_000_000;

/** What is wrong with one value of a file. */
export type Fault =
  | { readonly is: 'missing' | 'wrong-kind' | 'wrong-form' | 'repeated' | 'too-few' }
  | { readonly is: 'too-long' | 'too-many'; readonly most: number }
  | { readonly is: 'unknown'; readonly names: readonly string[] };

/** Where in a file a value stands; numbers count from 1, `null` where that does not apply. */
export interface Place {
  /** `null` where the file has one talk only. */
  readonly talk: number | null;
  readonly scene: number | null;
  readonly point: number | null;
  /** Name of the field as it stands in the file; `null` for the whole scene or talk. */
  readonly field: string | null;
  readonly language: Language | null;
}

/** Why a file cannot be taken in. */
export type FileProblem =
  | { readonly kind: 'large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'empty' | 'foreign' | 'unread' }
  | { readonly kind: 'not-json'; readonly line: number | null }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'field'; readonly place: Place; readonly fault: Fault };

export type Opened =
  | { readonly talks: readonly Talk[]; readonly problems: null }
  | { readonly talks: null; readonly problems: readonly FileProblem[] };

/** Nobody reads on after so many, and a file may have a hundred thousand. */
const MOST_PROBLEMS = 200;

const failed = (...problems: FileProblem[]): Opened => ({ talks: null, problems });

/** Talks as a file that people can read too. */
export function writeTalkFile(talks: readonly Talk[]): string {
  const file: TalkFile = { format: TALK_FORMAT, version: TALK_VERSION, talks };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The name of a talk's file: its title in letters that every system takes. */
export function talkFileName({ title, id }: Talk): string {
  const named = LANGUAGES.map((language) => fold(title[language]).words.join('-'));
  const name = named.find((text) => /^[a-z0-9-]{3,}$/.test(text)) ?? id;
  return `${name.slice(0, 60).replace(/-+$/, '')}.talk.json`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The line at which a text stops being JSON, as far as the browser tells. */
function brokenLine(text: string, { message }: Error): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

/**
 * Reads a file of talks. Never throws; a file with any fault is not taken in at all, and every fault
 * is told with its place.
 */
export function readTalkFile(source: string): Opened {
  const text = source.replace(/^\ufeff/, '');
  if (text.length > MOST_BYTES)
    return failed({ kind: 'large', bytes: text.length, most: MOST_BYTES });
  if (text.trim() === '') return failed({ kind: 'empty' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const line = error instanceof Error ? brokenLine(text, error) : null;
    return failed({ kind: 'not-json', line });
  }
  return readTalks(value);
}

function readTalks(value: unknown): Opened {
  if (!isObject(value) || value.format !== TALK_FORMAT) return failed({ kind: 'foreign' });
  const { version } = value;
  if (typeof version === 'number' && version > TALK_VERSION) {
    return failed({ kind: 'newer', version });
  }
  const { success, data, error } = talkFileSchema.safeParse(value);
  if (success) return { talks: data.talks, problems: null };
  const issues = error.issues.slice(0, MOST_PROBLEMS);
  const problems = issues.map((issue): FileProblem => {
    const fault = faultOf(issue, value);
    return { kind: 'field', place: placeOf(issue.path, value), fault };
  });
  return { talks: null, problems };
}

/** Reads a file that somebody chose; a large one is not even opened. */
export async function openTalkFile(file: Blob): Promise<Opened> {
  if (file.size > MOST_BYTES) return failed({ kind: 'large', bytes: file.size, most: MOST_BYTES });
  try {
    return readTalkFile(await file.text());
  } catch {
    // A stick that was pulled out, a folder instead of a file.
    return failed({ kind: 'unread' });
  }
}

type Path = readonly PropertyKey[];

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  );
}

/** The number behind a name in a path, from 1. */
function numberAfter(path: Path, name: string): number | null {
  const index = path[path.indexOf(name) + 1];
  return path.includes(name) && typeof index === 'number' ? index + 1 : null;
}

function placeOf(path: Path, root: unknown): Place {
  const talks = valueAt(root, ['talks']);
  const isOneTalk = Array.isArray(talks) && talks.length === 1;
  const names = path.filter((key): key is string => typeof key === 'string');
  const language = LANGUAGES.find((one) => one === names.at(-1)) ?? null;
  const fields = names.filter(
    (name) => name !== language && !['talks', 'scenes', 'points'].includes(name),
  );
  const last = path.at(-1);
  const isList = typeof last === 'string' && ['talks', 'scenes', 'points'].includes(last);
  return {
    talk: isOneTalk ? null : numberAfter(path, 'talks'),
    scene: numberAfter(path, 'scenes'),
    point: numberAfter(path, 'points'),
    field: isList ? last : fields.join('.') || null,
    language,
  };
}

type Checked = ReturnType<typeof talkFileSchema.safeParse>;
type Issue = NonNullable<Checked['error']>['issues'][number];

function faultOf(issue: Issue, root: unknown): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return { is: valueAt(root, issue.path) === undefined ? 'missing' : 'wrong-kind' };
    case 'too_big':
      return {
        is: issue.origin === 'array' ? 'too-many' : 'too-long',
        most: Number(issue.maximum),
      };
    case 'too_small':
      return { is: 'too-few' };
    case 'unrecognized_keys':
      return { is: 'unknown', names: issue.keys };
    case 'custom':
      return { is: issue.path.at(-1) === 'scenes' ? 'repeated' : 'wrong-form' };
    default:
      return { is: 'wrong-form' };
  }
}
