import { type ReadonlySignal, signal } from '@preact/signals';
import { draftSchema } from '../../model/schema/talk.ts';
import type { Talk } from '../../model/talk/talk.ts';
import {
  type FromPresenter,
  type FromStage,
  type Snapshot,
  unwrap,
  wrap,
} from '../wire/channel.ts';
import type { Command } from '../wire/command.ts';
import type { Port } from '../wire/ports.ts';
import { later, type Timer, timer } from '../wire/timer.ts';

/**
 * How things stand with the audience's window: `seeking`, not heard yet or loading anew; `lost`, not
 * heard for some time; `ended`, its talk is over.
 */
export type LineState = 'seeking' | 'connected' | 'lost' | 'ended';

/** What the presenter's end needs of the world around it; tests bring their own. */
export interface PresenterWorld {
  readonly room: string;
  ports(room: string): readonly Port[];
  /** Runs again and again. @returns a function that stops it. */
  every(run: () => void): () => void;
}

/** The presenter's end of the line to the audience's window. */
export interface Line {
  readonly state: ReadonlySignal<LineState>;
  /** How the stage stood when it was heard last; `null` before the first time. */
  readonly snapshot: ReadonlySignal<Snapshot | null>;
  /** The talk as the stage has it; `null` while it has sent none. */
  readonly talk: ReadonlySignal<Talk | null>;
  /** Asks something of the audience's screen; what is asked of a window that is gone is not kept. */
  ask(command: Command): void;
  setTimer(value: Timer): void;
  /** Says goodbye and closes. */
  end(): void;
}

/** Beats without an answer after which the stage is thought gone, and calls before that is told. */
const MOST_UNANSWERED = 3;

/** What tells that there is another stage from now on, or none. */
const CHANGES: ReadonlySet<FromStage['kind']> = new Set(['here', 'taken', 'bye']);

/** The talk as the stage has it, and as it came: to be handed back to a stage that has lost it. */
function talkOfStage() {
  const talk = signal<Talk | null>(null);
  let came: unknown = null;
  return {
    talk,
    asCame: () => came,
    take(value: unknown) {
      // A stage that is still looking for the talk takes none away.
      const read = draftSchema.safeParse(value);
      if (!read.success) return;
      came = value;
      talk.value = read.data;
    },
  };
}

/** Opens the line: calls into the room until a stage answers, and again whenever it falls silent. */
export function openLine(world: PresenterWorld): Line {
  const { room } = world;
  const state = signal<LineState>('seeking');
  const snapshot = signal<Snapshot | null>(null);
  const { talk, asCame, take: takeTalk } = talkOfStage();
  /** The port through which the stage has answered; all are tried while there is none. */
  let port: Port | null = null;
  let unanswered = 0;
  /** Stages that said goodbye: what they said before may still come, by a slower way. */
  const gone = new Set<string>();

  const ports = world.ports(room);
  const tell = (message: FromPresenter) => {
    for (const one of port ? [port] : ports) one.post(wrap(room, 'presenter', message));
  };
  const hello = () => {
    const kept = { snapshot: snapshot.peek(), timer: timer.peek(), talk: asCame() };
    tell({ kind: 'hello', kept });
  };
  const lose = (to: LineState) => {
    port = null;
    unanswered = 0;
    state.value = to;
  };
  const take = (from: Port, message: FromStage) => {
    unanswered = 0;
    switch (message.kind) {
      case 'snapshot':
        if (gone.has(message.life)) break;
        port = from;
        state.value = 'connected';
        snapshot.value = message.snapshot;
        timer.value = later(timer.peek(), message.snapshot.timer);
        break;
      case 'talk':
        takeTalk(message.talk);
        break;
      case 'beat':
        if (port === null) hello();
        else if (message.wantsAnswer) tell({ kind: 'beat', wantsAnswer: false });
        break;
      case 'bye':
        gone.add(message.life);
        lose(message.isLeft ? 'ended' : 'seeking');
        break;
      case 'here':
      case 'taken':
        // Whoever has the room now is asked anew, on every way.
        lose('seeking');
        hello();
        break;
    }
  };
  const beat = () => {
    unanswered += 1;
    const isTooLong = unanswered > MOST_UNANSWERED;
    if (port !== null && !isTooLong) return tell({ kind: 'beat', wantsAnswer: true });
    if (isTooLong && state.peek() !== 'ended') lose('lost');
    // Whatever stands by now in a window that has long been silent is not told of the talk, only asked.
    if (state.peek() === 'seeking') hello();
    else tell({ kind: 'beat', wantsAnswer: true });
  };

  const closers = ports.map((one) =>
    one.listen((data) => {
      const message = unwrap(data, room, 'stage');
      // Both ways may lead to the stage: what came by the one need not be heard twice. That a stage
      // comes or goes is heard by any: a window that goes may not get its word out on every way.
      if (message && (port === null || port === one || CHANGES.has(message.kind)))
        take(one, message);
    }),
  );
  closers.push(world.every(beat));
  hello();

  return {
    state,
    snapshot,
    talk,
    ask(command) {
      if (port !== null) tell({ kind: 'command', command });
    },
    setTimer(value) {
      timer.value = value;
      // Also while the stage is not heard: it may hear us, and this window may be closed before we meet.
      tell({ kind: 'timer', timer: value });
    },
    end() {
      port = null;
      tell({ kind: 'bye' });
      for (const close of closers) close();
    },
  };
}
