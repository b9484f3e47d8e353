import { signal } from '@preact/signals';
import type { FilledNames, Form } from '../../model/delegations.ts';

/*
 * Forms of names that no source prints and an office fills in: kept in this browser, as its own
 * talks are, and nowhere else.
 */

const MEMORY = 'border-map-names';

/** Longest form that is taken. */
export const MOST_LETTERS = 60;

/** What was kept; anything that is not a form of a name is left out. */
export function readNames(kept: string | null): FilledNames {
  let value: unknown = null;
  try {
    value = JSON.parse(kept ?? 'null');
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([person, forms]: [string, unknown]) => [
      person,
      Object.fromEntries(
        Object.entries(typeof forms === 'object' && forms !== null ? forms : {}).filter(
          ([form, text]) =>
            (form === 'vi' || form === 'zh') &&
            typeof text === 'string' &&
            text.trim() !== '' &&
            text.length <= MOST_LETTERS,
        ),
      ),
    ]),
  );
}

function remembered(): FilledNames {
  try {
    return readNames(localStorage.getItem(MEMORY));
  } catch {
    return {};
  }
}

const kept = signal(remembered());

/** The forms filled in on this computer. */
export const filledNames = kept;

const APPROVAL_MEMORY = 'border-map-approval';

function rememberedApproval(): string {
  try {
    return localStorage.getItem(APPROVAL_MEMORY)?.trim().slice(0, MOST_LETTERS) ?? '';
  } catch {
    return '';
  }
}

const approval = signal(rememberedApproval());

/** The number under which an authority has approved the map; empty where the office gave none. */
export const mapApproval = approval;

/** Keeps the number of the approval; an empty one takes it away. */
export function fillApproval(text: string): void {
  approval.value = text.trim().slice(0, MOST_LETTERS);
  try {
    localStorage.setItem(APPROVAL_MEMORY, approval.peek());
  } catch {
    // Not remembered: it then holds until the page is closed.
  }
}

/** Keeps a form of a name; an empty one takes it away. */
export function fillName(person: string, form: Form, text: string): void {
  const { [form]: _, ...others } = kept.peek()[person] ?? {};
  const said = text.trim().slice(0, MOST_LETTERS);
  kept.value = { ...kept.peek(), [person]: said === '' ? others : { ...others, [form]: said } };
  try {
    localStorage.setItem(MEMORY, JSON.stringify(kept.peek()));
  } catch {
    // Not remembered: it then holds until the page is closed.
  }
}
