import { LANGUAGES } from '../../model/language.ts';
import type { YearRange } from '../../model/time/time.ts';
import { readAim } from '../../model/view/aim.ts';
import { LOOKS, PANELS } from '../../model/view/view.ts';
import { FLOW_LAYERS, MEASURES, MONEYS, TOPICS } from '../../model/vocabulary.ts';
import {
  KINDS,
  oneOf,
  PACKED,
  RECORD_ID,
  SESSION_ID,
  SLUG,
  STATES,
  wholeNumber,
} from './link-forms.ts';

type Test = (text: string, years: YearRange) => boolean;

const form =
  (shape: RegExp): Test =>
  (text) =>
    shape.test(text);
const among =
  (list: readonly string[]): Test =>
  (text) =>
    oneOf(list, text) !== null;
/** Each word of a list; an empty one says that nothing is meant. */
const each =
  (test: Test): Test =>
  (text, years) =>
    text.split(',').every((word) => word === '' || test(word, years));
const isYear: Test = (text, { first, last }) => {
  const year = wholeNumber(text);
  return year !== null && first <= year && year <= last;
};

/** What each key of a link takes. */
const TAKES: Readonly<Record<string, Test>> = {
  map: (text) => readAim(text) !== null,
  year: isYear,
  compare: isYear,
  since: form(SESSION_ID),
  on: each(among(TOPICS)),
  sel: form(RECORD_ID),
  lang: each(among(LANGUAGES)),
  look: among(LOOKS),
  flows: each(among(FLOW_LAYERS)),
  measure: among(MEASURES),
  series: form(SLUG),
  unit: among(MONEYS),
  panel: among(PANELS),
  province: each(form(SLUG)),
  class: each(among(KINDS)),
  status: each(among(STATES)),
  mechanism: each(form(SLUG)),
  source: form(SLUG),
  claims: each(form(SLUG)),
  talk: form(SLUG),
  scene: form(SLUG), // a number or an id
  packed: form(PACKED),
};

/** What other programs append to every link, for themselves. */
const NOT_OURS =
  /^(?:utm_|fb|gclid|gbraid|wbraid|dclid|msclkid|yclid|ttclid|twclid|srsltid|igsh|mibextid|mc_|_gl|_hs|zarsrc|zalo|gidzl|wechat|wx|nsukey|spm|share_|from|isappinstalled|text=)/;

/** Signs of a part told to the reader at most: a shared talk has thousands. */
const MOST_SIGNS = 40;

/**
 * The parts of a link that the page did not understand, as they stand in it, cut to a length that
 * can be read; none for a link of our own.
 *
 * @param link mended (link-mend.ts), without `#`.
 * @param years the edition's: another year is shown as the nearest of these.
 */
export function unreadParts(link: string, years: YearRange): readonly string[] {
  return link
    .split('&')
    .filter((part) => part !== '' && !NOT_OURS.test(part) && !isRead(part, years))
    .map((part) => (part.length > MOST_SIGNS ? `${part.slice(0, MOST_SIGNS)}…` : part));
}

function isRead(part: string, years: YearRange): boolean {
  const at = part.indexOf('=');
  const key = at < 0 ? part : part.slice(0, at);
  const value = part.slice(key.length + 1);
  // Empty is what the page shows by itself.
  return (
    at >= 0 && Object.hasOwn(TAKES, key) && (value === '' || TAKES[key]?.(value, years) === true)
  );
}
