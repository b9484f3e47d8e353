import { computed, effect, signal } from '@preact/signals';
import { mentionedIn } from '../facts/scene/mentions.ts';
import { selectScene } from '../facts/scene/select-scene.ts';
import { period } from '../panels/control/compare.ts';
import { flows, ofYear, rows } from '../panels/control/derived.ts';
import { beside, highlight, openedGroup } from '../panels/control/memory.ts';
import { pointed } from '../panels/control/pointed.ts';
import { isCut } from '../state/load.ts';
import { sceneWithin } from '../state/scene-view.ts';
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
} from '../state/store.ts';
import { isAway, running } from '../talk/course/session.ts';

/* What the maps show, reckoned from the slices that it depends on. */

/** What the map shows, but for what is pointed at and spoken of. */
export const still = computed(() => ({
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

/** What tells two years apart; fetched with the first comparison, and missed by no other reader. */
const telling = signal<typeof import('../facts/changes/changes-states.ts') | null>(null);
effect(() => {
  if (compare.value === null || telling.peek()) return;
  import('../facts/changes/changes-states.ts').then(
    (part) => {
      telling.value = part;
    },
    (error: unknown) => console.warn('what differs is not marked on the map', error),
  );
});

/** What differs between the two years; `null` while none are compared or they are one, or it is not known. */
const changed = computed(() => {
  const shown = period.value;
  return telling.value && !isCut.value && shown && shown.from !== shown.to
    ? telling.value.changedIds(catalogue.value, shown)
    : null;
});

/** What the scene of a running talk speaks of; `null` without one, and while a question is answered. */
const mentioned = computed(() => {
  const given = running.value;
  const told = given?.scenes[sceneWithin(given, sceneNumber.value) - 1];
  if (!told || isAway.value) return null;
  // At an opening too: its map is narrow, and no member may be the one without a name.
  return mentionedIn(catalogue.value, rows.value, told, true);
});

/** What the map shows; only what is pointed at follows the pointer. */
export const scene = computed(() => ({
  ...still.value,
  highlight: highlight.value,
  pointed: pointed.value,
  opened: openedGroup.value,
  changed: changed.value,
  mentioned: mentioned.value,
  ...beside.value,
}));

/** What differs from it in the year that is held against the one on screen. */
const other = computed(() => {
  const asOf = compare.value;
  return asOf === null ? null : ofYear(asOf);
});

/**
 * What the second map shows; `null` while no two years are compared. Its names are no numbers: the
 * plate beside the map tells those of the first.
 */
export const otherScene = computed(() => {
  const told = mentioned.value && { ...mentioned.value, isNumbered: false };
  return other.value && { ...scene.value, ...other.value, mentioned: told };
});
