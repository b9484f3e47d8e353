import type { Talk } from '../../src/model/talk/talk.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { update } from '../../src/state/store.ts';
import { perform as performFor } from '../../src/talk/course/perform.ts';
import {
  autoSeconds,
  curtain,
  isPaused,
  running,
  startedAt,
} from '../../src/talk/course/session.ts';
import { type Line, openLine } from '../../src/talk/presenter/line.ts';
import { answerIn, hasPresenter } from '../../src/talk/wire/answer.ts';
import type { Command } from '../../src/talk/wire/command.ts';
import type { Port } from '../../src/talk/wire/ports.ts';
import { timer } from '../../src/talk/wire/timer.ts';
import { words } from '../fixtures/words.ts';

export const ROOM = 'room0000room0000';
export const BEGAN = Date.UTC(2025, 9, 30, 8);

export const TALK: Talk = {
  id: 'a-talk',
  title: words('A talk'),
  occasion: words('A meeting'),
  date: '2025-10-30',
  scenes: ['one', 'two', 'three'].map((id) => ({
    id,
    title: words(id),
    line: words(`line of ${id}`),
    points: [],
    note: words(`note of ${id}`),
    show: {},
    sources: ['a-source'],
  })),
};

/** A medium between windows; as with real ones, nobody hears himself, and all is plain data. */
export class Air {
  readonly #takers = new Map<Port, (data: unknown) => void>();
  /** Everything that was ever said. */
  readonly said: unknown[] = [];
  isDead = false;

  port(): Port {
    const port: Port = {
      post: (data) => this.say(data, port),
      listen: (take) => {
        this.#takers.set(port, take);
        return () => this.#takers.delete(port);
      },
    };
    return port;
  }

  say(data: unknown, from: Port | null = null): void {
    const copy: unknown = structuredClone(data);
    this.said.push(copy);
    if (this.isDead) return;
    for (const [port, take] of [...this.#takers]) if (port !== from) take(copy);
  }
}

/** Time that passes when told to. */
export class Clock {
  readonly #runs = new Set<() => void>();
  every = (run: () => void) => {
    this.#runs.add(run);
    return () => this.#runs.delete(run);
  };
  tick(times = 1): void {
    for (let time = 0; time < times; time += 1) for (const run of [...this.#runs]) run();
  }
}

export let airs: Air[];
export let clock: Clock;
export let performed: Command[];
export let lives: number;

/** Nobody has spoken yet; a talk is on, at its second scene. */
export function beginAnew(): void {
  airs = [new Air(), new Air()];
  clock = new Clock();
  performed = [];
  lives = 0;
  update({ ...INITIAL_VIEW, talk: 'a-talk', scene: 2 });
  freshSession();
  running.value = TALK;
  startedAt.value = BEGAN;
}

/** What a window that loads anew knows: nothing beyond its link. */
export function freshSession(): void {
  hasPresenter.value = false;
  curtain.value = 'none';
  autoSeconds.value = null;
  isPaused.value = false;
  startedAt.value = null;
  running.value = null;
  timer.value = null;
}

/** Does what the stage does, and remembers it. */
export function perform(command: Command): void {
  performed.push(command);
  performFor(command);
}

export function stage(room = ROOM): () => void {
  lives += 1;
  return answerIn(
    {
      life: `life ${lives}`,
      room: () => room,
      otherRoom: () => `${room}x`,
      ports: () => airs.map((air) => air.port()),
      every: clock.every,
    },
    perform,
  );
}

export function presenter(room = ROOM): Line {
  return openLine({ room, ports: () => airs.map((air) => air.port()), every: clock.every });
}
