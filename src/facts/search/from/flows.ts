import { fold } from '../../../lib/fold.ts';
import { drawnOf } from '../../../model/flow.ts';
import { LANGUAGES } from '../../../model/language.ts';
import type { Flow } from '../../../model/records.ts';
import { lastYearOf } from '../../../model/time/time.ts';
import type { Catalogue } from '../../catalogue.ts';
import { findSite } from '../../find.ts';
import { type Entry, entryOf, type Reading } from '../entry.ts';

/*
 * Figures of trade: found by what they count, their year and their number, and only where a text asks
 * for trade or is a number, so that whoever types the name of a place finds the place.
 */

/** A figure with what it is found by. */
export interface Figure {
  readonly entry: Entry;
  readonly direction: Flow['direction'];
  readonly years: ReadonlySet<string>;
  /** Its number as it is printed, in thousands, 万, millions, 亿, milliards; with a point. */
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly han: string;
}

const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9];
const HAN = /\p{Script=Han}+/gu;

function figureOf(catalogue: Catalogue, flow: Flow, reading: Reading): Figure {
  const { places, flowSeries } = catalogue;
  const series = flowSeries.find(({ id }) => id === flow.series);
  const names = [...flow.a, ...flow.b].flatMap((id) => places.get(id)?.names ?? []);
  const gates = flow.gates.flatMap((id) => findSite(catalogue, id)?.names ?? []);
  const texts = [...names, ...gates, ...(series ? [series.names] : []), flow.scope].flatMap((one) =>
    LANGUAGES.flatMap((language) => one[language] ?? []),
  );
  const year = drawnOf(flow)?.year ?? lastYearOf(flow.to);
  const amounts = [flow.value, ...(flow.valueUsd === null ? [] : [flow.valueUsd])];
  return {
    entry: entryOf(
      {
        kind: 'flow',
        id: flow.id,
        rank: rankOf(flow, year, series?.measure === 'value'),
        texts: [],
        groups: [],
        sorts: [],
        context: [],
      },
      reading,
    ),
    direction: flow.direction,
    years: new Set([`${year}`]),
    numbers: new Set(
      amounts.flatMap((amount) =>
        SCALES.map((scale) => `${Number((amount / scale).toPrecision(12))}`),
      ),
    ),
    words: new Set(texts.flatMap((text) => fold(text).words)),
    han: texts.flatMap((text) => text.match(HAN) ?? []).join(' '),
  };
}

/** Money before what else is counted, what is on the map before what is told alone, the newest and greatest first. */
function rankOf(flow: Flow, year: number, isMoney: boolean): number {
  return (isMoney ? 0 : 10_000) + (drawnOf(flow) ? 0 : 5000) + (3000 - year) + 1 / (1 + flow.value);
}

/** All figures, the first to be told first. */
export function figuresOf(catalogue: Catalogue, reading: Reading): readonly Figure[] {
  return catalogue.flows
    .map((flow) => figureOf(catalogue, flow, reading))
    .sort((a, b) => a.entry.rank - b.entry.rank);
}

/** Words by which a text asks for trade, folded, the longest first; with the way that they mean. */
const TRADE: readonly (readonly [words: string, way: Flow['direction'] | null])[] = [
  ['kim ngach xuat nhap khau', null],
  ['xuat nhap khau', null],
  ['kim ngach xuat khau', 'export'],
  ['kim ngach nhap khau', 'import'],
  ['kim ngach', null],
  ['xuat khau', 'export'],
  ['nhap khau', 'import'],
  ['thuong mai', null],
  ['trade', null],
  ['turnover', null],
  ['exports', 'export'],
  ['export', 'export'],
  ['imports', 'import'],
  ['import', 'import'],
  ['exportations', 'export'],
  ['importations', 'import'],
  ['commerce', null],
  ['echanges', null],
];
const TRADE_HAN: readonly (readonly [words: string, way: Flow['direction'] | null])[] = [
  ['进出口额', null],
  ['进出口', null],
  ['贸易额', null],
  ['贸易', null],
  ['出口额', 'export'],
  ['出口', 'export'],
  ['进口额', 'import'],
  ['进口', 'import'],
];
/** What says nothing of which figure is meant. */
const PARTICLES = new Set(
  'cua voi va nam qua tu the of with and in to from du de la le et avec en ty trieu usd billion million bn milliards milliard millions cny'.split(
    ' ',
  ),
);
const PARTICLES_HAN = /[年的与和同]|亿|万|美元|人民币|元/gu;

/** A number with a word for its size or money behind it. */
const SUM = /\d\s*(?:亿|万|美元|元|tỷ|ty|triệu|trieu|billion|million|milliard|usd)/iu;

/** What a text asks of figures. */
interface Asked {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
  readonly han: readonly string[];
  readonly way: Flow['direction'] | null;
}

/** A number with its decimal sign as a point: in Vietnamese and French it is a comma. */
const asNumber = (text: string) => `${Number(text.replace(',', '.'))}`;

/** What of figures a text asks for; `null` where it asks for none. */
function askedBy(text: string): Asked | null {
  const numbers = (text.match(/\d+(?:[.,]\d+)?/gu) ?? []).map(asNumber);
  const rest = text.replace(/[\d.,]+/gu, ' ');
  let way: Flow['direction'] | null = null;
  let isTrade = false;
  const without = (all: string, words: readonly (typeof TRADE)[number][], ends: string) =>
    words.reduce((left, [word, its]) => {
      const sought = `${ends}${word}${ends}`;
      if (!left.includes(sought)) return left;
      isTrade = true;
      way ??= its;
      return left.replaceAll(sought, ' ');
    }, all);
  const han = without((rest.match(HAN) ?? []).join(' '), TRADE_HAN, '').replace(PARTICLES_HAN, ' ');
  const latin = fold(rest.replace(HAN, ' ')).words.join(' ');
  const words = without(` ${latin} `, TRADE, ' ')
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));
  const names = han.split(' ').filter((word) => word !== '');
  const isNumber =
    (SUM.test(text) || /^\s*\d+[.,]\d+\s*$/u.test(text)) && words.length + names.length === 0;
  const isTelling = numbers.length + words.length + names.length > 0;
  return (isTrade && isTelling) || isNumber ? { numbers, words, han: names, way } : null;
}

function isAsked(figure: Figure, { numbers, words, han, way }: Asked): boolean {
  const { direction } = figure;
  const isWay = way === null || direction === way || direction === 'total';
  return (
    isWay &&
    numbers.every((number) => figure.years.has(number) || figure.numbers.has(number)) &&
    words.every((word) => figure.words.has(word)) &&
    han.every((name) => figure.han.includes(name))
  );
}

/** The figures that a text asks for, the first to be told first; of its way before totals. */
export function figuresFor(figures: readonly Figure[], text: string): readonly Entry[] {
  const asked = askedBy(text);
  if (!asked) return [];
  const found = figures.filter((figure) => isAsked(figure, asked));
  const isOwnWay = ({ direction }: Figure) => Number(direction !== asked.way);
  return (asked.way === null ? found : found.toSorted((a, b) => isOwnWay(a) - isOwnWay(b))).map(
    ({ entry }) => entry,
  );
}
