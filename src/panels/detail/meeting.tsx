import type { MeetingDetail, PlaceRef } from '../../facts/detail/detail.ts';
import { formatQuantity, formatSpan, joinParts } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { Meeting } from '../../model/records.ts';
import { OneStop } from '../../ui/one-stop.tsx';
import { Both, capital, NameOf } from '../../ui/text.tsx';
import { placesInOrder } from '../common/sides.tsx';
import { SymbolMark } from '../common/symbol.tsx';
import { PromisesOf } from './cooperation/promises.tsx';
import { LinkTo } from './parts/link-to.tsx';
import { Places } from './parts/lists.tsx';
import { Fact, LocalParagraph, Remark, Section } from './parts/parts.tsx';
import { PositionQuality } from './parts/position.tsx';
import { ProtocolSheet } from './protocol.tsx';
import { Sources } from './said/backing.tsx';
import { Statements } from './said/statements.tsx';

function When({ meeting }: { readonly meeting: Meeting }) {
  const { from, dateBasis } = meeting;
  if (from === null) {
    return (
      <span class="unknown">
        <Both as="stacked" say={(language) => t(language, 'meeting.noDate')} />
      </span>
    );
  }
  return (
    <>
      <Both as="stacked" say={(language) => formatSpan(meeting, language)} />
      {(dateBasis === 'inferred' || dateBasis === 'external') && (
        <Remark say={(language) => t(language, `meeting.dateBasis.${dateBasis}`)} />
      )}
    </>
  );
}

function Place({ detail }: { readonly detail: MeetingDetail }) {
  const { place, hostRegion, record } = detail;
  const shown = place ?? hostRegion;
  if (!shown) {
    return (
      <span class="unknown">
        <Both as="stacked" say={(language) => t(language, 'meeting.noPlace')} />
      </span>
    );
  }
  return (
    <>
      <NameOf names={shown.names} />
      {record.placeBasis === 'inferred' && (
        <Remark say={(language) => t(language, 'meeting.placeInferred')} />
      )}
    </>
  );
}

function People({
  label,
  places,
}: {
  readonly label: 'participants' | 'guests' | 'chairs';
  readonly places: readonly PlaceRef[];
}) {
  if (places.length === 0) return null;
  return (
    <Fact label={(language) => t(language, `meeting.${label}`)}>
      <Places places={placesInOrder(places)} />
    </Fact>
  );
}

function Outcomes({ outcomes }: Pick<MeetingDetail, 'outcomes'>) {
  if (outcomes.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'meeting.outcomes')}>
      <OneStop>
        <ul class="figure-list">
          {outcomes.map(({ statement, backing }) => (
            <li key={`${statement.measure.en} ${statement.value} ${statement.from}`}>
              <p class="figure-what">
                <Both say={(language) => capital(statement.measure[language], language)} />
              </p>
              <p class="figure-value figures">
                <Both
                  say={(language) =>
                    formatQuantity(
                      statement.value,
                      statement.unit,
                      language,
                      statement.approximation,
                    )
                  }
                />
              </p>
              {statement.from && (
                <p class="why">
                  <Both
                    say={(language) =>
                      formatSpan(
                        { from: statement.from ?? null, to: statement.to ?? null },
                        language,
                      )
                    }
                  />
                </p>
              )}
              {statement.note && <LocalParagraph text={statement.note} class="why" />}
              <Sources backing={backing} />
            </li>
          ))}
        </ul>
      </OneStop>
    </Section>
  );
}

function Sessions({ detail }: { readonly detail: MeetingDetail }) {
  if (detail.sessions.length < 2) return null;
  return (
    <Section title={(language) => t(language, 'meeting.others')}>
      <OneStop>
        <ul class="links">
          {detail.sessions.map((session) => (
            <li key={session.id} aria-current={session.id === detail.id ? 'true' : undefined}>
              <LinkTo id={session.id}>
                <SymbolMark symbol={{ family: 'meeting', status: session.status }} />
                <Both
                  say={(language) => t(language, 'meeting.session', { ordinal: session.ordinal })}
                />
                <span class="link-state">
                  <Both as="stacked" say={(language) => formatSpan(session, language)} />
                </span>
              </LinkTo>
            </li>
          ))}
        </ul>
      </OneStop>
    </Section>
  );
}

/** Everything about a session of a mechanism. */
export function MeetingPanel({ detail }: { readonly detail: MeetingDetail }) {
  const { record, position } = detail;
  return (
    <>
      <Section title={(language) => t(language, 'meeting.date')} class="now">
        <div class="state">
          <SymbolMark symbol={{ family: 'meeting', status: record.status }} />
          <div>
            <p class="state-word">
              <When meeting={record} />
            </p>
            <p class="since">
              <Both
                say={(language) =>
                  joinParts(
                    [
                      words(language).meetingStatus[record.status],
                      words(language).meetingMode[record.mode],
                    ],
                    language,
                  )
                }
              />
            </p>
          </div>
        </div>
        <Sources backing={detail.backing} />
        <dl>
          <Fact label={(language) => t(language, 'meeting.place')}>
            <Place detail={detail} />
          </Fact>
          <People label="participants" places={detail.participants} />
          <People label="guests" places={detail.guests} />
          <People label="chairs" places={detail.chairs} />
        </dl>
        {record.ordinalBasis === 'inferred' && (
          <Remark say={(language) => t(language, 'meeting.ordinalInferred')} />
        )}
        {record.note && <LocalParagraph text={record.note} class="why" />}
      </Section>
      <ProtocolSheet meeting={detail.id} />
      <Outcomes outcomes={detail.outcomes} />
      <PromisesOf id={detail.id} />
      <Statements meeting={detail.id} claims={detail.claims} />
      <Sessions detail={detail} />
      <Section title={(language) => t(language, 'detail.position')}>
        {position ? (
          <PositionQuality position={position} />
        ) : (
          <p class="off-map">
            <Both
              as="stacked"
              say={(language) =>
                t(language, record.mode === 'online' ? 'detail.offMapOnline' : 'detail.offMapPlain')
              }
            />
          </p>
        )}
      </Section>
    </>
  );
}
