import { lettersOf } from '../../lib/edit-distance.ts';
import { accented, type Folded, fold } from '../../lib/fold.ts';
import type { Group } from './generic.ts';

/** What can be found. Order is the order of equally good hits; gates and crossings stand together. */
export const HIT_KINDS = [
  'gate',
  'crossing',
  'project',
  'place',
  'mechanism',
  'meeting',
  'document',
  'claim',
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/**
 * What a key is to its record. `initials` are of pinyin (`jsh`) and never read as a text;
 * `marker` is the number of a boundary marker; `made` is put together by us: a date, a session's number.
 */
export type KeyOrigin =
  | 'name'
  | 'alias'
  | 'pinyin'
  | 'initials'
  | 'marker'
  | 'text'
  | 'made'
  | 'publisher';

/** One text under which something can be found. */
export interface SearchKey extends Pick<Folded, 'words' | 'compact' | 'starts'> {
  /** As it is shown when it is what was found. */
  readonly text: string;
  readonly origin: KeyOrigin;
  /** Small letters with their accents: tells Hạ Lang from Hà Lang. */
  readonly accents: string;
  /** Its letters, see `lettersOf`. */
  readonly letters: number;
}

/** Something that can be found, with everything under which it can be found. */
export interface Entry {
  readonly kind: HitKind;
  /** Id of the record, place, mechanism, source or claim. */
  readonly id: string;
  /** Among entries of its kind that match equally well: the lower the better. */
  readonly rank: number;
  readonly keys: readonly SearchKey[];
  /** Words of all keys. */
  readonly words: ReadonlySet<string>;
  /** Sorts that a general word may mean: `gate`, `bridge` … */
  readonly groups: readonly Group[];
  /** Words of what it belongs to: its province, the gate that it serves. */
  readonly context: ReadonlySet<string>;
  /** Han characters of keys, and of what it belongs to. */
  readonly han: string;
  readonly hanContext: string;
}

const HAN = /\p{Script=Han}/u;

/** A key of a text; `null` where nothing of it can be typed. */
export function keyOf(text: string, origin: KeyOrigin): SearchKey | null {
  const { words, compact, starts } = fold(text);
  if (compact === '') return null;
  return {
    text,
    origin,
    words,
    compact,
    starts,
    accents: accented(text),
    letters: lettersOf(words.join('')),
  };
}

/** What an entry is made of before its keys are folded. */
export interface Draft {
  readonly kind: HitKind;
  readonly id: string;
  readonly rank: number;
  /** Texts by origin, most telling first; `null` is left out. */
  readonly texts: readonly (readonly [KeyOrigin, string | null | undefined])[];
  readonly groups: readonly Group[];
  readonly context: readonly (string | null | undefined)[];
}

const isText = (text: string | null | undefined): text is string => typeof text === 'string';

/**
 * Folds a draft: adds the pinyin of its Han texts, full and as initials; a text that folds like an
 * earlier one and has the same accents is left out.
 *
 * @param readings pinyin with tone marks by text, of `search.json`.
 */
export function entryOf(draft: Draft, readings: Readonly<Record<string, string>>): Entry {
  const { kind, id, rank, groups } = draft;
  const given = draft.texts.flatMap(([origin, text]) => (isText(text) ? [{ origin, text }] : []));
  const spoken = given.flatMap(({ text }) => spokenKeys(text, readings[text]));
  // A single I is a word too, and a slip of the finger; so it stays one, beside the number.
  const counted = given
    .filter(({ text }) => /\bI\b/.test(text))
    .map(({ origin, text }) => ({ origin, text: text.replace(/\bI\b/g, '1') }));
  const seen = new Set<string>();
  const all: readonly SpokenKey[] = [...given, ...spoken, ...counted];
  const keys = all.flatMap(({ origin, text, shown }) => {
    const key = keyOf(text, origin);
    const mark = `${key?.compact} ${key?.accents} ${origin === 'initials'}`;
    if (!key || seen.has(mark)) return [];
    seen.add(mark);
    return [shown === undefined ? key : { ...key, text: shown }];
  });
  const context = draft.context.filter(isText);
  const words = keys.filter(({ origin }) => origin !== 'initials').flatMap((key) => key.words);
  return {
    kind,
    id,
    rank,
    keys,
    groups,
    words: new Set(words),
    context: new Set(context.flatMap((text) => fold(text).words)),
    han: words.filter((word) => HAN.test(word)).join(' '),
    hanContext: context.filter((text) => HAN.test(text)).join(' '),
  };
}

interface SpokenKey {
  readonly origin: KeyOrigin;
  readonly text: string;
  /** What is shown where the text itself says little. */
  readonly shown?: string;
}

/** How a Han text is typed in Latin letters: pinyin, `v` for `ü`, the initials. */
function spokenKeys(text: string, reading: string | undefined): SpokenKey[] {
  if (reading === undefined) return [];
  const keys: SpokenKey[] = [{ origin: 'pinyin', text: reading }];
  const plain = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
  if (plain.includes('u\u0308')) {
    keys.push({ origin: 'pinyin', text: plain.replaceAll('u\u0308', 'v') });
  }
  const syllables = fold(reading).words;
  const isHan = fold(text).words.every((word) => HAN.test(word));
  if (isHan && syllables.length > 1 && syllables.length <= 8) {
    keys.push({
      origin: 'initials',
      text: syllables.map(([letter]) => letter).join(''),
      shown: text,
    });
  }
  return keys;
}
