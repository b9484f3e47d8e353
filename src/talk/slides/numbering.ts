/** Sources in the order in which they are first named. */
export interface Numbering {
  /** All that have been named so far. */
  readonly ids: readonly string[];
  /** Names some: their numbers, from 1. */
  readonly of: (ids: readonly string[]) => readonly number[];
}

/** An empty list of sources, to be filled by what names them. */
export function numbering(): Numbering {
  const ids: string[] = [];
  return {
    ids,
    of: (named) => {
      for (const id of named) if (!ids.includes(id)) ids.push(id);
      return [...new Set(named)].map((id) => ids.indexOf(id) + 1).toSorted((a, b) => a - b);
    },
  };
}
