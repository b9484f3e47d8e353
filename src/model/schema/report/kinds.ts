import { documentSchema } from '../document.ts';
import { type FactsFile, factsSchema } from '../facts.ts';
import { type Shape, shapeOf } from '../shape.ts';
import type { Group } from './values.ts';

/** The lists of a file for which there are forms, in the order in which the forms stand. */
export const FACT_KINDS = [
  'states',
  'stages',
  'events',
  'claims',
  'meetings',
  'offices',
  'persons',
  'delegations',
  'figures',
  'outcomes',
  'commitments',
] as const satisfies readonly (keyof FactsFile)[];
export type FactKind = (typeof FACT_KINDS)[number];

/** Something for each kind of fact. */
export function byKind<T>(of: (kind: FactKind) => T): Record<FactKind, T> {
  const entries = FACT_KINDS.map((kind) => [kind, of(kind)] as const);
  return Object.fromEntries(entries) as Record<FactKind, T>;
}

/** The fields of each kind: those of the schema by which the build checks. */
export const SHAPES: Readonly<Record<FactKind, Shape>> = byKind((kind) =>
  shapeOf(factsSchema.shape[kind].unwrap().element),
);

/** The fields of the card of a report. */
export const CARD = shapeOf(documentSchema);

/** A fact as it stands in the form. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: Group;
}
