import { SeriesChart } from '../../charts/SeriesChart.tsx';
import { formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { tableText } from '../../i18n/messages/table/index.ts';
import { tradeText } from '../../i18n/messages/trade/index.ts';
import { t } from '../../i18n/t.ts';
import { periodName, words } from '../../i18n/words.ts';
import { type Language, sameInAll } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import { counterpartsOf } from '../../state/counterparts.ts';
import type { FlowDetail } from '../../state/detail.ts';
import { amountIn } from '../../state/flows/money.ts';
import { catalogue } from '../../state/store.ts';
import { detail } from '../derived.ts';
import { Both } from '../text.tsx';
import { POINTS } from '../trade/charts.tsx';
import { Sources } from './backing.tsx';
import { Claims } from './claims.tsx';
import { Disputes } from './dispute.tsx';
import { FlowLinks } from './flow-links.tsx';
import { Places, Sites } from './lists.tsx';
import { Fact, LocalParagraph, Remark, Section } from './parts.tsx';

function periodText(flow: Flow, language: Language): string {
  const name = periodName(flow.period, language);
  const dates = formatPeriod(flow, language);
  return name ? `${dates} (${name})` : dates;
}

/** Whether the figure may stand for a year, and why or why not. */
function Usable({ flow }: { readonly flow: Flow }) {
  const key = flow.usableAsYearlyFlow ? 'flow.usable' : 'flow.notUsable';
  return (
    <div class={flow.usableAsYearlyFlow ? 'verdict' : 'verdict warning'}>
      {flow.disputes.length > 0 && (
        <p class="verdict-word">
          <Both say={(language) => t(language, 'flow.disputed')} />
        </p>
      )}
      <p class="verdict-word">
        <Both say={(language) => t(language, key)} />
      </p>
      <LocalParagraph text={flow.usableReason} />
    </div>
  );
}

/** The figure in dollars, as far as a source gives it; nothing is converted. */
function InDollars({ flow }: { readonly flow: Flow }) {
  if (flow.unit === 'USD') return null;
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
        <Usable flow={record} />
        <dl>
          <InDollars flow={record} />
          <Fact label={(language) => t(language, 'figure.period')}>
            <Both as="stacked" say={(language) => periodText(record, language)} />
            {record.inferred && <Remark say={(language) => t(language, 'flow.inferredPeriod')} />}
          </Fact>
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
        {record.isDerived && <Remark say={(language) => t(language, 'flow.derived')} />}
      </Section>
      <Disputes disputes={shown.disputes} />
      {record.note && (
        <Section title={(language) => t(language, 'detail.note')}>
          <LocalParagraph text={record.note} />
          <Sources backing={backing} />
        </Section>
      )}
      <Section title={(language) => t(language, 'flow.series')}>
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
