import { lettersOf } from '../../lib/edit-distance.ts';
import { type Folded, fold } from '../../lib/fold.ts';
import { BESIDE, type Group, PARTICLES, PHRASES, SORTS, type Sort, TELLING } from './phrases.ts';

export type { Group, Sort } from './phrases.ts';

/*
 * General words are no part of the names here: each is taken off where it says what the thing is, and
 * found where it stands alone.
 */

interface Phrase {
  readonly compact: string;
  readonly isHan: boolean;
}

const HAN = /\p{Script=Han}/u;

/** Folded, the longest first. */
function phrasesOf(texts: readonly string[]): readonly Phrase[] {
  return [...new Set(texts.map((text) => fold(text).compact))]
    .sort((a, b) => b.length - a.length)
    .map((compact) => ({ compact, isHan: HAN.test(compact) }));
}

interface Family {
  readonly words: readonly Phrase[];
  /** What is taken off too once one of the words was. */
  readonly beside: readonly Phrase[];
}

const GROUPS = Object.keys(PHRASES) as Group[];

const FAMILIES: ReadonlyMap<Group, Family> = new Map(
  GROUPS.map((group) => [
    group,
    {
      words: phrasesOf(PHRASES[group]),
      beside: phrasesOf([...PHRASES[group], ...(BESIDE[group] ?? []), ...PARTICLES]),
    },
  ]),
);

const WORDS = new Map(
  GROUPS.map((group) => [
    group,
    [...new Set([...PHRASES[group], ...(BESIDE[group] ?? [])].flatMap((text) => fold(text).words))],
  ]),
);

/** Families of which a word begins like the typed one. */
export function groupsWith(typed: string): Group[] {
  return [...WORDS].flatMap(([group, words]) =>
    words.some((word) => word.startsWith(typed)) ? [group] : [],
  );
}

const HAN_WORDS = new Map(
  [...WORDS].map(([group, words]) => [group, words.filter((word) => HAN.test(word))]),
);

/** Chinese words that say of what sort something is. */
export function hanWordsOf(group: Group): readonly string[] {
  return HAN_WORDS.get(group) ?? [];
}

const SORTS_OF = new Map<string, Sort[]>();
for (const [sort, texts] of Object.entries(SORTS)) {
  for (const { compact } of phrasesOf(texts)) {
    SORTS_OF.set(compact, [...(SORTS_OF.get(compact) ?? []), sort as Sort]);
  }
}

/** The sorts of which a typed text is the very name: `smart gate`, `国际口岸`; too short ones are none. */
export function sortsNamed(compact: string): readonly Sort[] {
  const isTelling = HAN.test(compact) ? compact.length > 1 : compact.length > 2;
  return isTelling ? (SORTS_OF.get(compact) ?? []) : [];
}

const TELLING_WORDS = Object.entries(TELLING).map(([sort, texts]) => {
  return [sort as Sort, phrasesOf(texts)] as const;
});

/** The sorts that a typed text tells by a word among others: `cửa khẩu quốc tế đường sắt Lào Cai`. */
export function sortsTold({ compact }: Folded): readonly Sort[] {
  return TELLING_WORDS.flatMap(([sort, words]) =>
    words.some((word) => compact.includes(word.compact)) ? [sort] : [],
  );
}

/** What is left without general words. */
export interface Plain {
  readonly compact: string;
  readonly words: readonly string[];
  /** See `lettersOf`. */
  readonly letters: number;
}

/** A general word of this length is known even where no space parts it from the name. */
const LONG = 7;

/** How much of the end of a stretch, or of its start, a phrase takes off; 0: none does. */
function taken(
  text: string,
  starts: ReadonlySet<number>,
  [from, to]: readonly [number, number],
  phrases: readonly Phrase[],
  isEnd: boolean,
): number {
  const found = phrases.find(({ compact, isHan }) => {
    const { length } = compact;
    if (to - from <= length) return false;
    const at = isEnd ? to - length : from;
    const isCut = isHan || length >= LONG || starts.has(isEnd ? at : from + length);
    return isCut && text.startsWith(compact, at);
  });
  return found?.compact.length ?? 0;
}

/** The stretches that are left when general words go from one end, one after the other. */
function withoutAt(
  text: string,
  starts: ReadonlySet<number>,
  whole: readonly [number, number],
  { words, beside }: Family,
  isEnd: boolean,
): (readonly [number, number])[] {
  const left: (readonly [number, number])[] = [];
  let stretch = whole;
  for (let phrases = words; ; phrases = beside) {
    const length = taken(text, starts, stretch, phrases, isEnd);
    if (length === 0) return left;
    stretch = isEnd ? [stretch[0], stretch[1] - length] : [stretch[0] + length, stretch[1]];
    left.push(stretch);
  }
}

/** All that may be left of a text without the general words of a family, at its start, its end or both. */
function stretchesOf({ compact, starts }: Folded, family: Family): (readonly [number, number])[] {
  const heads = new Set(starts);
  const whole = [0, compact.length] as const;
  const ahead = withoutAt(compact, heads, whole, family, false);
  return [whole, ...ahead].flatMap((stretch) => [
    ...(stretch === whole ? [] : [stretch]),
    ...withoutAt(compact, heads, stretch, family, true),
  ]);
}

/**
 * What is left of a typed text without the general words of each family: `cuakhaumaluthang` gives
 * `maluthang` for gates. Families whose words are not in it are left out.
 */
export function withoutGeneric(folded: Folded): ReadonlyMap<Group, readonly Plain[]> {
  const { compact, starts, words } = folded;
  const found = new Map<Group, readonly Plain[]>();
  for (const [group, family] of FAMILIES) {
    const left = stretchesOf(folded, family).flatMap(([from, to]): Plain[] => {
      const rest = compact.slice(from, to).replace(/^\/|\/$/g, '');
      const whole = words.filter((_, at) => (starts[at] ?? 0) >= from && (starts[at] ?? 0) < to);
      // A general word that no space parts from the name is the beginning of a word.
      const isWhole = starts.includes(from);
      // One Chinese character is a part of too many names.
      if (HAN.test(rest) && rest.length < 2) return [];
      return [
        {
          compact: rest,
          words: isWhole ? whole : [rest],
          letters: lettersOf(rest.replaceAll('/', '')),
        },
      ];
    });
    if (left.length > 0) found.set(group, left);
  }
  return found;
}

/** `红河哈尼族彝族自治州`: a name, the peoples, what it is. */
const AUTONOMOUS = /^(\p{Script=Han}{2,3}?)(?:\p{Script=Han}{1,3}族)+自治[州县区]$/u;

/** Of a river Mã little is left without its general word: too little to be found by. */
function isName({ compact, words }: Folded): boolean {
  return HAN.test(compact) ? compact.length > 1 : words.length > 1 || compact.length > 4;
}

/** A name without the general words in it: `靖西市` gives `靖西`, `Lai Châu (thành phố)` `Lai Châu`. */
export function bareForms(text: string, groups: readonly Group[]): readonly string[] {
  const folded = fold(text);
  const forms = groups.flatMap((group) => {
    const family = FAMILIES.get(group);
    const longest = family ? stretchesOf(folded, family).at(-1) : undefined;
    if (!longest) return [];
    const [first, last] = [folded.origin[longest[0]], folded.origin[longest[1] - 1]];
    const rest = first && last ? text.slice(first[0], last[1]) : '';
    return isName(fold(rest)) ? [rest] : [];
  });
  const plain = AUTONOMOUS.exec(text)?.[1];
  return [...new Set(plain === undefined ? forms : [...forms, plain])];
}
