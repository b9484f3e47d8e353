import { signal } from '@preact/signals';
import type { Flaw, FlawKey, Part, Path } from './verdict.ts';

/*
 * When a field says what is wrong with it: once it was left, or the draft was saved. A form that has just
 * been begun only marks what it needs.
 */

/** What is wrong with a field that nobody has come to yet, or that is being written. */
const WAITING: ReadonlySet<FlawKey> = new Set([
  'missing',
  'date',
  'number',
  'choice',
  'id',
  'wrong',
]);

const nameOf = (part: Part, path: Path) => `${part}:${path.join('.')}`;

/** Fields that were left, or told when the draft was saved. */
const left = signal<ReadonlySet<string>>(new Set());

/** How a field shows what is wrong with it: as a fault, or only as needed. */
export interface Shown {
  readonly flaw: FlawKey | undefined;
  readonly isNeeded: boolean;
}

/** A field that was left, or one inside it; of a form itself any of its fields. */
function isTold(part: Part, path: Path): boolean {
  const name = nameOf(part, path);
  const inside = path.length === 0 ? name : `${name}.`;
  return [...left.value].some((one) => one === name || one.startsWith(inside));
}

/** How a field shows the flaw that it has. */
export function shownAs(part: Part, path: Path, flaw: FlawKey | undefined): Shown {
  const isFault = flaw !== undefined && (!WAITING.has(flaw) || isTold(part, path));
  return { flaw: isFault ? flaw : undefined, isNeeded: flaw === 'missing' && !isFault };
}

/** From now on a field says what is wrong with it. */
export function leaveField(part: Part, path: Path): void {
  const name = nameOf(part, path);
  if (!left.peek().has(name)) left.value = new Set([...left.peek(), name]);
}

/** Everything that is wrong now is told; what is begun later waits again. */
export function tellAll(flaws: readonly Flaw[]): void {
  left.value = new Set([...left.peek(), ...flaws.map(({ part, path }) => nameOf(part, path))]);
}

/** A fact is taken away: those behind it move up. */
export function forgetFact(at: number): void {
  const kept = [...left.peek()].flatMap((name): string[] => {
    const [part = '', path = ''] = name.split(/:(.*)/s);
    if (!/^\d+$/.test(part) || Number(part) < at) return [name];
    return Number(part) === at ? [] : [nameOf(Number(part) - 1, [path])];
  });
  left.value = new Set(kept);
}

/** Nothing was left yet: of another draft. */
export function forgetAll(): void {
  left.value = new Set();
}

/** Notes which field the focus leaves; from one language of a text to the next it stays in the field. */
export function leaving(part: Part) {
  return (event: FocusEvent): void => {
    const { target, relatedTarget } = event;
    // The card of a report is a part of its own inside the form of its source.
    event.stopPropagation();
    if (!(target instanceof HTMLElement)) return;
    const name = target.getAttribute('name');
    if (name === null) return;
    const texts = target.closest('.clerk-texts');
    if (texts && relatedTarget instanceof Node && texts.contains(relatedTarget)) return;
    const path = texts ? name.replace(/\.[a-z]{2}$/, '') : name;
    leaveField(part, [path]);
  };
}
