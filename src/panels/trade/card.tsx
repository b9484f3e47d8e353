import { kindWord } from '../../charts/figure-kind.ts';
import { counterpartsOf } from '../../facts/detail/counterparts.ts';
import { amountIn } from '../../facts/flows/money.ts';
import { standingOf } from '../../facts/flows/standing.ts';
import { formatDate, formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import { catalogue, money, selection } from '../../state/store.ts';
import { Both, chrome, type Say } from '../../ui/text.tsx';
import { FLOW_CARD } from '../common/card-place.ts';
import { useCard } from '../common/use-card.ts';
import { Ends } from './ends.tsx';
import { standingText } from './standing-text.ts';

/** How many figures of others a card names before it only counts them. */
const MOST = 3;

/** Who says so and when; dates in the first language, to stay short. */
function Publishers({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul class="card-sources">
      {ids.map((id) => {
        const source = catalogue.value.sources.get(id);
        return (
          <li key={id}>
            <Both say={(language) => source?.publisher[language] ?? id} />
            {source?.date && (
              <span class="figures" lang={LANGUAGE_TAG[chrome()]}>
                {' '}
                {formatDate(source.date, chrome())}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What others say about the same: value, scope and who. */
function Others({ title, flows }: { readonly title: Say; readonly flows: readonly Flow[] }) {
  if (flows.length === 0) return null;
  const rest = flows.length - MOST;
  return (
    <section>
      <h4>
        <Both say={title} />
      </h4>
      <ul class="card-others">
        {flows.slice(0, MOST).map((flow) => (
          <li key={flow.id}>
            <span class="figures">
              <Both
                say={(language) =>
                  formatQuantity(flow.value, flow.unit, language, flow.approximation)
                }
              />
            </span>
            {flow.direction !== 'total' && (
              <span>
                <Both say={(language) => words(language).direction[flow.direction]} />
              </span>
            )}
            <span class="why">
              <Both say={(language) => flow.scope[language]} />
            </span>
            <Publishers ids={flow.sources} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p class="why">
          <Both say={(language) => tradeText(language, 'card.more', { count: rest })} />
        </p>
      )}
    </section>
  );
}

function Value({ flow }: { readonly flow: Flow }) {
  const amount = amountIn(flow, money.value);
  const reported = (
    <Both
      say={(language) => formatQuantity(flow.value, flow.unit, language, flow.approximation)}
      as="stacked"
    />
  );
  if (amount && amount.unit === flow.unit) return <p class="card-value figures">{reported}</p>;
  return (
    <>
      {amount && (
        <p class="card-value figures">
          <Both
            as="stacked"
            say={(language) =>
              formatQuantity(amount.value, amount.unit, language, amount.approximation)
            }
          />
        </p>
      )}
      <p class={amount ? 'why' : 'card-value figures'}>{reported}</p>
      <p class="why">
        <Both say={(language) => tradeText(language, amount ? 'money.besideYuan' : 'money.none')} />
      </p>
    </>
  );
}

function Disputed({ flow }: { readonly flow: Flow }) {
  if (flow.disputes.length === 0) return null;
  return (
    <section>
      <h4>
        <Both say={(language) => tradeText(language, 'figure.disputed')} />
      </h4>
      <ul class="card-others">
        {(flow.disputes[0]?.statements ?? []).slice(0, MOST).map(({ text, sources }, index) => (
          <li key={index}>
            <Both say={(language) => text[language]} />
            <Publishers ids={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who counted, and through which gate it is drawn or why it is not. */
function Standing({ flow }: { readonly flow: Flow }) {
  const { countedBy } = flow;
  const standing = standingOf(catalogue.value, flow, money.value);
  return (
    <>
      {countedBy && (
        <p class="why">
          <Both say={(language) => t(language, `figure.countedBy.${countedBy}`)} />
        </p>
      )}
      <p class="why">
        <Both as="stacked" say={(language) => standingText(catalogue.value, standing, language)} />
      </p>
      {standing.shown?.standsFor && (
        <p class="why">
          <Both as="stacked" say={(language) => tradeText(language, 'shown.schematic')} />
        </p>
      )}
    </>
  );
}

function Told({ flow }: { readonly flow: Flow }) {
  const { same, split, other } = counterpartsOf(catalogue.value, flow);
  // What the dispute tells already is not told twice.
  const told = new Set(
    flow.disputes.flatMap((one) => one.statements.flatMap(({ sources }) => sources)),
  );
  const others = same.filter(({ sources }) => !sources.every((id) => told.has(id)));
  return (
    <>
      <p class="card-ends">
        <Ends flow={flow} />
      </p>
      <Value flow={flow} />
      <p class="figures">
        <Both
          as="stacked"
          say={(language) =>
            [
              formatPeriod(flow, language),
              kindWord(flow, language),
              words(language).direction[flow.direction],
            ].join(' · ')
          }
        />
      </p>
      <p class="why">
        <Both as="stacked" say={(language) => flow.scope[language]} />
      </p>
      <Standing flow={flow} />
      <Publishers ids={flow.sources} />
      <Disputed flow={flow} />
      <Others title={(language) => tradeText(language, 'card.split')} flows={split} />
      <Others title={(language) => tradeText(language, 'card.same')} flows={others} />
      {same.length === 0 && (
        <Others title={(language) => tradeText(language, 'card.other')} flows={other} />
      )}
      <p class="card-open">
        <Both say={(language) => tradeText(language, 'card.open')} />
      </p>
    </>
  );
}

/**
 * The figure that pointer or focus is on, told in short: value, unit, time, scope, what others say,
 * sources. It stays while the pointer is on it; Escape puts it away. The details tell all.
 */
export function Card() {
  const { place, hold } = useCard((id) => (id.startsWith('flow:') ? 'here' : null));
  const flow = place && catalogue.value.flows.find(({ id }) => id === place.id);
  // Its details are open: the card would only tell the same.
  if (!place || !flow || selection.value === flow.id) return null;
  return (
    <div id={FLOW_CARD} class="flow-card plate" role="tooltip" style={place.style} {...hold}>
      <Told flow={flow} />
    </div>
  );
}
