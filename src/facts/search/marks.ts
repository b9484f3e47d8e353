import { fold } from '../../lib/fold.ts';

/** A stretch of a text, by offsets in it; `isFound` where it is what was typed. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

type Range = readonly [start: number, end: number];

/** Parts of the text that were typed, accents and case aside: all of it in one, else its words. */
function rangesOf(text: string, typed: string): Range[] {
  const { compact, starts, origin } = fold(text);
  const query = fold(typed);
  if (query.compact === '') return [];
  const range = (at: number, length: number): Range[] => {
    const [first, last] = [origin[at], origin[at + length - 1]];
    return first && last ? [[first[0], last[1]]] : [];
  };
  const heads = starts.filter((start) => compact.startsWith(query.compact, start));
  const whole = heads[0] ?? compact.indexOf(query.compact);
  if (whole >= 0) return range(whole, query.compact.length);
  return query.words.flatMap((word) => {
    const at = starts.find((start) => compact.startsWith(word, start));
    return at === undefined ? [] : range(at, word.length);
  });
}

/** Cuts a text into what was typed and what was not; the pieces together are the text. */
export function marksOf(text: string, typed: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [start, end] of rangesOf(text, typed).sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) stretches.push({ text: text.slice(at, from), isFound: false });
    stretches.push({ text: text.slice(from, end), isFound: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), isFound: false });
  return stretches;
}

/** Whether a text shows all of what was looked for, in one piece or word by word. */
export function isMarked(text: string, typed: string): boolean {
  const { compact, starts } = fold(text);
  const query = fold(typed);
  if (compact.includes(query.compact)) return true;
  return query.words.every((word) => starts.some((start) => compact.startsWith(word, start)));
}
