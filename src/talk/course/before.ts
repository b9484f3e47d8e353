import { effect } from '@preact/signals-core';
import type { ViewState } from '../../model/view/view.ts';
import { writeLink } from '../../state/link/link.ts';
import { view } from '../../state/store.ts';

/*
 * Where one was before a talk, and since when it goes on: kept for this tab, so that a reload in
 * mid-talk loses neither.
 */

const MEMORY = 'border-map-talk';

/** What is kept while a talk is given. */
export interface Kept {
  /** Link of the view before the talk; `null` where the page was opened with the talk. */
  readonly before: string | null;
  /** Id of the talk once it has begun. */
  readonly talk: string | null;
  /** ms since the epoch. */
  readonly startedAt: number | null;
}

const NOTHING: Kept = { before: null, talk: null, startedAt: null };

/** What a browser that remembers nothing holds until the page is closed. */
let memory: Kept = NOTHING;

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { before, talk, startedAt } = value as Partial<Kept>;
  return (
    (before === null || typeof before === 'string') &&
    (talk === null || typeof talk === 'string') &&
    (startedAt === null || typeof startedAt === 'number')
  );
}

/** What is kept of the talk that is given in this tab. */
export function kept(): Kept {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(MEMORY) ?? 'null');
    if (isKept(value)) memory = value;
  } catch {
    // Refused or damaged: what is known is as good.
  }
  return memory;
}

/** Keeps it; `null` forgets all. */
export function keep(change: Partial<Kept> | null): void {
  memory = change === null ? NOTHING : { ...kept(), ...change };
  try {
    if (change === null) sessionStorage.removeItem(MEMORY);
    else sessionStorage.setItem(MEMORY, JSON.stringify(memory));
  } catch {
    // Then a reload begins anew.
  }
}

/**
 * Notices when a talk begins, whoever begins it, and keeps where one was; forgets it when the talk
 * is over. To be called once the first link has been read.
 *
 * @returns a function that stops it.
 */
export function watchBefore(): () => void {
  let last: ViewState | null = null;
  return effect(() => {
    const now = view.value;
    if (now.talk === null) {
      if (last === null || memory !== NOTHING) keep(null);
      last = now;
    } else if (last) {
      keep({ ...NOTHING, before: writeLink(last) });
      last = null;
    }
  });
}
