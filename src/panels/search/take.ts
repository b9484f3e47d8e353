import { type Choice, choose, type Told } from '../../facts/search/choose.ts';
import type { Hit } from '../../facts/search/search.ts';
import { isFrame } from '../../model/view/aim.ts';
import { type RecordId, type RecordKind, TOPIC_OF } from '../../model/vocabulary.ts';
import { catalogue, lens, panel, selection, topics, update, view } from '../../state/store.ts';
import { detail } from '../control/derived.ts';
import { isWide, showPanel } from '../control/layout.ts';
import { openLens } from '../control/lens.ts';
import { lookedFor, pointedPlaces, tab } from '../control/memory.ts';
import { focusDetail } from '../control/select.ts';
import { targetOf } from '../control/target.ts';
import { elsewhere, INPUT, isOpen, told } from './typed.ts';
import { telling } from './ways-back.ts';

/** How long the map points at a place that was looked for, ms. */
const MOMENT = 15_000;
/** Least zoom level at which a record is shown that was selected already. */
const CLOSE = 8.5;

const isNarrow = () => window.matchMedia('(max-width: 63.99em)').matches;

function isTelling(change: Told): boolean {
  return Object.values(change).some((value) => value !== null && value !== false);
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
export function flyBack(): void {
  const target = targetOf(detail.peek());
  if (!target) return;
  const { camera } = view.peek();
  const zoom = Math.max(camera && !isFrame(camera) ? camera.zoom : CLOSE, CLOSE);
  update({ camera: { lon: target.lon, lat: target.lat, zoom } });
}

/**
 * A source is opened as by a press on it: with its topics, its series and its claims. All else is
 * shown as it was chosen.
 */
function show({ change }: Choice): void {
  const { lens: source, claims = [], ...rest } = change;
  const isSource = change.panel === 'documents' && source;
  update(isSource ? rest : change);
  if (isSource) openLens(source, claims);
  else if (change.panel === 'documents') showPanel('documents');
  else tab.value = 'map';
}

/** With a source the topics go that it had switched on; that of what was found must stay. */
function keepTopic(id: RecordId): void {
  const kind = id.split(':')[0] as RecordKind;
  const topic = TOPIC_OF[kind];
  // The card of a place needs no topic.
  if (kind === 'place' || topics.peek().has(topic)) return;
  update({ topics: new Set([...topics.peek(), topic]) });
  const now = told.peek();
  if (now) told.value = { ...now, topic };
}

/** Shows what was found: selects it, goes there, opens the document; tells what else had to change. */
export function take({ entry }: Hit): void {
  const other = elsewhere.peek();
  if (other) {
    isOpen.value = false;
    other.show(entry);
    return;
  }
  const before = selection.peek();
  const choice = choose(catalogue.peek(), view.peek(), entry);
  const { selection: selected } = choice.change;
  lookedFor.value = selected ?? null;
  telling(() => {
    show(choice);
    told.value = isTelling(choice.told) ? choice.told : null;
    isOpen.value = false;
    pointAt(choice.places);
    // A place is on the map alone: what covers the map goes.
    if (choice.places.length > 0 && isWide(panel.peek(), lens.peek())) update({ panel: 'list' });
  });
  if (selected) keepTopic(selected);
  if (selected && selected === before) flyBack();
  if (selected && !isNarrow()) focusDetail();
  else document.getElementById(INPUT)?.blur();
}
