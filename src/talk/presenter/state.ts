import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Talk } from '../../model/talk/talk.ts';
import { INITIAL_VIEW, type LanguagePair } from '../../model/view/view.ts';
import { sceneView, sceneWithin } from '../../state/scene-view.ts';
import { catalogue, languages, sceneNumber, talk, update, view } from '../../state/store.ts';
import { findTalk } from '../library/library.ts';
import type { Snapshot } from '../wire/channel.ts';
import { newId, roomIn } from '../wire/channel-room.ts';
import type { Command } from '../wire/command.ts';
import { portsOf } from '../wire/ports.ts';
import { type Timer, timer, untouched } from '../wire/timer.ts';
import { choice, isPointing, refusal } from './chosen.ts';
import { type Line, type LineState, openLine } from './line.ts';

/*
 * What the presenter's window knows. Its own view follows the stage, so that its address always
 * names the scene that is on: a reload, or a stage that is gone, loses nothing.
 */

const BEAT = 1000;

const line = signal<Line | null>(null);

export const room = roomIn(location.search) ?? newId();

export const state: ReadonlySignal<LineState> = computed(
  () => line.value?.state.value ?? 'seeking',
);

export const isConnected = computed(() => state.value === 'connected');

/** How the stage stands; `null` while it is not heard. */
export const stage: ReadonlySignal<Snapshot | null> = computed(() =>
  isConnected.value ? (line.value?.snapshot.value ?? null) : null,
);

/** What was last heard of the stage, also when it is gone. */
export const heard = computed(() => line.value?.snapshot.value ?? null);

/** The talk of the address as this browser has it, until the stage sends it or where none does. */
const found = signal<Talk | null>(null);

export const given: ReadonlySignal<Talk | null> = computed(() => {
  const sent = line.value?.talk.value ?? null;
  return [sent, found.value].find((one) => one?.id === talk.value) ?? null;
});

export const number = computed(() =>
  given.value ? sceneWithin(given.value, sceneNumber.value) : sceneNumber.value,
);
export const count = computed(() => given.value?.scenes.length ?? 0);
export const scene = computed(() => given.value?.scenes[number.value - 1] ?? null);
export const nextScene = computed(() => given.value?.scenes[number.value] ?? null);

/** What the scene by itself shows: whatever the audience sees beyond it is the answer to a question. */
export const sceneAlone = computed(() => {
  const { years } = catalogue.value.edition;
  const pair = languages.value;
  const defaults = { years, view: { ...INITIAL_VIEW, year: years.last, languages: pair } };
  return given.value && sceneView(given.value, number.value, defaults);
});

/** The speaker's watch; it runs from the talk's beginning until somebody touches it. */
export const watch = computed(() => timer.value ?? untouched(heard.value?.startedAt ?? null));

/**
 * The planned minutes by themselves: the watch is heard anew with every change of the wall, and the
 * field must not be drawn again while somebody types.
 */
export const planned = computed(() => watch.value.planned);

/** Sets the watch here and, where it is heard, on the stage. */
export function setWatch(value: Timer): void {
  timer.value = value;
  line.peek()?.setTimer(value);
}

/** The scene to which the speaker went on while the stage was gone; `null` where he did not. */
let wentTo: number | null = null;

function goAlone(to: number): void {
  wentTo = Math.min(Math.max(1, count.peek()), Math.max(1, to));
  update({ scene: wentTo, sceneId: null });
}

/** Asks something of the audience's screen; while it is not there, scenes change here alone. */
export function ask(command: Command): void {
  refusal.value = null;
  if (isConnected.peek()) line.peek()?.ask(command);
  else if (command.do === 'go') goAlone(command.scene);
  else if (command.do === 'step') goAlone(number.peek() + command.by);
}

/** Lets the light follow the pointer over the picture, or puts it out. */
export function setPointing(isOn: boolean): void {
  isPointing.value = isOn;
  ask({ do: 'spot', at: isOn ? { x: 0.5, y: 0.5 } : null });
}

/** The speaker's language, and beside it the first of the audience's that is another. */
function ownPair(pair: LanguagePair): LanguagePair {
  const own = choice.value.language ?? pair[0];
  const other = pair.find((language) => language !== own);
  return other === undefined ? [own] : [own, other];
}

function followStage(): void {
  const snapshot = heard.value;
  // A talk that ends leaves the speaker where it ended.
  if (snapshot === null || snapshot.talk === null) return;
  const aim = wentTo;
  wentTo = null;
  if (aim !== null && snapshot.talk === talk.peek() && snapshot.scene !== aim) {
    // The speaker went on meanwhile; the stage comes after.
    line.peek()?.ask({ do: 'go', scene: aim });
    return;
  }
  const { scene: wanted, year, selection } = snapshot;
  untracked(() => update({ talk: snapshot.talk, scene: wanted, sceneId: null, year, selection }));
}

function followTalk(): void {
  const id = talk.value;
  if (id === null || found.peek()?.id === id) return;
  findTalk(id).then(
    (talkFound) => {
      if (talk.peek() === id) found.value = talkFound;
    },
    (error: unknown) => console.warn('the talk did not come; the stage will send it', error),
  );
}

/** Opens the line to the stage and follows it. @returns a function that closes it. */
export function startPresenter(): () => void {
  const opened = openLine({
    room,
    ports: portsOf,
    every(run) {
      const clock = setInterval(run, BEAT);
      return () => clearInterval(clock);
    },
  });
  const opening = languages.peek();
  line.value = opened;
  // The look for the wall is no look for a desk.
  if (view.peek().look === 'projector') update({ look: 'light' });
  const ends = [
    effect(followStage),
    effect(followTalk),
    effect(() => {
      const pair = ownPair(heard.value?.languages ?? opening);
      untracked(() => update({ languages: pair }));
    }),
    effect(() => {
      const { isDark } = choice.value;
      if (isDark !== null) untracked(() => update({ look: isDark ? 'dark' : 'light' }));
    }),
    () => opened.end(),
  ];
  return () => {
    for (const end of ends) end();
    line.value = null;
  };
}
