import { type FigureKind, kindOf, kindWord } from '../../../charts/figure-kind.ts';
import { formatPeriod, formatQuantity } from '../../../i18n/format.ts';
import { tradeText } from '../../../i18n/messages/trade/trade.ts';
import { t } from '../../../i18n/t.ts';
import { words } from '../../../i18n/words.ts';
import type { Flow } from '../../../model/records.ts';
import { FIGURE_MEASURES } from '../../../model/vocabulary.ts';
import { catalogue } from '../../../state/store.ts';
import { Both, type Say } from '../../../ui/text.tsx';
import { LinkTo } from './link-to.tsx';
import { Section } from './parts.tsx';

/** Kinds of figures that the period says already. */
const DATED: ReadonlySet<FigureKind> = new Set(['full', 'part', 'several']);

/** A length on the scale of its list; hatched where the figure is not that of one whole year. */
function Bar({ flow, share }: { readonly flow: Flow; readonly share: number }) {
  return (
    <span
      class="flow-bar"
      data-kind={kindOf(flow) === 'full' ? 'full' : 'other'}
      aria-hidden="true"
    >
      <span style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}

/** One figure: when, how much, which way; what no period says of it is told beneath. */
function FlowLine({ flow, share }: { readonly flow: Flow; readonly share: number | null }) {
  return (
    <LinkTo id={flow.id}>
      <span class="flow-period">
        <Both as="stacked" say={(language) => formatPeriod(flow, language)} />
      </span>
      <span class="flow-value figures">
        <Both
          as="stacked"
          say={(language) => formatQuantity(flow.value, flow.unit, language, flow.approximation)}
        />
      </span>
      <span class="link-state">
        {flow.direction !== 'total' && (
          <Both say={(language) => words(language).direction[flow.direction]} />
        )}
        {!DATED.has(kindOf(flow)) && (
          <span class="remark">
            <Both say={(language) => kindWord(flow, language)} />
          </span>
        )}
        {flow.disputes.length > 0 && (
          <span class="remark">
            <Both say={(language) => t(language, 'flow.disputedShort')} />
          </span>
        )}
      </span>
      {share !== null && <Bar flow={flow} share={share} />}
    </LinkTo>
  );
}

/** Figures below each other; what has one unit has bars of one scale, so that no number need be compared by eye. */
function FlowList({ flows }: { readonly flows: readonly Flow[] }) {
  const shareOf = ({ value, unit }: Flow) => {
    const alike = flows.filter((flow) => flow.unit === unit).map((flow) => flow.value);
    return alike.length > 1 ? value / Math.max(...alike) : null;
  };
  return (
    <ul class="links flow-links">
      {flows.map((flow) => (
        <li key={flow.id}>
          <FlowLine flow={flow} share={shareOf(flow)} />
        </li>
      ))}
    </ul>
  );
}

interface FlowLinksProps {
  readonly title: Say;
  readonly flows: readonly Flow[];
}

/** Trade figures by date, as printed; each opens its own details. */
export function FlowLinks({ title, flows }: FlowLinksProps) {
  if (flows.length === 0) return null;
  return (
    <Section title={title}>
      <FlowList flows={flows} />
    </Section>
  );
}

/** Figures by what they count, and within that by who counts what: each count by itself. */
export function FlowsBySeries({ flows }: { readonly flows: readonly Flow[] }) {
  const counted = catalogue.value.flowSeries.flatMap((series) => {
    const own = flows.filter((flow) => flow.series === series.id);
    return own.length > 0 ? [{ series, own }] : [];
  });
  return FIGURE_MEASURES.filter((one) => counted.some(({ series }) => series.measure === one)).map(
    (one) => (
      <section key={one} class="flow-measure">
        <h4>
          <Both say={(language) => tradeText(language, `measure.${one}`)} />
        </h4>
        {counted
          .filter(({ series }) => series.measure === one)
          .map(({ series, own }) => (
            <section key={series.id}>
              <p class="why">
                <Both as="stacked" say={(language) => series.names[language]} />
              </p>
              <FlowList flows={own} />
            </section>
          ))}
      </section>
    ),
  );
}

/** All figures of a gate or a place under one title. */
export function SiteFlows({ title, flows }: FlowLinksProps) {
  if (flows.length === 0) return null;
  return (
    <Section title={title}>
      <FlowsBySeries flows={flows} />
    </Section>
  );
}
