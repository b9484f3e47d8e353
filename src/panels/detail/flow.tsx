import { kindWord } from '../../charts/figure-kind.ts';
import { SeriesChart } from '../../charts/SeriesChart.tsx';
import { counterpartsOf } from '../../facts/detail/counterparts.ts';
import type { FlowDetail } from '../../facts/detail/detail.ts';
import { amountIn } from '../../facts/flows/money.ts';
import { standingOf } from '../../facts/flows/standing.ts';
import { formatDate, formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { tableText } from '../../i18n/messages/panels/table.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { sameInAll } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import { catalogue, money } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';
import { detail } from '../control/derived.ts';
import { POINTS } from '../trade/charts.tsx';
import { meetingText, standingText } from '../trade/standing-text.ts';
import { FlowLinks } from './parts/flow-links.tsx';
import { LinkTo } from './parts/link-to.tsx';
import { Places, Sites } from './parts/lists.tsx';
import { Fact, LocalParagraph, Remark, Section } from './parts/parts.tsx';
import { Sources } from './said/backing.tsx';
import { Claims } from './said/claims.tsx';
import { Disputes } from './said/dispute.tsx';

/** Where the figure stands on the map, or why it does not, with the reason that its record gives. */
function OnMap({ flow }: { readonly flow: Flow }) {
  const standing = standingOf(catalogue.value, flow, money.value);
  const { left, shown } = standing;
  return (
    <div class={left === null ? 'verdict' : 'verdict warning'}>
      {flow.disputes.length > 0 && (
        <p class="verdict-word">
          <Both say={(language) => t(language, 'flow.disputed')} />
        </p>
      )}
      <p class="verdict-word">
        <Both as="stacked" say={(language) => standingText(catalogue.value, standing, language)} />
      </p>
      {shown?.standsFor && (
        <>
          <p class="why">
            <Both as="stacked" say={(language) => tradeText(language, 'shown.schematic')} />
          </p>
          <LocalParagraph text={shown.standsFor} class="why" />
        </>
      )}
      <LocalParagraph text={flow.usableReason} />
    </div>
  );
}

/** Whether it is that of a whole year, part of one or a sum; at which session it was told; who counted. */
function Kind({ flow }: { readonly flow: Flow }) {
  const { countedBy, told } = flow;
  const meeting = catalogue.value.meetings.find(({ id }) => id === told?.meeting);
  return (
    <>
      <Fact label={(language) => tradeText(language, 'column.kind')}>
        <Both as="stacked" say={(language) => kindWord(flow, language)} />
      </Fact>
      {told && (
        <Fact label={(language) => tradeText(language, 'column.told')}>
          {meeting ? (
            <LinkTo id={meeting.id}>
              <Both
                as="stacked"
                say={(language) => meetingText(catalogue.value, meeting, language)}
              />
            </LinkTo>
          ) : (
            <Both as="stacked" say={(language) => formatDate(told.date, language)} />
          )}
        </Fact>
      )}
      <Fact label={(language) => tradeText(language, 'column.counted')}>
        {countedBy ? (
          <Both as="stacked" say={(language) => words(language).side[countedBy]} />
        ) : (
          <span class="unknown">
            <Both as="stacked" say={(language) => tradeText(language, 'counted.unknown')} />
          </span>
        )}
      </Fact>
    </>
  );
}

/** A sum in yuan in dollars, as far as a source gives it; nothing is converted. */
function InDollars({ flow }: { readonly flow: Flow }) {
  if (flow.unit !== 'CNY') return null;
  const usd = amountIn(flow, 'usd');
  return (
    <Fact label={(language) => tradeText(language, 'money.inUsd')}>
      {usd ? (
        <>
          <Both
            as="stacked"
            say={(language) => formatQuantity(usd.value, usd.unit, language, usd.approximation)}
          />
          <Remark say={(language) => tradeText(language, 'money.besideYuan')} />
        </>
      ) : (
        <span class="unknown">
          <Both as="stacked" say={(language) => tradeText(language, 'money.none')} />
        </span>
      )}
    </Fact>
  );
}

/** What others say about the same ends and time, and about other times of the year. */
function Counterparts({ flow }: { readonly flow: Flow }) {
  const { split, same, other } = counterpartsOf(catalogue.value, flow);
  return (
    <>
      <FlowLinks title={(language) => tradeText(language, 'card.split')} flows={split} />
      <FlowLinks title={(language) => tradeText(language, 'card.same')} flows={same} />
      <FlowLinks title={(language) => tradeText(language, 'card.other')} flows={other} />
    </>
  );
}

/** Everything about the trade figure that is chosen: as printed, for which time and ends, and whether it may be drawn. */
export function FlowPanel() {
  const shown = detail.value;
  return shown.kind === 'flow' ? <OneFlow detail={shown} /> : null;
}

function OneFlow({ detail: shown }: { readonly detail: FlowDetail }) {
  const { record, year, isInYear, backing, series } = shown;
  return (
    <>
      <Section title={(language) => t(language, 'flow.asPrinted')} class="now">
        <p class="printed figures">
          <Both
            as="stacked"
            say={(language) =>
              formatQuantity(record.value, record.unit, language, record.approximation)
            }
          />
        </p>
        {!isInYear && record.year !== null && (
          <p class="why">
            <Both
              as="stacked"
              say={(language) =>
                t(language, 'flow.otherYear', { year: record.year ?? year, shown: year })
              }
            />
          </p>
        )}
        <Sources backing={backing} />
        <OnMap flow={record} />
        <dl>
          <InDollars flow={record} />
          <Fact label={(language) => t(language, 'figure.period')}>
            <Both as="stacked" say={(language) => formatPeriod(record, language)} />
            {record.inferred && <Remark say={(language) => t(language, 'flow.inferredPeriod')} />}
          </Fact>
          <Kind flow={record} />
          <Fact label={(language) => tableText(language, 'direction')}>
            <Both as="stacked" say={(language) => words(language).direction[record.direction]} />
          </Fact>
          <Fact label={(language) => t(language, 'figure.scope')}>
            <Both as="stacked" say={(language) => record.scope[language]} />
          </Fact>
          <Fact label={(language) => t(language, 'flow.between')}>
            <Places places={shown.a} />
            <Places places={shown.b} />
          </Fact>
        </dl>
      </Section>
      <Disputes disputes={shown.disputes} />
      {record.note && (
        <Section title={(language) => t(language, 'detail.note')}>
          <LocalParagraph text={record.note} />
          <Sources backing={backing} />
        </Section>
      )}
      <Section title={(language) => t(language, 'flow.series')}>
        {series?.note && <LocalParagraph text={series.note} class="why" />}
        <SeriesChart
          figures={[record, ...shown.siblings]}
          names={series?.names ?? sameInAll(record.series)}
          chosen={record.id}
          year={year}
          {...POINTS}
        />
      </Section>
      <Counterparts flow={record} />
      <Sites title={(language) => t(language, 'detail.gatesServed')} sites={shown.gates} />
      <Claims claims={shown.claims} />
    </>
  );
}
