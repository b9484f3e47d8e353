import { SeriesChart } from '../../charts/SeriesChart.tsx';
import { formatMoney, formatPeriod } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { periodName, words } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import type { FlowDetail } from '../../state/detail.ts';
import { languages } from '../../state/store.ts';
import { Both } from '../text.tsx';
import { Sources } from './backing.tsx';
import { Claims } from './claims.tsx';
import { Disputes } from './dispute.tsx';
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

/** Everything about a trade figure: as printed, for which time and ends, and whether it may be drawn. */
export function FlowPanel({ detail }: { readonly detail: FlowDetail }) {
  const { record, year, isInYear, backing } = detail;
  const figures = [record, ...detail.siblings];
  return (
    <>
      <Section title={(language) => t(language, 'flow.asPrinted')} class="now">
        <p class="printed figures">
          <Both
            as="stacked"
            say={(language) =>
              formatMoney(record.value, record.unit, language, record.approximation)
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
          <Fact label={(language) => t(language, 'figure.period')}>
            <Both as="stacked" say={(language) => periodText(record, language)} />
            {record.inferred && <Remark say={(language) => t(language, 'flow.inferredPeriod')} />}
          </Fact>
          <Fact label={(language) => t(language, 'table.direction')}>
            <Both as="stacked" say={(language) => words(language).direction[record.direction]} />
          </Fact>
          <Fact label={(language) => t(language, 'figure.scope')}>
            <Both as="stacked" say={(language) => record.scope[language]} />
          </Fact>
          <Fact label={(language) => t(language, 'flow.between')}>
            <Places places={detail.a} />
            <Places places={detail.b} />
          </Fact>
        </dl>
        {record.isDerived && <Remark say={(language) => t(language, 'flow.derived')} />}
      </Section>
      <Disputes disputes={detail.disputes} />
      {record.note && (
        <Section title={(language) => t(language, 'detail.note')}>
          <LocalParagraph text={record.note} />
          <Sources backing={backing} />
        </Section>
      )}
      <Sites title={(language) => t(language, 'detail.gatesServed')} sites={detail.gates} />
      <Section title={(language) => t(language, 'flow.series')}>
        <SeriesChart figures={figures} chosen={record.id} year={year} languages={languages.value} />
      </Section>
      <Claims claims={detail.claims} />
    </>
  );
}
