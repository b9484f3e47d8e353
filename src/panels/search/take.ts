import { batch, effect } from '@preact/signals';
import { choose, type Told } from '../../state/search/choose.ts';
import type { Hit } from '../../state/search/search.ts';
import {
  catalogue,
  filters,
  lens,
  panel,
  selection,
  update,
  view,
  year,
} from '../../state/store.ts';
import { detail } from '../derived.ts';
import { isWide, showPanel } from '../layout.ts';
import { pointedPlaces, tab } from '../memory.ts';
import { focusDetail } from '../select.ts';
import { targetOf } from '../target.ts';
import { INPUT, isOpen, told } from './memory.ts';

/** How long the map points at a place that was looked for, ms. */
const MOMENT = 15_000;
/** Least zoom level at which a record is shown that was selected already. */
const CLOSE = 8.5;

const isNarrow = () => window.matchMedia('(max-width: 63.99em)').matches;

function isTelling(change: Told): boolean {
  return Object.values(change).some((value) => value !== null && value !== false);
}

let stopWatching = () => {};

/** What is told holds until the reader goes on, or back: then it is put away. */
function forgetOnceLeft(): void {
  stopWatching();
  let isLeft = false;
  stopWatching = effect(() => {
    for (const part of [selection, year, filters, lens]) void part.value;
    if (isLeft) told.value = null;
    isLeft = true;
  });
}

let pointing: ReturnType<typeof setTimeout> | undefined;

function pointAt(places: readonly string[]): void {
  clearTimeout(pointing);
  pointedPlaces.value = places;
  if (places.length === 0) return;
  pointing = setTimeout(() => {
    if (pointedPlaces.peek() === places) pointedPlaces.value = [];
  }, MOMENT);
}

/** A record that is selected already is flown to once more: the map may have been moved since. */
function flyBack(): void {
  const target = targetOf(detail.peek());
  if (!target) return;
  const zoom = Math.max(view.peek().camera?.zoom ?? CLOSE, CLOSE);
  update({ camera: { lon: target.lon, lat: target.lat, zoom } });
}

/** Shows what was found: selects it, goes there, opens the document; tells what else had to change. */
export function take({ entry }: Hit): void {
  const before = selection.peek();
  const choice = choose(catalogue.peek(), view.peek(), entry);
  const { selection: selected, panel: opened } = choice.change;
  batch(() => {
    update(choice.change);
    told.value = isTelling(choice.told) ? choice.told : null;
    isOpen.value = false;
    pointAt(choice.places);
    if (opened === 'documents') showPanel('documents');
    else tab.value = 'map';
    // A place is on the map alone: what covers the map goes.
    if (choice.places.length > 0 && isWide(panel.peek(), lens.peek())) update({ panel: 'list' });
  });
  forgetOnceLeft();
  if (selected && selected === before) flyBack();
  if (selected && !isNarrow()) focusDetail();
  else document.getElementById(INPUT)?.blur();
}
