/** A value with what it was before and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about; further changes of the same join it. `null`: nothing joins. */
  readonly about: string | null;
}

/** Steps that can be undone. */
const MOST_STEPS = 200;

export const startHistory = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  about: null,
});

/**
 * Takes a new value. What was undone before is gone then.
 *
 * @param about names what is being changed, e.g. one text: letters typed one after the other are one
 * step. `null` for a step of its own.
 */
export function commit<T>(history: History<T>, present: T, about: string | null): History<T> {
  if (present === history.present) return history;
  const isSameStep = about !== null && about === history.about;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], about };
}

/** Ends a step: the next change is one of its own, also of the same thing. */
export function settle<T>(history: History<T>): History<T> {
  return history.about === null ? history : { ...history, about: null };
}

/** The same steps with another form of each value. */
export function mapHistory<T>({ past, present, future, about }: History<T>, map: (value: T) => T) {
  return { past: past.map(map), present: map(present), future: future.map(map), about };
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  const [before] = past.slice(-1) as [T];
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: null };
}

/** One step forward again; the same history where nothing was undone. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const [after] = future as [T];
  return { past: [...past, present], present: after, future: future.slice(1), about: null };
}
