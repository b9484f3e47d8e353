import { fold } from '../../lib/fold.ts';
import type { Place } from '../../model/records.ts';
import { PLACE_GROUPS } from './from/places.ts';
import { type AlsoTyped, nameTexts, typedTexts } from './from/sites.ts';
import { bareForms } from './generic.ts';
import { PARTICLES, PHRASES } from './phrases.ts';

/*
 * Where something lies, as people put it beside its name: `Móng Cái, Quảng Ninh`, `Lang Son Vietnam`,
 * `广西东兴`, `麻栗坡天保口岸`.
 */

/** Ids of regions, countries among them, by each folded form of their names. */
export type Regions = ReadonlyMap<string, readonly string[]>;

/** What a text comes to without a region in it. */
export interface Cut {
  readonly rest: string;
  /** For each region that was cut: the ids of those that are called so. */
  readonly within: readonly (readonly string[])[];
}

const KINDS: ReadonlySet<string> = new Set([
  ...['country', 'province', 'autonomous-region', 'municipality', 'prefecture'],
  ...['county', 'district', 'city'],
]);

/** What short names of long ones end in: `红河州`, `河口县`, `广西区`. */
const SHORT: Readonly<Record<string, string>> = {
  'autonomous-region': '区',
  prefecture: '州',
  county: '县',
  district: '县',
};

const HAN = /\p{Script=Han}/u;

/** The regions in which gates and towns lie, by every form of their names. */
export function regionsOf(
  places: ReadonlyMap<string, Place>,
  also: AlsoTyped,
  simplify: (text: string) => string,
): Regions {
  const found = new Map<string, string[]>();
  for (const { id, kind, names } of places.values()) {
    if (!KINDS.has(kind)) continue;
    const texts = [...nameTexts(names), ...typedTexts(also, id)].flatMap(([, text]) => text ?? []);
    const bare = texts.flatMap((text) => bareForms(text, PLACE_GROUPS[kind] ?? []));
    const short = bare
      .filter((text) => HAN.test(text))
      .map((text) => `${text}${SHORT[kind] ?? ''}`);
    const forms = [...texts, ...bare, ...short];
    for (const form of new Set(forms.map((text) => fold(simplify(text)).compact))) {
      if (form.length > 1) found.set(form, [...(found.get(form) ?? []), id]);
    }
  }
  return found;
}

/** What stands between a name and its region: `tỉnh`, `in`, `thuộc`, `phía`. */
const BETWEEN: readonly string[] = [
  ...[...PHRASES.province, ...PHRASES.city, ...PHRASES.county, ...PHRASES.prefecture],
  ...[...PARTICLES, 'thuộc', 'phía', 'bên', 'partie', 'side', 'và', 'and', 'et'],
]
  .map((text) => fold(text).compact)
  .filter((text) => !HAN.test(text));

/** Regions that a text may name beside something: more are part of what it tells. */
const MOST_REGIONS = 3;
/** No text has more readings that are worth a look. */
const MOST_CUTS = 16;

/** Every reading of a text as a name and the regions in which it lies, those with fewest regions first. */
export function cutsOf(text: string, regions: Regions): readonly Cut[] {
  const found = new Map<string, Cut>();
  let last: readonly Cut[] = [{ rest: text, within: [] }];
  for (let depth = 0; depth < MOST_REGIONS; depth += 1) {
    const next: Cut[] = [];
    for (const { rest, within } of last) {
      for (const one of cutOnce(rest, regions)) {
        if (found.size >= MOST_CUTS) return [...found.values()];
        if (found.has(one.rest)) continue;
        const cut = { rest: one.rest, within: [...within, one.ids] };
        found.set(one.rest, cut);
        next.push(cut);
      }
    }
    last = next;
  }
  return [...found.values()];
}

function cutOnce(text: string, regions: Regions) {
  const { compact, starts, origin } = fold(text);
  const ends = new Set([...starts, compact.length]);
  const found: { readonly rest: string; readonly ids: readonly string[] }[] = [];
  const cut = (from: number, to: number, ids: readonly string[]) => {
    const [first, last] = [origin[from], origin[to - 1]];
    const rest = first && last ? `${text.slice(0, first[0])} ${text.slice(last[1])}`.trim() : '';
    if (fold(rest).compact.length > 1) found.push({ rest, ids });
  };
  for (const [from, to] of stretchesIn(compact, starts)) {
    const ids = regions.get(compact.slice(from, to));
    if (!ids) continue;
    cut(from, to, ids);
    const wide = widened(compact, ends, from, to);
    if (wide[0] !== from || wide[1] !== to) cut(...wide, ids);
  }
  return found;
}

/** Whole words in a row; of Chinese, which has no spaces, also the start and the end of a run. */
function stretchesIn(compact: string, starts: readonly number[]): (readonly [number, number])[] {
  const bounds = [...starts, compact.length];
  return bounds.slice(0, -1).flatMap((from, at) => {
    const next = bounds[at + 1] ?? from;
    const whole = bounds.slice(at + 1).map((to): readonly [number, number] => [from, to]);
    if (!HAN.test(compact[from] ?? '')) return whole;
    const parts = Array.from({ length: Math.max(0, next - from - 2) }, (_, i) => i + 2);
    return [
      ...whole,
      ...parts.map((length): readonly [number, number] => [from, from + length]),
      ...parts.map((length): readonly [number, number] => [next - length, next]),
    ];
  });
}

/** A stretch with what stands between it and the name, on either side. */
function widened(
  compact: string,
  bounds: ReadonlySet<number>,
  from: number,
  to: number,
): [number, number] {
  const before = BETWEEN.find(
    (text) => bounds.has(from - text.length) && compact.startsWith(text, from - text.length),
  );
  if (before !== undefined) return widened(compact, bounds, from - before.length, to);
  const behind = BETWEEN.find(
    (text) => bounds.has(to + text.length) && compact.startsWith(text, to),
  );
  return behind === undefined ? [from, to] : widened(compact, bounds, from, to + behind.length);
}
