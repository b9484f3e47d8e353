import { computed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type FilterOption, selectFilterOptions } from '../../facts/rows/filter-options.ts';
import { type Dimension, isUnitIn, toggledFilter } from '../../facts/rows/filters.ts';
import { tf } from '../../i18n/messages/panels/filters.ts';
import { tableText } from '../../i18n/messages/panels/table.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { type Side, sidesIn } from '../../model/sides.ts';
import { COOPERATION_FIELDS, PROJECT_TYPES } from '../../model/vocabulary.ts';
import { catalogue, filters, lens, topics, update, year } from '../../state/store.ts';
import { Both, chrome, HiddenText, type Say } from '../../ui/text.tsx';
import { filterLabel } from './labels.ts';

const options = computed(() =>
  selectFilterOptions(catalogue.value, {
    year: year.value,
    topics: topics.value,
    filters: filters.value,
    lens: lens.value,
  }),
);

interface OptionProps {
  readonly dimension: Dimension;
  readonly option: FilterOption;
}

function Option({ dimension, option: { value, count, isChosen } }: OptionProps) {
  const language = chrome();
  return (
    <li>
      <label class="filter-option">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={count === 0 && !isChosen}
          onChange={() => update({ filters: toggledFilter(filters.value, dimension, value) })}
        />
        <span class="filter-name">
          <Both say={(said) => filterLabel(catalogue.value, dimension, value, said)} />
        </span>
        <span class="count figures" aria-hidden="true">
          {count}
        </span>
        <HiddenText>
          <span lang={LANGUAGE_TAG[language]}>{tf(language, 'option.count', { count })}</span>
        </HiddenText>
      </label>
    </li>
  );
}

interface GroupProps {
  readonly dimension: Dimension;
  readonly title: Say;
  readonly lists: readonly (readonly FilterOption[])[];
  readonly children?: ComponentChildren;
}

/** One set of the filters: its values, and a way back to all of them. */
function Group({ dimension, title, lists, children }: GroupProps) {
  const shown = lists.filter((list) => list.length > 0);
  if (shown.length === 0) return null;
  const isNarrowed = filters.value[dimension].size > 0;
  return (
    <fieldset class="filter-group">
      <legend>
        <Both say={title} />
      </legend>
      <button
        type="button"
        class="filter-all"
        aria-pressed={!isNarrowed}
        onClick={() => update({ filters: { ...filters.value, [dimension]: new Set() } })}
      >
        {tf(chrome(), 'all')}
      </button>
      {shown.map((list, index) => (
        <ul key={index}>
          {list.map((option) => (
            <Option key={option.value} dimension={dimension} option={option} />
          ))}
        </ul>
      ))}
      {children}
    </fieldset>
  );
}

/** Chosen provinces that are gone by the year, each with the one that it went into. */
function Successors() {
  const { places } = catalogue.value;
  const gone = [...filters.value.provinces].flatMap((id) => {
    const place = places.get(id);
    const heir = place?.successor ? places.get(place.successor) : undefined;
    return place && heir && !isUnitIn({ places }, id, year.value) ? [{ place, heir }] : [];
  });
  return gone.map(({ place, heir }) => (
    <p key={place.id} class="why">
      <Both
        as="stacked"
        say={(language) =>
          tf(language, 'successor', {
            province: filterLabel(catalogue.value, 'provinces', place.id, language),
            heir: filterLabel(catalogue.value, 'provinces', heir.id, language),
            year: year.value,
          })
        }
      />
    </p>
  ));
}

/** All that one can narrow map, list and tables by. */
export function FilterPart() {
  const { provinces, kinds, statuses, mechanisms } = options.value;
  const isOf = (side: Side) => (one: FilterOption) =>
    (catalogue.value.places.get(one.value)?.country === 'CN') === (side === 'china');
  const isProject = ({ value }: FilterOption) => PROJECT_TYPES.some((type) => type === value);
  const isField = ({ value }: FilterOption) => COOPERATION_FIELDS.some((field) => field === value);
  return (
    <div class="filter-groups">
      <Group
        dimension="provinces"
        title={(language) => tf(language, 'provinces')}
        lists={sidesIn(chrome()).map((side) => provinces.filter(isOf(side)))}
      >
        <Successors />
      </Group>
      <Group
        dimension="kinds"
        title={(language) => tableText(language, 'kind')}
        lists={[
          kinds.filter((one) => !isProject(one) && !isField(one)),
          kinds.filter(isProject),
          kinds.filter(isField),
        ]}
      />
      <Group
        dimension="statuses"
        title={(language) => tf(language, 'statuses')}
        lists={[statuses]}
      />
      <Group
        dimension="mechanisms"
        title={(language) => tf(language, 'mechanisms')}
        lists={[mechanisms]}
      />
    </div>
  );
}
