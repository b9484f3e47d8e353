import type { Catalogue } from '../../../facts/catalogue.ts';
import { amountOf } from '../../../facts/detail/cite.ts';
import { COLON, formatDate, formatMoney, formatNumber } from '../../../i18n/format.ts';
import { said } from '../../../i18n/messages/panels/documents.ts';
import { CURRENCIES } from '../../../i18n/vocabulary/types.ts';
import { type Language, nameIn } from '../../../model/language.ts';
import type { Claim } from '../../../model/records.ts';

type External = NonNullable<Claim['external']>;

/** Units that name what a number counts off, not what it measures: they stand before it. */
const COUNTED_OFF = /ordinal|number|period/;

/** The value of a claim with its unit as the language writes it; `null` where it states none. */
export function valueText(claim: Claim, language: Language): string | null {
  const { value, unit } = claim;
  if (value === null) return null;
  const amount = amountOf(claim);
  const currency = CURRENCIES.find((one) => one === amount?.currency);
  if (amount && currency) return formatMoney(amount.value, currency, language);
  // Marker 1369 is a name and no amount: nothing parts its thousands.
  if (unit && COUNTED_OFF.test(unit.en)) return `${unit[language]}${COLON[language]}${value}`;
  const text = typeof value === 'number' ? formatNumber(value, language) : value;
  if (!unit) return text;
  return language === 'zh' ? `${text}${unit.zh}` : `${text} ${unit[language]}`;
}

/** A day or two days with a stroke between them. */
function dayText(date: string, language: Language): string {
  return date
    .split('/')
    .map((day) => formatDate(day, language))
    .join(' – ');
}

function detailText(
  { places }: Catalogue,
  key: string,
  value: string | number,
  language: Language,
): string {
  const text = `${value}`;
  const place = places.get(text);
  switch (key) {
    case 'trialMonths':
    case 'since':
    case 'term':
      return said(language, `external.${key}`, { value: text });
    case 'possibleDate':
    case 'opened':
      return said(language, `external.${key}`, { value: formatDate(text, language) });
    case 'membersAdd':
      return said(language, 'external.membersAdd', {
        value: place ? nameIn(place.names, language).text : text,
      });
    case 'status':
      return text === 'guest' ? said(language, 'external.guest') : text;
    default:
      return `${key}: ${text}`;
  }
}

/** What only other sources give of a claim, each piece in words. */
export function externalTexts(
  catalogue: Catalogue,
  { date, place, compare, subject, details }: External,
  language: Language,
): string[] {
  const known = typeof place === 'string' ? catalogue.places.get(place) : undefined;
  const where = typeof place === 'object' ? place[language] : place;
  return [
    date && dayText(date, language),
    known ? nameIn(known.names, language).text : where,
    subject?.[language],
    compare?.[language],
    ...Object.entries(details ?? {}).map(([key, value]) =>
      detailText(catalogue, key, value, language),
    ),
  ].flatMap((text) => text || []);
}
