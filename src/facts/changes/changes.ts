import type { LocalText } from '../../model/language.ts';
import type { Flow, Meeting, Project, Site } from '../../model/records.ts';
import type { PartialDate } from '../../model/time/time.ts';
import type { EventType, RecordId, SiteClass, Stage, Status } from '../../model/vocabulary.ts';
import type { Concern } from '../detail/cite.ts';
import type { PlaceRef } from '../detail/detail.ts';
import type { Fresh } from '../fresh.ts';

/** The parts of the list of changes, in the order in which they are read. */
export const CHANGE_GROUPS = [
  'opened',
  'restricted',
  'suspended',
  'upgraded',
  'begun',
  'finished',
  'agreed',
  'unknown',
  'passing',
  'reported',
  'sessions',
  'figures',
  'units',
] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** What of a record may differ between two years. */
export type Facet = 'status' | 'classVietnam' | 'classChina' | 'stage';

/**
 * What holds of a facet: a word of the model; `silent`, no source speaks; `absent`, a project
 * before anything was said of it, or a site before it came to be.
 */
export type StateWord = Status | Stage | SiteClass | 'silent' | 'absent';

/** What held at the start of the period and what holds at its end; the two differ. */
export interface Transition {
  readonly facet: Facet;
  readonly before: StateWord;
  readonly after: StateWord;
}

/** What a line of the list tells. */
export type LineText =
  | {
      readonly what: 'state';
      readonly facet: Facet;
      readonly word: StateWord;
      /** Of a class: both sides declare it. */
      readonly isOfBoth?: boolean;
    }
  | { readonly what: 'event'; readonly type: EventType }
  | { readonly what: 'session' | 'trade' | 'unit' };

/** A dated statement with who says so. */
export interface ChangeLine {
  /** As exactly as it is known; `null`: of no known date. */
  readonly date: PartialDate | null;
  /** The date covers days before the period too: it may have happened before. */
  readonly isPerhapsEarlier: boolean;
  readonly text: LineText;
  readonly note: LocalText | null;
  readonly isInferred: boolean;
  /** Never empty. */
  readonly sources: readonly string[];
  /** Which claims of the primary documents concern it. */
  readonly concern: Concern;
}

interface EntryBase {
  readonly key: string;
  readonly group: ChangeGroup;
  /** Differences between start and end; none where only something happened in between. */
  readonly transitions: readonly Transition[];
  /** How fresh the state is to which it came at the end of the period; of a change of state alone. */
  readonly fresh?: Fresh;
  /** By date; never empty. */
  readonly lines: readonly ChangeLine[];
}

/** One thing that changed, with what is told of it. */
export type ChangeEntry = EntryBase &
  (
    | { readonly kind: 'site'; readonly id: RecordId; readonly record: Site }
    | { readonly kind: 'project'; readonly id: RecordId; readonly record: Project }
    | { readonly kind: 'meeting'; readonly id: RecordId; readonly record: Meeting }
    | { readonly kind: 'flow'; readonly id: RecordId; readonly record: Flow }
    | { readonly kind: 'unit'; readonly from: PlaceRef; readonly to: PlaceRef }
  );

/** Entries of one kind of change. */
export interface ChangeList {
  readonly group: ChangeGroup;
  readonly entries: readonly ChangeEntry[];
}
