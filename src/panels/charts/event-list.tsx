import { useEffect, useRef } from 'preact/hooks';
import { backingOf, onEvent, onMeeting } from '../../facts/detail/cite.ts';
import type { Happening } from '../../facts/select-months.ts';
import { formatDate, formatSpan } from '../../i18n/format.ts';
import { tc } from '../../i18n/messages/panels/charts.ts';
import { t } from '../../i18n/t.ts';
import { sessionTitle, words } from '../../i18n/words.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import { catalogue, languages } from '../../state/store.ts';
import { Both, capital, NameOf } from '../../ui/text.tsx';
import { TopicMark } from '../common/topic-mark.tsx';
import { LinkTo } from '../detail/parts/link-to.tsx';
import { LocalParagraph, Remark } from '../detail/parts/parts.tsx';
import { Sources } from '../detail/said/backing.tsx';

function SessionName({ meeting }: { readonly meeting: Happening & { topic: 'meetings' } }) {
  const { record } = meeting;
  const mechanism = catalogue.value.mechanisms.find(({ id }) => id === record.mechanism);
  return (
    <span class="stacked">
      {languages.value.map((one, index) => (
        <span key={one} class={index === 0 ? 'first' : 'second'} lang={LANGUAGE_TAG[one]}>
          {sessionTitle(mechanism, record, one)}
        </span>
      ))}
    </span>
  );
}

function What({ one }: { readonly one: Happening }) {
  if (one.topic === 'meetings') {
    return (
      <p>
        <Both say={(language) => words(language).meetingStatus[one.record.status]} />
      </p>
    );
  }
  return (
    <>
      <p class="event-type">
        <Both say={(language) => capital(words(language).eventType[one.event.type], language)} />
      </p>
      <LocalParagraph text={one.event.note} />
      {one.event.inferred && <Remark say={(language) => t(language, 'detail.inferredDate')} />}
    </>
  );
}

function backingOfHappening(one: Happening) {
  const facts = catalogue.value;
  return one.topic === 'meetings'
    ? backingOf(facts, one.record.sources, onMeeting(one.record))
    : backingOf(facts, one.event.sources, onEvent(facts, one.record.id, one.event));
}

function Entry({ one }: { readonly one: Happening }) {
  return (
    <li class="happening">
      <p class="happening-date">
        <Both
          as="stacked"
          say={(language) =>
            one.topic === 'meetings'
              ? formatSpan(one.record, language)
              : formatDate(one.date, language)
          }
        />
      </p>
      <div>
        <LinkTo id={one.record.id}>
          <TopicMark topic={one.topic} />
          {one.topic === 'meetings' ? (
            <SessionName meeting={one} />
          ) : (
            <NameOf names={one.record.names} />
          )}
        </LinkTo>
        <What one={one} />
        <Sources backing={backingOfHappening(one)} />
      </div>
    </li>
  );
}

interface EventListProps {
  /** The month or year of which it tells. */
  readonly title: (language: Language) => string;
  readonly happenings: readonly Happening[];
}

/** What happened in a month or in a year, each with who says so. */
export function EventList({ title, happenings }: EventListProps) {
  const list = useRef<HTMLElement>(null);
  const shown = title('en');
  const isFirst = useRef(true);
  useEffect(() => {
    // On a narrow screen the list lies below the months; nobody is led there unasked.
    if (!isFirst.current) list.current?.scrollIntoView({ block: 'nearest' });
    isFirst.current = false;
    list.current?.scrollTo(0, 0);
  }, [shown]);
  return (
    <section class="ev-list" ref={list} aria-live="polite">
      <h3>
        <Both say={(language) => capital(title(language), language)} />
        <span class="ev-count">
          <Both say={(language) => tc(language, 'events', { count: happenings.length })} />
        </span>
      </h3>
      {happenings.length === 0 ? (
        <p class="empty">
          <Both as="stacked" say={(language) => capital(tc(language, 'noEvents'), language)} />
        </p>
      ) : (
        <ol>
          {happenings.map((one, index) => (
            <Entry key={`${one.record.id} ${index}`} one={one} />
          ))}
        </ol>
      )}
    </section>
  );
}
