import { computed, effect, signal } from '@preact/signals';
import { view } from '../../state/store.ts';
import {
  autoSeconds,
  curtain,
  isAway,
  isPaused,
  running,
  seen,
  startedAt,
} from '../course/session.ts';
import type { FromStage, Kept, Snapshot } from './channel.ts';
import { unwrap, wrap } from './channel.ts';
import { enterRoom, newId, stageRoom } from './channel-room.ts';
import type { Command } from './command.ts';
import { type Port, portsOf } from './ports.ts';
import { later, timer } from './timer.ts';

/** Whether a presenter's window is there: the audience's screen then shows nothing to press. */
export const hasPresenter = signal(false);

/** Width by height of the audience's map. */
const aspect = signal(16 / 9);

/** Beats without an answer after which nobody is thought to be there. */
const MOST_UNANSWERED = 4;

/** What a stage needs of the world around it; tests bring their own. */
export interface StageWorld {
  readonly life: string;
  room(): string;
  /** Another stage has the room: a new one, of our own. */
  otherRoom(): string;
  ports(room: string): readonly Port[];
  /** Runs again and again. @returns a function that stops it. */
  every(run: () => void): () => void;
}

const snapshot = computed((): Snapshot => {
  const { talk, scene, languages, look, year, selection } = view.value;
  return {
    talk,
    scene,
    languages,
    look,
    year,
    selection,
    curtain: curtain.value,
    isAway: isAway.value,
    autoSeconds: autoSeconds.value,
    isPaused: isPaused.value,
    startedAt: startedAt.value,
    seen: seen.value,
    aspect: aspect.value,
    timer: timer.value,
  };
});

/** A talk that this browser has not kept may still be in the presenter's window. */
async function takeTalk(talk: unknown): Promise<void> {
  if (talk === null || running.peek() !== null) return;
  const { draftSchema } = await import('../../model/schema/talk.ts');
  const read = draftSchema.safeParse(talk);
  if (!read.success || read.data.id !== view.peek().talk || running.peek() !== null) return;
  running.value = read.data;
}

/** Takes up what was lost with a reload, from the window that remained; never against what is set here. */
function takeUp({ snapshot: old, timer: oldTimer, talk }: Kept, perform: Perform): void {
  timer.value = later(timer.peek(), oldTimer);
  takeTalk(talk).catch((error: unknown) => console.warn('the talk was not taken over', error));
  if (old === null || old.talk !== view.peek().talk) return;
  if (curtain.peek() === 'none' && old.curtain !== 'none') {
    perform({ do: 'curtain', to: old.curtain });
  }
  if (autoSeconds.peek() === null && old.autoSeconds !== null) {
    perform({ do: 'auto', seconds: old.autoSeconds });
    if (old.isPaused) perform({ do: 'pause', isPaused: true });
  }
  const began = [startedAt.peek(), old.startedAt].filter((moment) => moment !== null);
  startedAt.value = began.length === 0 ? null : Math.min(...began);
}

type Perform = (command: Command) => void;

/** Answers in a room. @returns a function that ends it and says so. */
export function answerIn(world: StageWorld, perform: Perform): () => void {
  let room = world.room();
  let ports: readonly Port[] = [];
  let closers: (() => void)[] = [];
  /** The ports through which a presenter has been heard. */
  const live = new Set<Port>();
  let unanswered = 0;
  let isNew = true;

  const { life } = world;
  const tell = (message: FromStage, to: Iterable<Port>) => {
    for (const port of to) port.post(wrap(room, 'stage', message));
  };
  const lose = () => {
    live.clear();
    hasPresenter.value = false;
  };
  const close = () => {
    lose();
    for (const end of closers) end();
    closers = [];
  };
  const enter = () => {
    ports = world.ports(room);
    closers = ports.map((port) => port.listen((data) => take(port, data)));
    tell({ kind: 'here', life }, ports);
  };
  const meetStage = (port: Port, data: unknown) => {
    const other = unwrap(data, room, 'stage');
    if (other?.kind === 'here' && other.life !== life) {
      tell({ kind: 'taken', life: other.life }, [port]);
    } else if (other?.kind === 'taken' && other.life === life) {
      close();
      room = world.otherRoom();
      enter();
    }
  };
  const take = (port: Port, data: unknown) => {
    const message = unwrap(data, room, 'presenter');
    if (message === null) return meetStage(port, data);
    if (message.kind === 'bye') return lose();
    if (message.kind !== 'hello' && !live.has(port)) {
      // A presenter who has not noticed that this stage is a new one is asked for what it kept.
      if (message.kind === 'command') perform(message.command);
      else if (message.kind === 'timer') timer.value = later(timer.peek(), message.timer);
      return tell({ kind: 'here', life }, [port]);
    }
    live.add(port);
    unanswered = 0;
    hasPresenter.value = true;
    if (message.kind === 'command') perform(message.command);
    else if (message.kind === 'timer') timer.value = later(timer.peek(), message.timer);
    else if (message.kind === 'beat' && message.wantsAnswer) {
      tell({ kind: 'beat', wantsAnswer: false }, [port]);
    } else if (message.kind === 'hello') {
      if (isNew) takeUp(message.kept, perform);
      isNew = false;
      tell({ kind: 'snapshot', life, snapshot: snapshot.peek() }, [port]);
      tell({ kind: 'talk', talk: running.peek() }, [port]);
    }
  };
  const beat = () => {
    if (live.size === 0) return;
    unanswered += 1;
    if (unanswered > MOST_UNANSWERED) lose();
    else tell({ kind: 'beat', wantsAnswer: true }, live);
  };

  enter();
  const ends = [
    effect(() => tell({ kind: 'snapshot', life, snapshot: snapshot.value }, live)),
    effect(() => tell({ kind: 'talk', talk: running.value }, live)),
    world.every(beat),
  ];
  return () => {
    for (const end of ends) end();
    tell({ kind: 'bye', life, isLeft: view.peek().talk === null }, ports);
    close();
  };
}

const BEAT = 1000;

/**
 * Lets presenter's windows see and steer this one, as long as the talk is given.
 *
 * @param perform does what is asked of the audience's screen.
 * @returns a function that ends it and tells the presenter's window so.
 */
export function answerPresenter(perform: Perform): () => void {
  const measure = () => {
    const { width = innerWidth, height = innerHeight } =
      document.querySelector('.map')?.getBoundingClientRect() ?? {};
    aspect.value = Math.min(10, Math.max(0.1, width / Math.max(1, height)));
  };
  const world: Omit<StageWorld, 'life'> = {
    room: stageRoom,
    otherRoom: () => enterRoom(newId()),
    ports: portsOf,
    every(run) {
      const clock = setInterval(run, BEAT);
      return () => clearInterval(clock);
    },
  };
  let end: (() => void) | null = null;
  const start = () => {
    end ??= answerIn({ ...world, life: newId() }, perform);
  };
  const stop = () => {
    end?.();
    end = null;
  };
  start();
  // The map gets another form with every window, and on a title page.
  const observer = new ResizeObserver(measure);
  for (const map of document.querySelectorAll('.map')) observer.observe(map);
  // A page that goes, by closing or by a reload, says so; one that comes back unloaded begins again.
  addEventListener('pagehide', stop);
  addEventListener('pageshow', start);
  return () => {
    observer.disconnect();
    removeEventListener('pagehide', stop);
    removeEventListener('pageshow', start);
    stop();
  };
}
