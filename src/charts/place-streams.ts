/*
 * Where the parts of a picture stand that shows who went from what to what: states on the left and on
 * the right, bands between them as thick as what went that way. All lengths in CSS px from the top.
 */

/** What went from one state to another. */
export interface Streaming<T extends string> {
  readonly before: T;
  readonly after: T;
  readonly count: number;
}

/** A state at one side. */
export interface PlacedState<T extends string> {
  readonly state: T;
  readonly count: number;
  readonly at: number;
  readonly size: number;
}

/** A band from the left to the right, by its upper edge on either side. */
export interface PlacedBand<T extends string> extends Streaming<T> {
  readonly from: number;
  readonly to: number;
  readonly thick: number;
}

export interface PlacedStreams<T extends string> {
  readonly before: readonly PlacedState<T>[];
  readonly after: readonly PlacedState<T>[];
  readonly bands: readonly PlacedBand<T>[];
  /** Thickness of one thing. */
  readonly one: number;
}

export interface StreamRoom {
  readonly height: number;
  /** A state is no lower than its line of type. */
  readonly least: number;
  /** Between two states. */
  readonly gap: number;
}

/** The states of one side with how many there are, in the order `by`. */
function countsOf<T extends string>(
  streams: readonly Streaming<T>[],
  end: 'before' | 'after',
  by: (a: T, b: T) => number,
): { readonly state: T; readonly count: number }[] {
  const counts = new Map<T, number>();
  for (const one of streams) counts.set(one[end], (counts.get(one[end]) ?? 0) + one.count);
  return [...counts]
    .map(([state, count]) => ({ state, count }))
    .toSorted((a, b) => by(a.state, b.state));
}

/** How thick one thing may be so that all states of a side have their line and the side its height. */
function thickness(counts: readonly number[], { height, least, gap }: StreamRoom): number {
  const room = height - gap * Math.max(0, counts.length - 1);
  let low: ReadonlySet<number> = new Set();
  for (;;) {
    const rest = counts.filter((_, i) => !low.has(i)).reduce((sum, one) => sum + one, 0);
    if (rest === 0) return 0;
    const one = Math.max(0, (room - low.size * least) / rest);
    const lower = new Set(counts.flatMap((count, i) => (count * one < least ? [i] : [])));
    if (lower.size <= low.size) return one;
    low = lower;
  }
}

function placeSide<T extends string>(
  counts: readonly { readonly state: T; readonly count: number }[],
  one: number,
  { least, gap }: StreamRoom,
): PlacedState<T>[] {
  let at = 0;
  return counts.map(({ state, count }) => {
    const placed = { state, count, at, size: Math.max(least, count * one) };
    at += placed.size + gap;
    return placed;
  });
}

/** Where the bands of each state begin: together in the middle of its room. */
function startsOf<T extends string>(side: readonly PlacedState<T>[], one: number): Map<T, number> {
  return new Map(
    side.map(({ state, count, at, size }) => [state, at + Math.max(0, size - count * one) / 2]),
  );
}

/**
 * Places a picture of streams.
 *
 * @param by the order of the states from the top, the same on both sides.
 */
export function placeStreams<T extends string>(
  streams: readonly Streaming<T>[],
  by: (a: T, b: T) => number,
  room: StreamRoom,
): PlacedStreams<T> {
  const sides = (['before', 'after'] as const).map((end) => countsOf(streams, end, by));
  const one = Math.min(
    ...sides.map((side) =>
      thickness(
        side.map(({ count }) => count),
        room,
      ),
    ),
  );
  const [before, after] = sides.map((side) => placeSide(side, one, room));
  const reached = {
    before: startsOf(before ?? [], one),
    after: startsOf(after ?? [], one),
  };
  // In this order bands of one state do not cross each other on the left; nor, since both sides have
  // one order, on the right.
  const bands = streams
    .toSorted((a, b) => by(a.before, b.before) || by(a.after, b.after))
    .map((stream) => {
      const thick = stream.count * one;
      const [from, to] = [
        reached.before.get(stream.before) ?? 0,
        reached.after.get(stream.after) ?? 0,
      ];
      reached.before.set(stream.before, from + thick);
      reached.after.set(stream.after, to + thick);
      return { ...stream, from, to, thick };
    });
  return { before: before ?? [], after: after ?? [], bands, one };
}
