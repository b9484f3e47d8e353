import { LANGUAGES, type Language, type Names } from '../../model/language.ts';
import type { Place, Site } from '../../model/records.ts';
import { shortPair } from '../../model/sides.ts';

/*
 * A text names a pair by its id, `{gate:ma-lu-thang-jinshuihe}`, or by the places of its two sides,
 * `{vn-mong-cai+cn-dongxing}`: each language then has the names and the order that it has elsewhere.
 */
const REFERENCE = /\{([a-z0-9:+-]+)\}/g;

type Known = Readonly<Record<'sites', readonly Site[]> & Record<'places', readonly Place[]>>;

/** What a Chinese name of a unit ends in; in a pair the name stands without it. */
const UNIT = /(?<=..)[省市县]$/u;

function pairOf(reference: string, { sites, places }: Known, language: Language): string | null {
  const site = sites.find(({ id }) => id === reference);
  if (site) {
    return shortPair(language, { vietnam: site.vietnam.names, china: site.china.names });
  }
  const [vietnam, china] = reference
    .split('+')
    .map((id): Names | undefined => places.find((place) => place.id === id)?.names);
  if (!vietnam || !china) return null;
  const bare = (names: Names) => ({ ...names, zh: names.zh?.replace(UNIT, '') ?? null });
  return shortPair(language, { vietnam: bare(vietnam), china: bare(china) });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * A copy of some records in which the pairs stand that their texts name. What is no known pair stays
 * as it is written, and a check tells it.
 */
export function withPairs<T>(records: T, known: Known): T {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const language = LANGUAGES.find((one) => one === key);
        if (language === undefined || typeof inner !== 'string') return [key, walk(inner)];
        const put = (all: string, reference: string) => pairOf(reference, known, language) ?? all;
        return [key, inner.replace(REFERENCE, put)];
      }),
    );
  };
  return walk(records) as T;
}
