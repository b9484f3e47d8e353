import { nearestYear, yearsWithFigures } from '../../facts/flows/choice.ts';
import { countFlows, type FlowArc, type FlowBadge } from '../../facts/flows/picture.ts';
import { formatDate, formatQuantity, joinParts } from '../../i18n/format.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { FlowNumber } from '../../map/flows/key.tsx';
import { numbersOnMap } from '../../map/flows/numbers.ts';
import { arcText } from '../../map/flows/texts.ts';
import type { Language } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import { FLOW_LAYERS, type FlowLayer, MEASURES, MONEYS } from '../../model/vocabulary.ts';
import {
  catalogue,
  flowLayers,
  measure,
  money,
  selection,
  update,
  year,
} from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { FLOW_CARD } from '../common/card-place.ts';
import { flows } from '../control/derived.ts';
import { highlight } from '../control/memory.ts';
import { focusDetail, select } from '../control/select.ts';
import { unitNames } from './units.ts';

function toggleLayer(layer: FlowLayer): void {
  const on = flowLayers.value;
  update({ flows: new Set(FLOW_LAYERS.filter((one) => (one === layer) !== on.has(one))) });
}

/** Which of the two pictures of trade are on the map: short words, in full to those who point at them. */
function Layers() {
  const language = chrome();
  return (
    <fieldset class="flow-layers">
      <legend class="hidden-text">{tradeText(language, 'layers.label')}</legend>
      {FLOW_LAYERS.map((layer) => (
        <label key={layer} title={tradeText(language, `layer.${layer}`)}>
          <input
            type="checkbox"
            checked={flowLayers.value.has(layer)}
            onChange={() => toggleLayer(layer)}
          />
          {tradeText(language, `layerShort.${layer}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** What arcs and charts count. */
export function MeasureSwitch() {
  const language = chrome();
  return (
    <fieldset class="series-money">
      <legend class="hidden-text">{tradeText(language, 'measure.label')}</legend>
      {MEASURES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={measure.value === one}
          onClick={() => update({ measure: one })}
        >
          {tradeText(language, `measure.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Figures as reported, or in dollars where a source gives them. */
export function MoneySwitch() {
  const language = chrome();
  return (
    <fieldset class="series-money" title={tradeText(language, 'money.rule')}>
      <legend class="hidden-text">{tradeText(language, 'money.label')}</legend>
      {MONEYS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={money.value === one}
          onClick={() => update({ money: one })}
        >
          {tradeText(language, `money.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Dollars alone, in one press, where there is no room for both words. */
function DollarSwitch() {
  const language = chrome();
  const isOn = money.value === 'usd';
  return (
    <div class="series-money apart">
      <button
        type="button"
        aria-pressed={isOn}
        title={tradeText(language, 'money.rule')}
        onClick={() => update({ money: isOn ? 'reported' : 'usd' })}
      >
        {tradeText(language, 'money.usd')}
      </button>
    </div>
  );
}

/** One figure of the map: leads to its details, and to the card while it is pointed at. */
function Figure({ told }: { readonly told: FlowArc | FlowBadge }) {
  const { id, direction, state } = told;
  const number = numbersOnMap.value.get(id);
  const point = (on: boolean) => () => {
    highlight.value = on ? id : null;
  };
  const say = (said: Language) => {
    const { value, unit, approximation } = told.amount;
    const parts = [
      unitNames(catalogue.value, told, said),
      formatQuantity(value, unit, said, approximation),
      ...(direction === 'total' ? [] : [words(said).direction[direction]]),
      ...arcText(told, said),
    ];
    return parts.join(' · ');
  };
  return (
    <li>
      <button
        type="button"
        aria-current={selection.value === id}
        aria-describedby={highlight.value === id ? FLOW_CARD : undefined}
        onPointerEnter={point(true)}
        onPointerLeave={point(false)}
        onFocus={point(true)}
        onBlur={point(false)}
        onClick={({ detail }) => {
          select(id);
          if (detail === 0) focusDetail();
        }}
      >
        {number === undefined ? (
          <span class={`flow-sign ${direction} is-${state}`} />
        ) : (
          <FlowNumber number={number} direction={direction} />
        )}
        <span class="figures">
          <Both as="stacked" say={say} />
          <span class="figure-sources">
            <Both as="stacked" say={(said) => sourcesText(told.figure, said)} />
          </span>
        </span>
      </button>
    </li>
  );
}

/** Who counted, and who published it when: `Vietnam · Lạng Sơn newspaper, 3 January 2024`. */
function sourcesText({ countedBy, sources }: Flow, language: Language): string {
  const publishers = sources.flatMap((id) => {
    const source = catalogue.value.sources.get(id);
    if (!source) return [];
    const { publisher, date } = source;
    return joinParts(
      [publisher[language], ...(date ? [formatDate(date, language)] : [])],
      language,
    );
  });
  const counted = countedBy ? [t(language, `figure.countedBy.${countedBy}`)] : [];
  return [...counted, ...publishers].join(' · ');
}

/** The way to the nearest year that has figures of its own, from one that has none. */
function Nearest() {
  const question = { measure: measure.value, money: money.value };
  const years = [...flowLayers.value].flatMap((layer) =>
    yearsWithFigures(catalogue.value, { ...question, layer }),
  );
  const nearest = nearestYear([...new Set(years)].sort(), year.value);
  if (nearest === null) return null;
  return (
    <button type="button" class="flow-nearest" onClick={() => update({ year: nearest })}>
      <Both as="stacked" say={(said) => tradeText(said, 'year.nearest', { year: nearest })} />
    </button>
  );
}

/** How many figures are of the year, and how many of earlier ones: `8 of the year · 2 from earlier years`. */
function countText({ own, carried }: ReturnType<typeof countFlows>, language: Language): string {
  return [
    own > 0
      ? tradeText(language, 'count.own', { own })
      : tradeText(language, 'year.none', { year: year.value }),
    ...(carried > 0 ? [tradeText(language, 'count.carried', { carried })] : []),
  ].join(' · ');
}

/** The figures on the map, folded under their number; where none is of the year, the way to one that has some. */
function Drawn() {
  const { arcs, badges } = flows.value;
  const count = countFlows(flows.value);
  const all = [...arcs, ...badges];
  return (
    <div class="flow-drawn">
      {all.length === 0 ? (
        <p class="flow-count">
          <Both as="stacked" say={(said) => countText(count, said)} />
        </p>
      ) : (
        <details open={numbersOnMap.value.size > 0}>
          <summary class="flow-count">
            <Both as="stacked" say={(said) => countText(count, said)} />
          </summary>
          <ul class="series-figures">
            {all.map((told) => (
              <Figure key={told.id} told={told} />
            ))}
          </ul>
        </details>
      )}
      {count.own === 0 && <Nearest />}
    </div>
  );
}

/** Chooses what of trade is on the map: the layers, what is counted, the money; and tells what is drawn. */
export function FlowChoice() {
  return (
    <div class="trade-choice">
      <Layers />
      <div class="series-line">
        <MeasureSwitch />
        {measure.value === 'value' && <DollarSwitch />}
      </div>
      {flowLayers.value.size > 0 && <Drawn />}
    </div>
  );
}
