import { type LonLat, toPlane } from '../../lib/mercator.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Tier } from '../places/hierarchy.ts';
import { FORMS, OUTLINE_NAMES } from '../signs/signs.ts';
import { formOf, type MapSymbol } from '../signs/symbols.ts';
import type { Heap } from './heaps.ts';

/*
 * Where lesser signs would lie on each other, one sign stands for them and counts them by state. It opens
 * where the map is near enough, or when it is pressed. International, rail and main gates, what is selected,
 * and what the texts speak of stand by themselves; where arcs of trade are shown, everything does.
 */

/** What a group may be made of. */
export interface Groupable {
  readonly id: RecordId;
  /** Degrees. */
  readonly at: LonLat;
  readonly symbol: MapSymbol;
  readonly tier: Tier;
  readonly rank: number;
  readonly heap?: Heap;
}

/** How many of a group are of one outline and one state. */
export interface Cell {
  readonly symbol: MapSymbol;
  readonly count: number;
}

/** What one sign stands for. */
export interface Group<T extends Groupable = Groupable> {
  readonly cells: readonly Cell[];
  /** The least rank first. */
  readonly of: readonly T[];
}

/** What stands by itself, however dense it is around it. */
export interface Apart {
  readonly selection: RecordId | null;
  readonly mentioned?: { readonly ids: ReadonlySet<RecordId> } | null;
  /** The members of the group that the reader has opened. */
  readonly opened?: ReadonlySet<RecordId>;
  /** The trade on the picture: beside its gates the room is for names and values, and nothing is gathered. */
  readonly flows?: { readonly arcs: readonly unknown[] };
}

/** From this level on every sign stands by itself. */
export const NONE_FROM = 9;
/** Groups are the same within so much of a level. */
const BAND = 0.5;
/** How far from its middle a group reaches, and of how many it is at least; px of an ordinary screen. */
const REACH = 28;
const LEAST = 3;
/** So many times as many as its cells has a group: else the plate would be no less than its members. */
const GAIN = 1.5;
/** More cells are too many to be read at once: outlines are then told together. */
const MOST_CELLS = 6;
/** The tiers that are gathered. */
const GATHERED: Tier = 2;
/** So many have room on no screen in any case. */
const CROWD = 1500;

const WORLD = 512;

/** Sites and works are counted apart: a road is no gate. */
const classOf = ({ tier, heap, symbol: { family } }: Groupable): 'site' | 'project' | null =>
  tier >= GATHERED && !heap && (family === 'site' || family === 'project') ? family : null;

const bandOf = (level: number) => Math.floor(level / BAND) * BAND;

/** Things and the signs that stand for several, by band and by what stands apart. */
const known = new WeakMap<readonly Groupable[], Map<string, readonly Groupable[]>>();

/**
 * Things of a picture with the dense ones gathered, in the order in which they came.
 *
 * @param level of the picture: a zoom on a screen of ordinary size.
 */
export function gathered<T extends Groupable>(
  things: readonly T[],
  level: number,
  apart: Apart,
): readonly (T & { readonly group?: Group<T> })[] {
  const band = bandOf(level);
  if (band >= NONE_FROM || things.length >= CROWD || apart.flows?.arcs.length) return things;
  const alone = new Set([
    ...(apart.selection ? [apart.selection] : []),
    ...(apart.mentioned?.ids ?? []),
    ...(apart.opened ?? []),
  ]);
  const key = [band, ...[...alone].sort()].join();
  const of = known.get(things) ?? new Map<string, readonly Groupable[]>();
  known.set(things, of);
  const old = of.get(key) as readonly (T & { readonly group?: Group<T> })[] | undefined;
  if (old) return old;
  const made = gather(things, WORLD * 2 ** (band + BAND / 2), alone);
  of.set(key, made);
  return made;
}

interface Node<T> {
  readonly thing: T;
  readonly kind: 'site' | 'project';
  readonly x: number;
  readonly y: number;
}

function gather<T extends Groupable>(
  things: readonly T[],
  world: number,
  alone: ReadonlySet<RecordId>,
): readonly (T & { readonly group?: Group<T> })[] {
  const nodes = things.flatMap((thing): Node<T>[] => {
    const kind = classOf(thing);
    if (kind === null || alone.has(thing.id)) return [];
    const [x, y] = toPlane(thing.at);
    return [{ thing, kind, x: x * world, y: y * world }];
  });
  const groups = new Map<RecordId, T & { readonly group: Group<T> }>();
  const taken = new Set<RecordId>();
  const tried = new Set<RecordId>();
  for (;;) {
    const left = nodes.filter(({ thing }) => !taken.has(thing.id));
    const [middle, around] = densest(left, tried);
    if (!middle || around.length < LEAST) break;
    const members = around.map(({ thing }) => thing).sort((a, b) => a.rank - b.rank);
    const cells = cellsOf(members);
    tried.add(middle.thing.id);
    if (members.length < GAIN * cells.length) continue;
    for (const { id } of members) taken.add(id);
    const [first = middle.thing] = members;
    groups.set(first.id, signOf(first, middle.thing.at, members, cells));
  }
  return things.flatMap((thing) => {
    const group = groups.get(thing.id);
    if (group) return [group];
    return taken.has(thing.id) ? [] : [thing];
  });
}

/** The node with the most of its kind around it, and these; of several alike the first. None that was tried. */
function densest<T extends Groupable>(
  nodes: readonly Node<T>[],
  tried: ReadonlySet<RecordId>,
): readonly [Node<T> | null, readonly Node<T>[]] {
  let best: Node<T> | null = null;
  let around: readonly Node<T>[] = [];
  for (const node of nodes) {
    if (tried.has(node.thing.id)) continue;
    const near = nodes.filter(
      ({ kind, x, y }) => kind === node.kind && Math.hypot(x - node.x, y - node.y) <= REACH,
    );
    if (near.length > around.length) [best, around] = [node, near];
  }
  return [best, around];
}

/** The sign of a group: it has the id of its first member, and with that its place from year to year. */
function signOf<T extends Groupable>(
  first: T,
  at: LonLat,
  members: readonly T[],
  cells: readonly Cell[],
): T & { readonly group: Group<T> } {
  const heap: Heap = {
    count: members.length,
    members: new Set(members.map(({ id }) => id)),
    opens: first.id,
    from: Number.NEGATIVE_INFINITY,
    to: Number.POSITIVE_INFINITY,
  };
  return { ...first, at, heap, tier: 3, group: { cells, of: members } };
}

const FORM_RANK = new Map(FORMS.map((form, i) => [form, i]));
const OUTLINE_RANK = new Map(OUTLINE_NAMES.map((outline, i) => [outline, i]));

/** Counts by outline and form; by form alone where that would be too many. */
function cellsOf(members: readonly Groupable[]): Cell[] {
  const fine = counted(members, ({ symbol }) => Object.values(formOf(symbol)).join());
  return fine.length <= MOST_CELLS ? fine : counted(members, ({ symbol }) => formOf(symbol).form);
}

function counted(members: readonly Groupable[], keyOf: (one: Groupable) => string): Cell[] {
  const by = new Map<string, Groupable[]>();
  for (const one of members) by.set(keyOf(one), [...(by.get(keyOf(one)) ?? []), one]);
  const rank = ({ symbol }: Cell) => {
    const { outline, form } = formOf(symbol);
    return (FORM_RANK.get(form) ?? 0) * FORMS.length + (OUTLINE_RANK.get(outline) ?? 0);
  };
  return [...by.values()]
    .flatMap((all): Cell[] => {
      const [first] = all;
      return first ? [{ symbol: shared(all, first.symbol), count: all.length }] : [];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** The sign of all of a cell: carried on where all of them are; of positions it says nothing. */
function shared(all: readonly Groupable[], symbol: MapSymbol): MapSymbol {
  if (symbol.family !== 'site' && symbol.family !== 'project') return symbol;
  const isCarried = all.every(({ symbol: one }) => 'isCarried' in one && one.isCarried === true);
  return { ...symbol, basis: null, isCarried };
}
