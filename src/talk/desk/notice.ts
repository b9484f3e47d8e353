import { signal } from '@preact/signals';
import type { Language } from '../../model/language.ts';

/** Something that was done, said once, with the way back where there is one. */
export interface Told {
  readonly say: (language: Language) => string;
  readonly undo: (() => void) | null;
}

/** What was done last; stays until something else is done or it is put away. */
export const told = signal<Told | null>(null);

/** Says what was done. */
export function tell(say: Told['say'], undo: Told['undo'] = null): void {
  told.value = { say, undo };
}
