import { isMutual, madeOn } from '../../facts/select-agreed.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { shortSession } from '../../i18n/words.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { Commitment, Outcome } from '../../model/records.ts';
import { pairText } from '../../model/sides.ts';
import { monthsBetween } from '../../model/time/freshness.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue } from '../../state/store.ts';

/** The names of places, one after the other. */
export function placesText(ids: readonly string[], language: Language): string {
  const { places } = catalogue.value;
  return formatList(
    ids.map((id) => {
      const place = places.get(id);
      return place ? nameIn(place.names, language).text : id;
    }),
    language,
  );
}

/** What a gate, crossing, project or session is called; its id where it is not there. */
export function recordText(id: RecordId, language: Language): string {
  const { gates, crossings, projects, meetings, mechanisms } = catalogue.value;
  const named = [...gates, ...crossings, ...projects].find((one) => one.id === id);
  if (named) return nameIn(named.names, language).text;
  const meeting = meetings.find((one) => one.id === id);
  const mechanism = mechanisms.find((one) => one.id === meeting?.mechanism);
  return meeting && mechanism ? shortSession(mechanism.short, meeting.ordinal, language) : id;
}

/** The state by an outcome with its day: `done, 28 December 2023`; of a silence how far was looked. */
export function stateText(outcome: Outcome, language: Language): string {
  if (outcome.state === 'no-report') {
    return promiseSay(language, 'noReport', { date: formatDate(outcome.until, language) });
  }
  const word = promiseSay(language, `state.${outcome.state}`);
  return outcome.date === null
    ? word
    : promiseSay(language, 'stateOn', { state: word, date: formatDate(outcome.date, language) });
}

/** When it was made, how long ago that is, and until when it is due. */
export function whenText(one: Commitment, language: Language): string {
  const all = catalogue.value;
  const made = madeOn(one, new Map(all.meetings.map((meeting) => [meeting.id, meeting])));
  const parts =
    made === null
      ? [promiseSay(language, 'undated')]
      : [
          formatDate(made, language),
          promiseSay(language, 'age', { months: monthsBetween(made, all.edition.closed) }),
        ];
  if (one.due) parts.push(promiseSay(language, 'due', { date: formatDate(one.due, language) }));
  return parts.join(' · ');
}

/** At which session it was made, in short; between sessions where at none. */
export function heldText(one: Commitment, language: Language): string {
  return one.session === null ? promiseSay(language, 'between') : recordText(one.session, language);
}

/** When it was made, how long ago that is, at which session. */
export function madeText(one: Commitment, language: Language): string {
  return `${whenText(one, language)} · ${heldText(one, language)}`;
}

/** Places of one side: what goes by way of a province to its country is told as that road. */
function roadText(ids: readonly string[], language: Language): string {
  const country = ids.find((id) => ids.some((other) => other.startsWith(`${id}-`)));
  if (country !== 'vn' && country !== 'cn') return placesText(ids, language);
  const near = ids.filter((id) => id !== country);
  return `${placesText(near, language)} → ${promiseSay(language, `central.${country}`)}`;
}

/** Who to whom; of what both gave, the two sides in the order of the language. */
export function sidesText(one: Commitment, language: Language): string {
  const [by, to] = [placesText(one.by, language), placesText(one.to, language)];
  return isMutual(one)
    ? pairText(language, { vietnam: by, china: to })
    : `${by} → ${roadText(one.to, language)}`;
}
