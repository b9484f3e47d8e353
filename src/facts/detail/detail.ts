import type { LocalText, Names } from '../../model/language.ts';
import type {
  Claim,
  ClassSpan,
  Dispute,
  DocumentCard,
  Flow,
  FlowSeries,
  Locator,
  Mechanism,
  Meeting,
  Place,
  Position,
  Project,
  ProjectFigure,
  RecordEvent,
  Site,
  Source,
  StageSpan,
  StatusSpan,
} from '../../model/records.ts';
import type { AsOfYear, PartialDate, Span } from '../../model/time/time.ts';
import type { CooperationKind, RecordId, Stage, Status } from '../../model/vocabulary.ts';
import type { Fresh } from '../fresh.ts';

/** A claim with the paragraphs of one document in which it stands. */
export interface CitedClaim {
  readonly claim: Claim;
  /** In order of paragraphs; all of them in the document of the citation. */
  readonly locators: readonly Locator[];
}

/** What a primary document says on a statement. */
export interface Citation {
  readonly source: Source;
  readonly document: DocumentCard;
  /** Never empty. */
  readonly claims: readonly CitedClaim[];
}

/** Who says so. */
export interface Backing {
  readonly sources: readonly Source[];
  /** Ids of sources that are not in the catalogue, e.g. because the file did not come. */
  readonly missing: readonly string[];
  /** Only of primary documents, and only claims that concern the statement. */
  readonly citations: readonly Citation[];
}

/** A statement with who says so. */
export interface Backed<T> {
  readonly statement: T;
  readonly backing: Backing;
}

export interface BackedDispute {
  readonly dispute: Dispute;
  readonly statements: readonly Backed<Dispute['statements'][number]>[];
}

/** A claim that mentions the record, with every document in which it stands. */
export interface ClaimEntry {
  readonly claim: Claim;
  readonly citations: readonly Citation[];
  /** What other sources say against it. */
  readonly disputes: readonly BackedDispute[];
}

/** Since when a site is there. */
export type Existence = NonNullable<Site['existence']>;

/** A stretch of a history; `entry` is `null` where no source speaks. */
export interface HistoryStretch<T> extends Span {
  readonly entry: Backed<T> | null;
  /** The stretch whose state is shown for the year on screen. */
  readonly isShown: boolean;
  /** Why no source speaks: it came to be later, says who. */
  readonly absence: Backed<Existence> | null;
}

/** A change of state inside the year; `null` on a side of which no source speaks. */
export interface Change<T> {
  readonly date: PartialDate;
  readonly begins: Backed<T> | null;
  readonly ends: Backed<T> | null;
}

/** A place by id; its id stands in as name while it is not in the catalogue. */
export interface PlaceRef {
  readonly id: string;
  readonly names: Names;
  readonly place: Place | null;
}

export interface SiteLink {
  readonly record: Site;
  /** `undefined`: not yet there in this year. */
  readonly status: Status | undefined;
  readonly fresh: Fresh;
}

export interface ProjectLink {
  readonly record: Project;
  /** `undefined`: not yet spoken of in this year. */
  readonly stage: Stage | 'unknown' | undefined;
  readonly fresh: Fresh;
}

interface DetailBase {
  readonly id: RecordId;
  readonly year: AsOfYear;
  readonly disputes: readonly BackedDispute[];
  readonly claims: readonly ClaimEntry[];
}

export interface SiteDetail extends DetailBase {
  readonly kind: 'site';
  readonly topic: 'gates' | 'crossings';
  readonly record: Site;
  /** The span whose status is shown; `null`: no source speaks of this year. */
  readonly status: Backed<StatusSpan> | null;
  readonly fresh: Fresh;
  /** That it is not yet there in this year, and who says so; `null`: it is there. */
  readonly absence: Backed<Existence> | null;
  readonly changes: readonly Change<StatusSpan>[];
  readonly history: readonly HistoryStretch<StatusSpan>[];
  /** The class that each side declares this year; the same span where both do. */
  readonly classes: {
    readonly vietnam: Backed<ClassSpan> | null;
    readonly china: Backed<ClassSpan> | null;
  };
  readonly classHistory: readonly Backed<ClassSpan>[];
  /** Administrative units valid this year. */
  readonly vietnam: {
    readonly span: Span | null;
    readonly province: PlaceRef | null;
    readonly district: PlaceRef | null;
    readonly commune: string | null;
    /** No source names the commune: it is the one in which the point of the map lies. */
    readonly isCommunePlotted: boolean;
  };
  readonly china: {
    readonly region: PlaceRef;
    readonly prefecture: PlaceRef | null;
    readonly county: PlaceRef | null;
  };
  readonly events: readonly Backed<RecordEvent>[];
  readonly projects: readonly ProjectLink[];
  /** The gate to which this route belongs. */
  readonly partOf: SiteLink | null;
  /** Routes that belong to this gate. */
  readonly routes: readonly SiteLink[];
  readonly flows: readonly Flow[];
  readonly position: Backed<Position> | null;
  /** Sources of the markers and of the note: their own, else those of the record. */
  readonly markers: Backing;
  readonly note: Backing;
  /** Sources of names, kind, units and all that has no sources of its own. */
  readonly backing: Backing;
}

export interface ProjectDetail extends DetailBase {
  readonly kind: 'project';
  readonly record: Project;
  /** `not-yet`: the year lies before anything that a source tells of the project. */
  readonly presence: 'on-map' | 'not-yet' | 'undated';
  /** Year of the first stage or event; `null` where it is open or nothing is dated. */
  readonly firstYear: AsOfYear | null;
  /** `null`: no source speaks of the stage in this year. */
  readonly stage: Backed<StageSpan> | null;
  readonly fresh: Fresh;
  readonly changes: readonly Change<StageSpan>[];
  readonly history: readonly HistoryStretch<StageSpan>[];
  readonly events: readonly Backed<RecordEvent>[];
  readonly figures: readonly Backed<ProjectFigure>[];
  readonly gates: readonly SiteLink[];
  /** The points that stand for it, with how well each is known; `label` of those along a line. */
  readonly positions: readonly (Backed<Position> & { readonly label: LocalText | null })[];
  /** `null`: the note is a remark of the editors. */
  readonly note: Backing | null;
}

export interface FlowDetail extends DetailBase {
  readonly kind: 'flow';
  readonly record: Flow;
  readonly isInYear: boolean;
  readonly series: FlowSeries | null;
  readonly a: readonly PlaceRef[];
  readonly b: readonly PlaceRef[];
  readonly gates: readonly SiteLink[];
  /** Other figures of the series, by date: the only ones that it may be compared with. */
  readonly siblings: readonly Flow[];
  readonly backing: Backing;
}

export interface MeetingDetail extends DetailBase {
  readonly kind: 'meeting';
  readonly record: Meeting;
  readonly isInYear: boolean;
  readonly mechanism: Mechanism | null;
  /** Names of the mechanism; its id stands in while it is not in the catalogue. */
  readonly names: Names;
  readonly place: PlaceRef | null;
  readonly hostRegion: PlaceRef | null;
  readonly participants: readonly PlaceRef[];
  readonly guests: readonly PlaceRef[];
  readonly chairs: readonly PlaceRef[];
  readonly outcomes: readonly Backed<Meeting['outcomes'][number]>[];
  /** Meetings of other mechanisms on the same days at the same place. */
  readonly sameDay: readonly Meeting[];
  /** All sessions of the mechanism by ordinal, this one too. */
  readonly sessions: readonly Meeting[];
  readonly position: Backed<Position> | null;
  readonly backing: Backing;
}

/** A statement, an agreement, a commitment or a place; its records are looked up by whoever shows it. */
export interface CooperationDetail {
  readonly kind: 'cooperation';
  readonly id: RecordId;
  readonly year: AsOfYear;
  readonly of: CooperationKind;
  /** The id without its kind. */
  readonly key: string;
  /** What it says, or is called. */
  readonly names: Names;
}

/** What the detail panel shows of the selection. */
export type Detail =
  | { readonly kind: 'none' }
  /** The selection names nothing that has been loaded. */
  | { readonly kind: 'missing'; readonly id: RecordId }
  | SiteDetail
  | ProjectDetail
  | FlowDetail
  | MeetingDetail
  | CooperationDetail;
