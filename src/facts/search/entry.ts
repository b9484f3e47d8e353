import { lettersOf } from '../../lib/edit-distance.ts';
import { accented, type Folded, fold } from '../../lib/fold.ts';
import { bareForms, type Group, type Sort } from './generic.ts';

/** What can be found. Order is the order of equally good hits; gates and crossings stand together. */
export const HIT_KINDS = [
  'flow',
  'gate',
  'crossing',
  'project',
  'place',
  'mechanism',
  'meeting',
  'field',
  'document',
  'agreement',
  'commitment',
  'claim',
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** What is found by sentences and not by a name. */
export const PROSE: ReadonlySet<HitKind> = new Set([
  'document',
  'agreement',
  'commitment',
  'claim',
]);

/**
 * What a key is to its record. `typed` is what people type and nothing shows; `initials` are of pinyin (`jsh`) and never read as a text;
 * `marker` is the number of a boundary marker; `made` is put together by us: a date, a session's number.
 */
export type KeyOrigin =
  | 'name'
  | 'alias'
  | 'typed'
  | 'pinyin'
  | 'initials'
  | 'marker'
  | 'text'
  | 'made'
  | 'publisher';

/** One text under which something can be found. */
export interface SearchKey extends Pick<Folded, 'words' | 'compact' | 'starts'> {
  readonly text: string;
  /** Whether it may be shown when it is what was found. */
  readonly isShown: boolean;
  readonly origin: KeyOrigin;
  /** Small letters with their accents: tells Hạ Lang from Hà Lang. */
  readonly accents: string;
  /** Its letters, see `lettersOf`. */
  readonly letters: number;
}

/** Something that can be found, with everything under which it can be found. */
export interface Entry {
  readonly kind: HitKind;
  /** Id of the record, place, mechanism, field, source, agreement, commitment or claim. */
  readonly id: string;
  /** Among entries of its kind that match equally well: the lower the better. */
  readonly rank: number;
  readonly keys: readonly SearchKey[];
  /** Letters of all keys, see `lettersOf`: a quick look whether any can match. */
  readonly letters: number;
  /** Words of all keys. */
  readonly words: ReadonlySet<string>;
  /** Families of general words that people put before or behind its name. */
  readonly groups: readonly Group[];
  /** What it is: typed alone, the word for it finds it. */
  readonly sorts: readonly Sort[];
  /** Words of what it belongs to: its province, the gate that it serves. */
  readonly context: ReadonlySet<string>;
  /** Ids of the regions and countries in which it lies; `null`: in more than a few. */
  readonly within: ReadonlySet<string> | null;
  /** Han characters of keys, and of what it belongs to. */
  readonly han: string;
  readonly hanContext: string;
}

const HAN = /\p{Script=Han}/u;

/** A key of a text; `null` where nothing of it can be typed. */
export function keyOf(text: string, origin: KeyOrigin, isShown = true): SearchKey | null {
  const { words, compact, starts } = fold(text);
  if (compact === '') return null;
  return {
    text,
    origin,
    isShown,
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
  readonly sorts: readonly Sort[];
  readonly context: readonly (string | null | undefined)[];
  /** See `Entry`; nothing where nobody looks for it by where it is. */
  readonly within?: readonly string[] | null;
}

const isText = (text: string | null | undefined): text is string => typeof text === 'string';

/** How texts are read that the records themselves do not say. */
export interface Reading {
  /** Pinyin with tone marks by text, of `search.json`. */
  readonly readings: Readonly<Record<string, string>>;
  /** Traditional characters as simplified ones. */
  readonly simplify: (text: string) => string;
}

/**
 * Folds a draft: adds the pinyin of its Han texts, full and as initials, and its names without the
 * general words in them; a text that folds like an earlier one and has the same accents is left out.
 */
export function entryOf(draft: Draft, { readings, simplify }: Reading): Entry {
  const { kind, id, rank, groups, sorts } = draft;
  const given = draft.texts.flatMap(([origin, text]): MadeKey[] =>
    isText(text) ? [{ origin, text, isShown: origin !== 'typed' }] : [],
  );
  const bare = given
    // Who types the name of a station alone means the gate or the town.
    .filter(({ origin }) => kind === 'place' && BARE.has(origin) && !groups.includes('station'))
    .flatMap((one) => bareForms(one.text, groups).map((text) => ({ ...one, text })));
  const named = [...given, ...bare];
  const spoken = named.flatMap((one) => spokenKeys(one, readings[one.text]));
  // A single I is a word too, and a slip of the finger; so it stays one, beside the number.
  const counted = given
    .filter(({ text }) => /\bI\b/.test(text))
    .map((one) => ({ ...one, text: one.text.replace(/\bI\b/g, '1') }));
  const seen = new Set<string>();
  const keys = [...named, ...spoken, ...counted].flatMap(({ origin, text, shown, isShown }) => {
    const key = keyOf(simplify(text), origin, isShown);
    const mark = `${key?.compact} ${key?.accents} ${origin === 'initials'}`;
    if (!key || seen.has(mark)) return [];
    seen.add(mark);
    return [{ ...key, text: shown ?? text }];
  });
  const context = draft.context.filter(isText);
  const words = keys.filter(({ origin }) => origin !== 'initials').flatMap((key) => key.words);
  return {
    kind,
    id,
    rank,
    keys,
    groups,
    sorts,
    letters: keys.reduce((all, key) => all | key.letters, 0),
    words: new Set(words),
    within: draft.within === null ? null : new Set(draft.within),
    context: new Set(context.flatMap((text) => fold(text).words)),
    han: words.filter((word) => HAN.test(word)).join(' '),
    hanContext: context.filter((text) => HAN.test(text)).join(' '),
  };
}

/** Texts whose general words may be left out: names, not their pinyin. */
const BARE: ReadonlySet<KeyOrigin> = new Set(['name', 'alias', 'typed']);

interface MadeKey {
  readonly origin: KeyOrigin;
  readonly text: string;
  readonly isShown: boolean;
  /** What is shown where the text itself says little. */
  readonly shown?: string;
}

/** How a Han text is typed in Latin letters: pinyin, `v` for `ü`, the initials. */
function spokenKeys({ text, isShown }: MadeKey, reading: string | undefined): MadeKey[] {
  if (reading === undefined) return [];
  const keys: MadeKey[] = [{ origin: 'pinyin', text: reading, isShown }];
  const plain = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
  if (plain.includes('u\u0308')) {
    keys.push({ origin: 'pinyin', text: plain.replaceAll('u\u0308', 'v'), isShown });
  }
  const syllables = fold(reading).words;
  const isHan = fold(text).words.every((word) => HAN.test(word));
  if (isHan && syllables.length > 1 && syllables.length <= 8) {
    keys.push({
      origin: 'initials',
      text: syllables.map(([letter]) => letter).join(''),
      shown: text,
      isShown,
    });
  }
  return keys;
}
