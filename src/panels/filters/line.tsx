import { computed } from '@preact/signals';
import { countFlows, selectFlows } from '../../facts/flows/picture.ts';
import { chosenCount } from '../../facts/rows/filters.ts';
import { selectRows } from '../../facts/rows/select-rows.ts';
import { t } from '../../i18n/t.ts';
import { NO_FILTERS } from '../../model/view/view.ts';
import {
  catalogue,
  filters,
  flowLayers,
  lens,
  measure,
  money,
  topics,
  update,
  view,
  year,
} from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import { flows, rows } from '../control/derived.ts';
import { areFiltersOpen } from '../control/memory.ts';
import { chosenText } from './labels.ts';

const FilterPart = lazy(() => import('./filters.tsx').then((m) => m.FilterPart));

const FUNNEL = 'M2 3.5H14M4.5 8H11.5M6.5 12.5H9.5';
const CROSS = 'M4 4 12 12M12 4 4 12';

const isFiltered = computed(() => chosenCount(filters.value) > 0);

/** How many things and figures of trade are shown: those are no rows. */
const shown = computed(() => rows.value.length + countFlows(flows.value).own);

/** How many there would be without filters. */
const total = computed(() => {
  const unfiltered = {
    ...view.peek(),
    year: year.value,
    topics: topics.value,
    flows: flowLayers.value,
    measure: measure.value,
    money: money.value,
    filters: NO_FILTERS,
    lens: lens.value,
  };
  return (
    selectRows(catalogue.value, unfiltered).length +
    countFlows(selectFlows(catalogue.value, unfiltered)).own
  );
});

function clear(): void {
  update({ filters: NO_FILTERS });
}

/** How much is left of how much, if there is anything, and by what: `12 of 53 · Lào Cai · open`. */
function Summary() {
  return (
    <span class="filter-summary">
      <Both
        as="stacked"
        say={(language) =>
          [
            ...(total.value > 0
              ? [t(language, 'filter.some', { shown: shown.value, total: total.value })]
              : []),
            chosenText(catalogue.value, filters.value, language),
          ].join(' · ')
        }
      />
    </span>
  );
}

function Clear() {
  const label = t(chrome(), 'filter.clear');
  return (
    <button type="button" class="filter-clear" aria-label={label} title={label} onClick={clear}>
      <Icon path={CROSS} />
    </button>
  );
}

/** The filters as one line that unfolds; says what is filtered, and clears it, while it is folded. */
export function FilterLine() {
  const isOpen = areFiltersOpen.value;
  return (
    <section class="filters" aria-label={t(chrome(), 'filter.title')}>
      <div class="filter-line">
        <button
          type="button"
          class="filter-fold"
          aria-expanded={isOpen}
          onClick={() => {
            areFiltersOpen.value = !isOpen;
          }}
        >
          <Icon path={FUNNEL} />
          <Both say={(language) => t(language, 'filter.title')} />
        </button>
        {isFiltered.value && (
          <>
            <Summary />
            <Clear />
          </>
        )}
      </div>
      {isOpen && <FilterPart />}
    </section>
  );
}

/** On the map, while the filters hide something of it. */
export function FilterNote() {
  if (!isFiltered.value) return null;
  return (
    <div class="filter-note plate">
      <Icon path={FUNNEL} />
      <Summary />
      <Clear />
    </div>
  );
}
