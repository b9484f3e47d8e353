import type { Amount } from '../../facts/flows/money.ts';
import type { FlowArc, FlowBadge } from '../../facts/flows/picture.ts';
import {
  COLON,
  formatDate,
  formatList,
  formatPeriod,
  formatQuantity,
  joinParts,
} from '../../i18n/format.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { SHORT_WORDS } from '../../i18n/short-words.ts';
import { monthsOf } from '../../model/flow.ts';
import { LANGUAGES, type Language, type Names, nameIn } from '../../model/language.ts';
import { lastDateBefore } from '../../model/time/span.ts';
import { lastYearOf, yearOf } from '../../model/time/time.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import type { FlatNames } from '../places/name-text.ts';
import { SHORT_NAMES } from '../places/province-text.ts';

type Told = FlowArc | FlowBadge;

/** The time that a figure covers, where it is not the whole year on screen; never without its year. */
function timeText(told: Told, language: Language, isShort: boolean): string[] {
  const { state, figure, year, session, layer } = told;
  if (figure.told) {
    return session === null
      ? [tradeText(language, 'arc.told', { date: formatDate(figure.told.date, language) })]
      : [formatDate(`${year}`, language), tradeText(language, 'arc.session', { session })];
  }
  const { from, to } = figure;
  if (yearOf(from) !== lastYearOf(to)) return [formatPeriod(figure, language)];
  // What stands at a region is read without the arcs around it, and so is what is old.
  if (figure.period === 'full-year') {
    return state === 'carried' || layer === 'regions' ? [formatPeriod(figure, language)] : [];
  }
  const months = monthsOf(figure);
  if (months !== null) {
    const key = isShort ? 'arc.monthsShort' : 'arc.months';
    return [tradeText(language, key, { months, year: yearOf(from) })];
  }
  return [tradeText(language, 'arc.until', { date: formatDate(lastDateBefore(to), language) })];
}

/** What has to be known beside the value on an arc: of which time, and what alone it counts. */
export function arcText(told: Told, language: Language, isShort = false): string[] {
  return [...timeText(told, language, isShort), ...(told.scope ? [told.scope[language]] : [])];
}

const inAll = (say: (language: Language) => string): FlatNames =>
  Object.fromEntries(LANGUAGES.map((one) => [`name_${one}`, say(one)])) as FlatNames;

/** A name as the map has room for it: without what says which kind of unit it is. */
export function shortOf(names: Names, language: Language): string {
  const region = Object.values(SHORT_NAMES).find(({ vi }) => names.vi?.endsWith(vi));
  if (region) return region[language];
  const { text } = nameIn(names, language);
  return language === 'zh' ? text.replace(/[省市]$/u, '') : text;
}

/** More owners than this are counted, and named in panel and table. */
const MOST_OWNERS = 2;

/** Whose trade it is, in few words: `Lào Cai`, `Hữu Nghị – Hữu Nghị Quan`, `Guangxi – all of Vietnam`. */
export function ownerText({ owners, layer }: Told, language: Language, isShort = false): string {
  if (owners.length > MOST_OWNERS) {
    return tradeText(language, 'arc.provinces', { count: owners.length });
  }
  const names = owners.map((owner) => shortOf(isShort ? owner.short : owner.names, language));
  const whole = formatList(names, language);
  return layer === 'regions' ? tradeText(language, 'arc.region', { region: whole }) : whole;
}

/** More digits than this nobody reads off a map; all of them stand in the panel. */
const MOST_DIGITS = 5;
const FEWER_DIGITS = 4;
const digitsOf = (value: number) => `${value}`.replace(/^0\.|\.|0+$/g, '').length;

/** A figure as a map or a wall has room for it: fewer digits of a sum of money, no others. */
export function amountText({ value, unit, approximation }: Amount, language: Language): string {
  const isMoney = unit === 'USD' || unit === 'CNY';
  const read =
    isMoney && digitsOf(value) > MOST_DIGITS ? Number(value.toPrecision(FEWER_DIGITS)) : value;
  return formatQuantity(read, unit, language, approximation);
}

function valueText({ amount, isDisputed }: Told, language: Language, isShort: boolean): string {
  const text = amountText(amount, language);
  const said = isShort
    ? SHORT_WORDS[language].reduce((all, [long, short]) => all.replace(long, short), text)
    : text;
  return isDisputed ? `${said} ≠` : said;
}

/** How a block is set: in few long lines or in many short ones, with words written out or short. */
interface Style {
  readonly isTall: boolean;
  readonly isShort: boolean;
  /** Without whose it is and which way it goes: both are seen from where its arc begins and points. */
  readonly isBare?: boolean;
}

/** Characters of the longest line. */
const LINE = { wide: { latin: 38, han: 20 }, tall: { latin: 19, han: 10 } } as const;

/** Words in lines no longer than that where they allow; a longer word has a line of its own. */
function wrapped(words: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const fits = last !== undefined && (last + word).trimEnd().length <= most;
    if (fits) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines;
}

/** The same in as few lines, but of much the same length: no word is left over for the last one. */
function evenLines(clause: string, most: number): string[] {
  // A no-break space holds its words together.
  const words = clause.match(/[^ ]+ */gu) ?? [];
  const fewest = wrapped(words, most);
  for (let limit = Math.ceil(clause.length / fewest.length); limit < most; limit += 1) {
    const lines = wrapped(words, limit);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

/** A text in lines no longer than a number of characters where words allow, broken at commas first. */
function inLines(text: string, language: Language, isTall: boolean): string[] {
  const most = LINE[isTall ? 'tall' : 'wide'][language === 'zh' ? 'han' : 'latin'];
  const lines: string[] = [];
  const add = (part: string, isNew: boolean) => {
    const last = lines.at(-1);
    const fits = !isNew && last !== undefined && (last + part).trimEnd().length <= most;
    if (fits) lines[lines.length - 1] = last + part;
    else lines.push(part);
  };
  for (const clause of text.match(/[^，,]+[，,]? */gu) ?? []) {
    if (clause.trimEnd().length <= most) add(clause, false);
    else for (const line of evenLines(clause, most)) add(line, true);
  }
  return lines.map((line) => line.trimEnd());
}

function directionText({ direction }: Told, language: Language, isShort: boolean): string {
  if (direction === 'total') return '';
  const text = isShort
    ? tradeText(language, `arc.toShort.${direction}`)
    : tradeText(language, `arc.to.${direction}`);
  return language === 'zh' ? text : ` ${text}`;
}

/** The whole block of an arc or badge in one language: whose, which way, how much, of when and what. */
export function blockLines(
  told: Told,
  language: Language,
  { isTall, isShort, isBare = false }: Style,
): string[] {
  const owner = ownerText(told, language, isShort) + directionText(told, language, isShort);
  const value = valueText(told, language, isShort);
  const rest = joinParts(arcText(told, language, isShort), language);
  const whole = isTall
    ? [...inLines(owner, language, isTall), value]
    : [`${owner}${COLON[language]}${value}`];
  const head = isBare ? [value] : whole;
  return [...head, ...(rest === '' ? [] : inLines(rest, language, isTall))];
}

/** The same as one running text, for a line beside the map; in few words where it has little room. */
export function blockText(told: Told, language: Language, isShort = false): string {
  const owner = ownerText(told, language, isShort) + directionText(told, language, isShort);
  const value = valueText(told, language, isShort);
  const rest = arcText(told, language, isShort);
  return joinParts([`${owner}${COLON[language]}${value}`, ...rest], language);
}

/** A form in which a block may stand, the fuller the cheaper. */
export interface LabelForm {
  readonly texts: FlatNames;
  readonly cost: number;
  /** How its words are set: two blocks of a pair are read together, and so are set alike. `null` for a number. */
  readonly look: 'whole' | 'short' | 'bare' | null;
  /** A number that stands for the block, which is told beside the map. */
  readonly isNumber: boolean;
}

/** Widest number, for the room that it takes; which one it is, is known once all have their places. */
const ANY_NUMBER = '88';

/** What it costs to shorten, to leave out the second language, and to leave all to a number. */
const COST = { tall: 6, short: 16, bare: 60, oneLanguage: 300, number: 2000 } as const;

/** How a block may be set, the fullest first. */
const STYLES: readonly Style[] = [
  { isTall: false, isShort: false },
  { isTall: true, isShort: false },
  { isTall: false, isShort: true },
  { isTall: true, isShort: true },
];
const BARE: readonly Style[] = STYLES.filter(({ isShort }) => isShort).map((style) => {
  return { ...style, isBare: true };
});

const lookOf = ({ isShort, isBare }: Style) => (isBare ? 'bare' : isShort ? 'short' : 'whole');

/** Whether its arc begins at its one owner: a province, no gate, whose id has its kind before a colon. */
const isSeenAtArc = ({ layer, of: [owner = '', ...others] }: Told) =>
  layer === 'provinces' && others.length === 0 && !owner.includes(':');

/**
 * The forms of a block, the fullest first: in both languages, with words written short, without its
 * owner where that is seen; then short in the first language alone; then a
 * number in its place. Value, time and scope are in each but the last.
 */
export function formsOf(told: Told, languages: LanguagePair): LabelForm[] {
  const [first, second] = languages;
  const form = (style: Style, isBoth: boolean): LabelForm => {
    const say = (one: Language) => blockLines(told, one, style).join('\n');
    const said = say(first);
    return {
      texts: inAll((one) => (isBoth && one !== first ? say(one) : said)),
      cost:
        (style.isTall ? COST.tall : 0) +
        (style.isShort ? COST.short : 0) +
        (style.isBare ? COST.bare : 0) +
        (isBoth ? 0 : COST.oneLanguage),
      look: lookOf(style),
      isNumber: false,
    };
  };
  const styles = isSeenAtArc(told) ? [...STYLES, ...BARE] : STYLES;
  const both = second === undefined ? [] : styles.map((style) => form(style, true));
  const one = styles
    .filter(({ isShort }) => isShort || second === undefined)
    .map((style) => form(style, false));
  return [...unlike([...both, ...one]), numberForm(COST.number)];
}

const numberForm = (cost: number): LabelForm => {
  return { texts: inAll(() => ANY_NUMBER), cost, look: null, isNumber: true };
};

/** None twice. */
function unlike(forms: readonly LabelForm[]): LabelForm[] {
  const keys = forms.map(({ texts }) => JSON.stringify(texts));
  return forms.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

/** The number of a label, as text. */
export const numberTexts = (number: number): FlatNames => inAll(() => `${number}`);

/** The forms of what stands at a province of which nothing can be drawn: in both languages, in the first. */
export function stubForms([first]: LanguagePair): LabelForm[] {
  const say = (language: Language) => tradeText(language, 'stub.none');
  return unlike([
    { texts: inAll(say), cost: 0, look: null, isNumber: false },
    { texts: inAll(() => say(first)), cost: COST.oneLanguage, look: null, isNumber: false },
  ]);
}
