import { useEffect, useRef } from 'preact/hooks';
import { backingOf, onEvent, onMeeting } from '../../facts/detail/cite.ts';
import type { Happening, MonthCell } from '../../facts/select-months.ts';
import { formatDate, formatSpan } from '../../i18n/format.ts';
import { tc } from '../../i18n/messages/panels/charts.ts';
import { t } from '../../i18n/t.ts';
import { sessionTitle, words } from '../../i18n/words.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { catalogue, languages } from '../../state/store.ts';
import { Both, capital, NameOf } from '../../ui/text.tsx';
import { TopicMark } from '../common/topic-mark.tsx';
import { LinkTo } from '../detail/parts/link-to.tsx';
import { LocalParagraph, Remark } from '../detail/parts/parts.tsx';
import { Sources } from '../detail/said/backing.tsx';
import { whenText } from './when-text.ts';

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

/** What happened in a cell of the months, each with who says so. */
export function EventList({ cell }: { readonly cell: MonthCell | undefined }) {
  const list = useRef<HTMLElement>(null);
  const when = cell && whenText(cell.when, 'en');
  useEffect(() => {
    // On a narrow screen the list lies below the months.
    if (when) list.current?.scrollIntoView({ block: 'nearest' });
  }, [when]);
  return (
    <section class="ev-list" ref={list} aria-live="polite">
      <h3>
        <Both
          say={(language) =>
            cell ? capital(whenText(cell.when, language), language) : tc(language, 'chooseMonth')
          }
        />
        {cell && (
          <span class="ev-count">
            <Both say={(language) => tc(language, 'events', { count: cell.happenings.length })} />
          </span>
        )}
      </h3>
      {cell && (
        <ol>
          {cell.happenings.map((one, index) => (
            <Entry key={index} one={one} />
          ))}
        </ol>
      )}
    </section>
  );
}
