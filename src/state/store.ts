import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Catalogue, EMPTY_CATALOGUE } from './catalogue.ts';
import { INITIAL_VIEW, type ViewState } from './view.ts';

const state = signal<ViewState>(INITIAL_VIEW);
const facts = signal<Catalogue>(EMPTY_CATALOGUE);

export const view: ReadonlySignal<ViewState> = state;
export const catalogue: ReadonlySignal<Catalogue> = facts;

/** Slices, so that an effect on the selection does not run when the year moves. */
export const year = computed(() => state.value.year);
export const topics = computed(() => state.value.topics);
export const selection = computed(() => state.value.selection);
export const languages = computed(() => state.value.languages);
export const look = computed(() => state.value.look);
export const flowLayers = computed(() => state.value.flows);
export const measure = computed(() => state.value.measure);
export const asked = computed(() => state.value.asked);
export const panel = computed(() => state.value.panel);
export const compare = computed(() => state.value.compare);
export const since = computed(() => state.value.since);
export const filters = computed(() => state.value.filters);
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
