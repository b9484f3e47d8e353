import {
  COOPERATION_FIELDS,
  NO_SOURCE,
  PROJECT_TYPES,
  SELECTABLE_KINDS,
  SITE_KINDS,
  STAGES,
  STATUSES,
} from '../../model/vocabulary.ts';

/* The forms of what stands in a link, for its reader and for the one who says what was not read. */

export const RECORD_ID = new RegExp(`^(?:${SELECTABLE_KINDS.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`);
export const SESSION_ID = /^meeting:[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const PACKED = /^[A-Za-z0-9_-]+$/;
export const KINDS = [...SITE_KINDS, ...PROJECT_TYPES, ...COOPERATION_FIELDS];
export const STATES = [...new Set([...STATUSES, ...STAGES, NO_SOURCE] as const)];

/** The well-formed ids of a list, each once; `null` where there is none. */
export function slugs(text: string | null): readonly string[] | null {
  const list = (text?.split(',') ?? []).filter((word) => SLUG.test(word));
  return list.length === 0 ? null : [...new Set(list)];
}

/** The items of a list that a text names, in the order of the list. */
export function someOf<T extends string>(list: readonly T[], text: string | null): readonly T[] {
  const words = new Set(text?.split(','));
  return list.filter((item) => words.has(item));
}

/** The text where it has the form; `null` otherwise. */
export function matching(text: string | null, form: RegExp): string | null {
  return text !== null && form.test(text) ? text : null;
}

/** The item that the text is; `null` where the list has none. */
export function oneOf<T extends string>(list: readonly T[], text: string | null): T | null {
  return list.find((item) => item === text) ?? null;
}

/** A whole number of six digits at most; `null` for any other text. */
export function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
