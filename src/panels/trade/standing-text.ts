import type { Catalogue } from '../../facts/catalogue.ts';
import type { Shown, Standing } from '../../facts/flows/standing.ts';
import { formatDate } from '../../i18n/format.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { sessionTitle } from '../../i18n/words.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { Meeting } from '../../model/records.ts';
import { unitNames } from './units.ts';

/** `On the map in 2025, through Hữu Nghị – Youyiguan`. */
function shownText(catalogue: Catalogue, shown: Shown, language: Language): string {
  const { year, layer, gate } = shown;
  if (layer === 'regions') {
    const region = unitNames(catalogue, shown, language);
    return tradeText(language, 'shown.regions', { year, region });
  }
  const name = gate ? nameIn(gate.names, language).text : unitNames(catalogue, shown, language);
  return tradeText(language, 'shown.provinces', { year, gate: name });
}

/** In which year and through which gate a figure is on the map, or why it is not. */
export function standingText(
  catalogue: Catalogue,
  { shown, left }: Standing,
  language: Language,
): string {
  if (shown) return shownText(catalogue, shown, language);
  const reason = tradeText(language, `left.${left ?? 'table-only'}`);
  return tradeText(language, 'shown.not', { reason });
}

/** `11th session …, 30 October 2025`. */
export function meetingText(catalogue: Catalogue, meeting: Meeting, language: Language): string {
  const mechanism = catalogue.mechanisms.find(({ id }) => id === meeting.mechanism);
  const title = mechanism ? sessionTitle(mechanism, meeting, language) : '';
  const date = meeting.from ? formatDate(meeting.from, language) : '';
  return [title, date].filter((part) => part !== '').join(' · ');
}
