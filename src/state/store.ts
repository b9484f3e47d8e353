import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Catalogue, EMPTY_CATALOGUE } from '../facts/catalogue.ts';
import { INITIAL_VIEW, type ViewState } from '../model/view/view.ts';

const state = signal<ViewState>(INITIAL_VIEW);
const facts = signal<Catalogue>(EMPTY_CATALOGUE);

export const view: ReadonlySignal<ViewState> = state;
export const catalogue: ReadonlySignal<Catalogue> = facts;

/** Whether two parts of the view, read from two links, say the same. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Set && other instanceof Set) {
    return one.size === other.size && [...one].every((member) => other.has(member));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const parts = Object.entries(one);
  const same = new Map(Object.entries(other));
  return parts.length === same.size && parts.every(([key, part]) => isAlike(part, same.get(key)));
}

/** A slice that is another one only where it says something else: nobody reckons anew for a link. */
function slice<T>(of: (view: ViewState) => T): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    const next = of(state.value);
    if (last === undefined || !isAlike(last, next)) last = next;
    return last;
  });
}

/** Slices, so that an effect on the selection does not run when the year moves. */
export const year = computed(() => state.value.year);
export const topics = slice(({ topics }) => topics);
export const selection = computed(() => state.value.selection);
export const languages = slice(({ languages }) => languages);
export const look = computed(() => state.value.look);
export const flowLayers = slice(({ flows }) => flows);
export const measure = computed(() => state.value.measure);
export const asked = computed(() => state.value.asked);
export const panel = computed(() => state.value.panel);
export const compare = computed(() => state.value.compare);
export const since = computed(() => state.value.since);
export const filters = slice(({ filters }) => filters);
export const lens = computed(() => state.value.lens);
export const claims = computed(() => state.value.claims);
export const money = computed(() => state.value.money);
export const talk = computed(() => state.value.talk);
export const sceneId = computed(() => state.value.sceneId);
export const sceneNumber = computed(() => state.value.scene);
export const packed = computed(() => state.value.packed);

/** The only way to change the view: one call, one new value, one round of effects. */
export function update(change: Partial<ViewState>): void {
  state.value = { ...state.value, ...change };
}

/** The loader's way in: replaces the parts of the catalogue that have arrived. */
export function provide(part: Partial<Catalogue>): void {
  facts.value = { ...facts.value, ...part };
}
