import { formatQuantity } from '../../i18n/format.ts';
import { tradeText } from '../../i18n/messages/trade/index.ts';
import { words } from '../../i18n/words.ts';
import { arcText } from '../../map/flows/texts.ts';
import type { Language } from '../../model/language.ts';
import { FLOW_LAYERS, type FlowLayer, MEASURES, MONEYS } from '../../model/vocabulary.ts';
import { nearestYear, yearsWithFigures } from '../../state/flows/choice.ts';
import { countFlows, type FlowArc, type FlowBadge } from '../../state/flows/picture.ts';
import {
  catalogue,
  flowLayers,
  measure,
  money,
  selection,
  update,
  year,
} from '../../state/store.ts';
import { flows } from '../derived.ts';
import { highlight } from '../memory.ts';
import { focusDetail, select } from '../select.ts';
import { Both, chrome } from '../text.tsx';
import { FLOW_CARD } from './card-place.ts';
import { unitNames } from './units.ts';

function toggleLayer(layer: FlowLayer): void {
  const on = flowLayers.value;
  update({ flows: new Set(FLOW_LAYERS.filter((one) => (one === layer) !== on.has(one))) });
}

/** Which of the two pictures of trade are on the map. */
function Layers() {
  return (
    <fieldset class="flow-layers">
      <legend class="hidden-text">{tradeText(chrome(), 'layers.label')}</legend>
      {FLOW_LAYERS.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={flowLayers.value.has(layer)}
            onChange={() => toggleLayer(layer)}
          />
          <Both say={(said) => tradeText(said, `layer.${layer}`)} />
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

/** One figure of the map: leads to its details, and to the card while it is pointed at. */
function Figure({ told }: { readonly told: FlowArc | FlowBadge }) {
  const { id, direction, state } = told;
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
        <span class={`flow-sign ${direction} ${state}`} />
        <span class="figures">
          <Both say={say} />
        </span>
      </button>
    </li>
  );
}

/** Where the year has nothing of its own, the way to the nearest one that has. */
function Nearest() {
  const question = { measure: measure.value, money: money.value };
  const years = [...flowLayers.value].flatMap((layer) =>
    yearsWithFigures(catalogue.value, { ...question, layer }),
  );
  const nearest = nearestYear([...new Set(years)].sort(), year.value);
  return (
    <p class="flow-empty">
      <Both say={(said) => tradeText(said, 'year.none', { year: year.value })} />
      {nearest !== null && (
        <button type="button" onClick={() => update({ year: nearest })}>
          <Both say={(said) => tradeText(said, 'year.nearest', { year: nearest })} />
        </button>
      )}
    </p>
  );
}

/** Chooses what of trade is on the map: the layers, what is counted, the money; and tells what is drawn. */
export function FlowChoice() {
  const { arcs, badges } = flows.value;
  const { own } = countFlows(flows.value);
  return (
    <div class="trade-choice">
      <Layers />
      <div class="series-line">
        <MeasureSwitch />
        {measure.value === 'value' && <MoneySwitch />}
      </div>
      {own === 0 && <Nearest />}
      <ul class="series-figures">
        {[...arcs, ...badges].map((told) => (
          <Figure key={told.id} told={told} />
        ))}
      </ul>
    </div>
  );
}
