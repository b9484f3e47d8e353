import type { CooperationRow, Row } from '../../facts/rows/select-rows.ts';
import type { LonLat } from '../../lib/mercator.ts';
import type { Names } from '../../model/language.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { FieldSign } from '../signs/signs.ts';

/*
 * What documents and agreements say is gathered by place: a seat has one sign with a count, and from
 * near one for each field. A sign of one statement is that statement; else it opens the place.
 */

/** The level from which the fields of a place stand apart. */
const APART = 8.6;

/** What a sign stands for that is of more than one thing, or of one that stands in several places. */
export interface Heap {
  readonly count: number;
  readonly members: ReadonlySet<RecordId>;
  /** What a press on it selects. */
  readonly opens: RecordId;
  /** The levels of the map at which it stands, the end excluded. */
  readonly from: number;
  readonly to: number;
}

/** A sign, whether of one thing or of several. */
interface MaybeHeap {
  readonly id: RecordId;
  readonly heap?: Heap;
}

/** Whether a sign stands for a record. */
export const standsFor = ({ id, heap }: MaybeHeap, record: RecordId | null): boolean =>
  record !== null &&
  (id === record || heap?.opens === record || heap?.members.has(record) === true);

/** Whether a sign stands for one of several records. */
export const isOneOf = (sign: MaybeHeap, records: ReadonlySet<RecordId> | undefined): boolean =>
  records !== undefined && [...records].some((record) => standsFor(sign, record));

/** What a press on a sign selects. */
export const opensWith = ({ id, heap }: MaybeHeap): RecordId => heap?.opens ?? id;

/** Widths of the line between two places, px of an ordinary screen, and its dots, in widths. */
export const BOND = { width: 1.3, chosen: 2.2, dash: [0.1, 3.2] } as const;

interface Pile {
  readonly at: LonLat;
  readonly rows: CooperationRow[];
  readonly names: Names;
}

function pilesOf(rows: readonly Row[]): ReadonlyMap<string, Pile> {
  const piles = new Map<string, Pile>();
  for (const row of rows) {
    if (row.topic !== 'cooperation') continue;
    row.record.spots.forEach(({ place, at }, i) => {
      const pile: Pile = piles.get(place) ?? { at, rows: [], names: row.places[i] ?? row.names };
      pile.rows.push(row);
      piles.set(place, pile);
    });
  }
  return piles;
}

/** The sign of a heap. */
export interface HeapSign extends Required<MaybeHeap> {
  /** The first of those that it stands for. */
  readonly row: CooperationRow;
  readonly at: LonLat;
  readonly names: Names;
  readonly field: FieldSign;
}

/** The signs of cooperation among the rows, each once for every range of levels. */
export function heapsOf(rows: readonly Row[]): HeapSign[] {
  return [...pilesOf(rows)].flatMap(([place, pile]): HeapSign[] => {
    const fields = new Map<string, CooperationRow[]>();
    for (const row of pile.rows) fields.set(row.kind, [...(fields.get(row.kind) ?? []), row]);
    const far = { from: Number.NEGATIVE_INFINITY, to: APART };
    const near = { from: APART, to: Number.POSITIVE_INFINITY };
    const whole = signOf(place, '', pile, pile.rows, far);
    const apart = [...fields].map(([field, own]) => signOf(place, `.${field}`, pile, own, near));
    return whole ? [whole, ...apart.flatMap((one) => one ?? [])] : [];
  });
}

function signOf(
  place: string,
  suffix: string,
  { at, names }: Pile,
  rows: readonly CooperationRow[],
  levels: Pick<Heap, 'from' | 'to'>,
): HeapSign | null {
  const [row] = rows;
  if (!row) return null;
  const isOne = rows.length === 1;
  const isOfOneField = rows.every(({ kind }) => kind === row.kind);
  return {
    id: `place:${place}${suffix}`,
    row,
    at,
    names,
    field: isOfOneField ? row.kind : 'several',
    heap: {
      count: rows.length,
      members: new Set(rows.map(({ id }) => id)),
      opens: isOne ? row.id : `place:${place}`,
      ...levels,
    },
  };
}

/** A line between two places that something binds. */
export interface Bond {
  readonly ids: ReadonlySet<RecordId>;
  readonly line: readonly [LonLat, LonLat];
}

/** The lines between places among the rows, each pair once. */
export function bondsOf(rows: readonly Row[]): Bond[] {
  const bonds = new Map<string, { ids: Set<RecordId>; line: Bond['line'] }>();
  for (const row of rows) {
    if (row.topic !== 'cooperation' || row.line === null) continue;
    const key = row.line.join();
    const bond = bonds.get(key) ?? { ids: new Set(), line: row.line };
    bond.ids.add(row.id);
    bonds.set(key, bond);
  }
  return [...bonds.values()];
}

/** The bonds that are drawn: all while trade is off, else those of what is selected alone. */
export function shownBonds(
  bonds: readonly Bond[],
  topics: ReadonlySet<string>,
  selection: RecordId | null,
): readonly Bond[] {
  return topics.has('flows')
    ? bonds.filter(({ ids }) => selection !== null && ids.has(selection))
    : bonds;
}
