import { computed, effect, signal } from '@preact/signals';
import { LANGUAGES, type Language } from '../../model/language.ts';

/* What the speaker has chosen for his own screen; kept by the browser from talk to talk. */

const MEMORY = 'border-map-presenter';

/** Sizes of the note, in rem. */
const NOTE_SIZES = [1, 1.125, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
const USUAL_SIZE = 3;

interface Choice {
  /** `null`: the first of the languages with which the window was opened. */
  readonly language: Language | null;
  readonly isDark: boolean | null;
  /** Place in {@link NOTE_SIZES}. */
  readonly size: number;
}

const NOTHING: Choice = { language: null, isDark: null, size: USUAL_SIZE };

/** Reads what was kept; whatever is not right in it is left at its usual value. */
export function readChoice(text: string | null): Choice {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return NOTHING;
  }
  if (typeof value !== 'object' || value === null) return NOTHING;
  const { language, isDark, size } = value as Partial<Record<keyof Choice, unknown>>;
  return {
    language: LANGUAGES.find((one) => one === language) ?? null,
    isDark: typeof isDark === 'boolean' ? isDark : null,
    size: typeof size === 'number' && NOTE_SIZES[size] !== undefined ? size : USUAL_SIZE,
  };
}

function remembered(): string | null {
  try {
    return localStorage.getItem(MEMORY);
  } catch {
    return null;
  }
}

export const choice = signal(readChoice(remembered()));

/** Changes a part of what is chosen, and keeps it. */
export function choose(change: Partial<Choice>): void {
  choice.value = { ...choice.peek(), ...change };
  try {
    localStorage.setItem(MEMORY, JSON.stringify(choice.peek()));
  } catch {
    // Then it holds until the window is closed.
  }
}

/** Size of the note in rem. */
export const noteSize = computed(() => NOTE_SIZES[choice.value.size] ?? 1);
export const isLargest = computed(() => choice.value.size === NOTE_SIZES.length - 1);
export const isSmallest = computed(() => choice.value.size === 0);

/** The note one size larger or smaller. */
export function resizeNote(by: 1 | -1): void {
  const size = choice.peek().size + by;
  if (NOTE_SIZES[size] !== undefined) choose({ size });
}

/** The time of day, ms since the epoch; steps each second while {@link runClock} runs. */
export const now = signal(Date.now());

/** Lets the clock run. @returns a function that stops it. */
export function runClock(): () => void {
  const clock = setInterval(() => {
    now.value = Date.now();
  }, 1000);
  return () => clearInterval(clock);
}

/** Whether the pointer's light follows every move over the picture, not only a press. */
export const isPointing = signal(false);

/** What could not be done, to be told; `null` for nothing. */
export const refusal = signal<'window' | 'full-screen' | 'wall' | null>(null);

/** Puts `value` on the root element's style while the window is open. */
export function followNoteSize(): () => void {
  return effect(() => {
    document.documentElement.style.setProperty('--note-size', `${noteSize.value}rem`);
  });
}
