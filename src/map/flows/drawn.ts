import type { FlowPicture } from '../../facts/flows/picture.ts';
import type { DrawnThing } from '../renderer.ts';

/**
 * All of a picture as a renderer tells it, once it has painted it.
 *
 * @param numbers those that stand for values.
 */
export function drawnOf(
  { arcs, badges, stubs }: FlowPicture,
  named: ReadonlySet<string>,
  numbers: ReadonlyMap<string, number> = new Map(),
): DrawnThing[] {
  const told = (kind: 'flow' | 'badge') => (one: (typeof arcs | typeof badges)[number]) => ({
    kind,
    id: one.id,
    state: one.state,
    isNamed: named.has(one.id),
    number: numbers.get(one.id) ?? null,
  });
  return [
    ...arcs.map(told('flow')),
    // A badge is its text.
    ...badges.map(told('badge')).filter(({ isNamed }) => isNamed),
    ...stubs.map(({ unit }): DrawnThing => {
      return { kind: 'stub', id: unit, state: 'none', isNamed: named.has(unit), number: null };
    }),
  ];
}
