import { computed } from '@preact/signals';
import { period } from './panels/compare.ts';
import { flows, flowsOf, rows, rowsOf } from './panels/derived.ts';
import { highlight } from './panels/memory.ts';
import { pointed } from './panels/pointed.ts';
import { changedIds } from './state/changes-states.ts';
import { mentionedIn } from './state/mentions.ts';
import { sceneWithin } from './state/scene-view.ts';
import { selectScene } from './state/select-scene.ts';
import {
  catalogue,
  compare,
  languages,
  look,
  sceneNumber,
  selection,
  topics,
  view,
  year,
} from './state/store.ts';
import { isAway, running } from './talk/session.ts';

/* What the maps show, reckoned from the slices that it depends on. */

const still = computed(() => ({
  ...selectScene(
    catalogue.value,
    {
      ...view.peek(),
      year: year.value,
      topics: topics.value,
      selection: selection.value,
      languages: languages.value,
      look: look.value,
    },
    null,
    rows.value,
    flows.value,
  ),
  flows: flows.value,
}));

/** What differs between the two years; `null` while none are compared or they are one. */
const changed = computed(() => {
  const shown = period.value;
  return shown && shown.from !== shown.to ? changedIds(catalogue.value, shown) : null;
});

/** What the scene of a running talk speaks of; `null` without one, and while a question is answered. */
const mentioned = computed(() => {
  const given = running.value;
  const told = given?.scenes[sceneWithin(given, sceneNumber.value) - 1];
  return told && !isAway.value ? mentionedIn(catalogue.value, rows.value, told, true) : null;
});

/** What the map shows; only what is pointed at follows the pointer. */
export const scene = computed(() => ({
  ...still.value,
  highlight: highlight.value,
  pointed: pointed.value,
  changed: changed.value,
  mentioned: mentioned.value,
}));

/** What differs from it in the year that is held against the one on screen. */
const other = computed(() => {
  const asOf = compare.value;
  if (asOf === null) return null;
  const rows = rowsOf(asOf);
  return {
    year: asOf,
    rows,
    shown: new Set(rows.map(({ id }) => id)),
    flows: flowsOf(asOf),
  };
});

/** What the second map shows; `null` while no two years are compared. */
export const otherScene = computed(() => other.value && { ...scene.value, ...other.value });
