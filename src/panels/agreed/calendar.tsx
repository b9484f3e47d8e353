import { useComputed } from '@preact/signals';
import { backingOf, NO_CONCERN } from '../../facts/detail/cite.ts';
import { calendarOf, type GapEntry, type SessionEntry } from '../../facts/session-calendar.ts';
import { formatSpan } from '../../i18n/format.ts';
import { calendarSay } from '../../i18n/messages/panels/agreed/calendar.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { shortSession } from '../../i18n/words.ts';
import { type Language, type LocalText, nameIn } from '../../model/language.ts';
import { catalogue } from '../../state/store.ts';
import { Both, capital } from '../../ui/text.tsx';
import { LinkTo } from '../detail/parts/link-to.tsx';
import { Sources } from '../detail/said/backing.tsx';
import { placesText } from './words.ts';

/** Who was host, or that it is not told: rotation is no announcement. */
export function hostText({ meeting, host }: SessionEntry, language: Language): string {
  const isOnline = meeting.mode === 'online' ? [calendarSay(language, 'calendar.online')] : [];
  const place =
    host === null
      ? meeting.status === 'planned'
        ? calendarSay(language, 'calendar.rotation')
        : calendarSay(language, 'calendar.noHost')
      : calendarSay(language, 'calendar.host', { place: placesText([host], language) });
  return [...isOnline, place].join(' · ');
}

/** All days of a session: what was signed on its last day is not after it. */
function whenText({ meeting }: SessionEntry, language: Language): string {
  const { from, status } = meeting;
  const day = from === null ? promiseSay(language, 'undated') : formatSpan(meeting, language);
  return status === 'planned' ? `${day} · ${calendarSay(language, 'calendar.announced')}` : day;
}

function Session({ entry, short }: { readonly entry: SessionEntry; readonly short: LocalText }) {
  const { meeting } = entry;
  return (
    <li class="agreed-item" data-session={meeting.id}>
      <h4>
        <LinkTo id={meeting.id}>
          <Both say={(language) => shortSession(short, meeting.ordinal, language)} />
        </LinkTo>
      </h4>
      <p class="agreed-made">
        <Both
          as="stacked"
          say={(language) =>
            `${capital(whenText(entry, language), language)} · ${hostText(entry, language)}`
          }
        />
      </p>
      {meeting.status === 'planned' && (
        <Sources backing={backingOf(catalogue.value, meeting.sources, NO_CONCERN)} />
      )}
    </li>
  );
}

function Gap({ entry: { from, to } }: { readonly entry: GapEntry }) {
  return (
    <li class="agreed-item agreed-made">
      <Both as="stacked" say={(language) => calendarSay(language, 'calendar.gap', { from, to })} />
    </li>
  );
}

/** The sessions of the mechanisms: announced, held, and those of which no source is known. */
export function SessionCalendar() {
  const mechanisms = useComputed(() => calendarOf(catalogue.value)).value;
  return (
    <>
      {mechanisms.map(({ mechanism, entries, isNextNamed }) => (
        <section key={mechanism.id} class="agreed-group" data-mechanism={mechanism.id}>
          <h3>
            <Both as="stacked" say={(language) => nameIn(mechanism.names, language).text} />
          </h3>
          <ul>
            {!isNextNamed && (
              <li class="agreed-item agreed-made">
                <Both as="stacked" say={(language) => calendarSay(language, 'calendar.next')} />
              </li>
            )}
            {entries.map((entry) =>
              entry.kind === 'session' ? (
                <Session key={entry.meeting.id} entry={entry} short={mechanism.short} />
              ) : (
                <Gap key={`gap ${entry.from}`} entry={entry} />
              ),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
