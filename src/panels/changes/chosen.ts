import { signal } from '@preact/signals';
import type { ChangeEntry } from '../../facts/changes/changes.ts';
import { streamKey } from '../../facts/changes/streams.ts';

/** What the list of changes is narrowed to: kinds of things, as its buttons count them. */
export const CHANGE_KINDS = ['gates', 'crossings', 'projects', 'meetings', 'flows'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The kind that is chosen, while the page is open; `null`: all. */
export const kind = signal<ChangeKind | null>(null);

/** The stream of the picture that is chosen, by its key; `null`: none. */
export const stream = signal<string | null>(null);

/** The kind of an entry; a province that was merged is of none. */
export function kindOf(entry: ChangeEntry): ChangeKind | null {
  switch (entry.kind) {
    case 'site':
      return entry.id.startsWith('gate:') ? 'gates' : 'crossings';
    case 'project':
      return 'projects';
    case 'meeting':
      return 'meetings';
    case 'flow':
      return 'flows';
    case 'unit':
      return null;
  }
}

/** Chooses a kind, or all again; what was chosen of a picture that may have gone goes with it. */
export function chooseKind(wanted: ChangeKind): void {
  kind.value = kind.peek() === wanted ? null : wanted;
  stream.value = null;
}

/** The picture tells projects where they are chosen, sites otherwise. */
export const isOfProjects = (): boolean => kind.value === 'projects';

/** Whether the list shows an entry. */
export function isChosen(entry: ChangeEntry): boolean {
  if (kind.value !== null && kindOf(entry) !== kind.value) return false;
  if (stream.value === null) return true;
  if (entry.kind !== (isOfProjects() ? 'project' : 'site')) return false;
  return entry.transitions.some(
    (turn) =>
      (turn.facet === 'status' || turn.facet === 'stage') && streamKey(turn) === stream.value,
  );
}
