import type { Catalogue } from '../../facts/catalogue.ts';
import { DIMENSIONS, type Dimension } from '../../facts/rows/filters.ts';
import { mechanismNames } from '../../facts/rows/select-rows.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { Filters, StateValue } from '../../model/view/view.ts';
import {
  COOPERATION_FIELDS,
  type CooperationField,
  NO_SOURCE,
  PROJECT_TYPES,
  type ProjectType,
  type SiteKind,
  STAGES,
  STATUSES,
} from '../../model/vocabulary.ts';

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  list.some((one) => one === value);

/** A class of sites, a type of projects or a field of cooperation in words. */
function kindLabel(kind: SiteKind | ProjectType | CooperationField, language: Language): string {
  const { siteKind, projectType, cooperationField } = words(language);
  if (isOneOf(COOPERATION_FIELDS, kind)) return cooperationField[kind];
  return isOneOf(PROJECT_TYPES, kind) ? projectType[kind] : siteKind[kind];
}

/** A status, a stage, both where the two are told in other words, or that no source speaks. */
function stateLabel(state: StateValue, language: Language): string {
  if (state === NO_SOURCE) return t(language, 'detail.silent');
  const { status, stage } = words(language);
  const said = [
    isOneOf(STATUSES, state) ? status[state] : null,
    isOneOf(STAGES, state) ? stage[state] : null,
  ];
  return [...new Set(said.filter((text) => text !== null))].join(' / ');
}

/** The text of any value that one can filter by; of what is not known, its id. */
export function filterLabel(
  catalogue: Catalogue,
  dimension: Dimension,
  value: string,
  language: Language,
): string {
  switch (dimension) {
    case 'provinces': {
      const place = catalogue.places.get(value);
      return place ? nameIn(place.names, language).text : value;
    }
    case 'kinds':
      return kindLabel(value as SiteKind | ProjectType | CooperationField, language);
    case 'statuses':
      return stateLabel(value as StateValue, language);
    case 'mechanisms':
      return nameIn(mechanismNames(catalogue, value), language).text;
  }
}

/** All that is chosen, in words: `Lào Cai · open`. */
export function chosenText(catalogue: Catalogue, filters: Filters, language: Language): string {
  return DIMENSIONS.flatMap((dimension) =>
    [...filters[dimension]].map((value) => filterLabel(catalogue, dimension, value, language)),
  ).join(' · ');
}
