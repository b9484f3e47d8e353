import type {
  Carrier,
  Flow,
  FlowSeries,
  Mechanism,
  Meeting,
  Place,
  Position,
  Project,
  Site,
  StageSpan,
  StatusSpan,
} from '../records.ts';
import type { PartialDate } from '../time/time.ts';
import type { EditionFile } from './features.ts';

/*
 * What the first picture and the list beside it need of all records, of every year: one file in place
 * of nine. It is cut from the same records, field by field, so that the same selectors read it and find
 * the same; everything else of a record comes after the picture, with the record itself.
 */

/** Of a point: where it is, and how well that is known. */
export type FirstPosition = Pick<Position, 'lon' | 'lat' | 'basis' | 'precisionMetres'>;

/** A span with the one source that decides how fresh it is, by its number in {@link FirstFile.sources}. */
type Spanned<T extends StatusSpan | StageSpan> = Omit<T, 'note'>;

/** Records of which it is only counted how many disputes and told when something happened. */
interface Counted {
  readonly disputes: number;
  /** Dates of the events. */
  readonly events: readonly PartialDate[];
}

export interface FirstSite extends Pick<Site, 'id' | 'kind' | 'order' | 'names'>, Counted {
  /** When it came to be, where it was not there all the years. */
  readonly since?: PartialDate;
  readonly position: FirstPosition | null;
  readonly statuses: readonly Spanned<StatusSpan>[];
  readonly units: readonly Pick<Site['vietnam']['units'][number], 'from' | 'to' | 'province'>[];
  readonly region: string;
}

export interface FirstProject
  extends Pick<Project, 'id' | 'type' | 'names' | 'geometryBasis' | 'gates'>,
    Counted {
  readonly position: FirstPosition | null;
  readonly line: readonly FirstPosition[] | null;
  readonly ends: readonly (Pick<Project['ends'][number], 'gate' | 'place'> & {
    /** Only where nothing else of the project says where in the list it stands. */
    readonly position?: FirstPosition;
  })[];
  readonly stages: readonly Spanned<StageSpan>[];
}

export interface FirstFlow
  extends Omit<
    Flow,
    | 'year'
    | 'countedBy'
    | 'scope'
    | 'usableReason'
    | 'isPlausible'
    | 'isDerived'
    | 'inferred'
    | 'disputes'
    | 'note'
    | 'sources'
  > {
  readonly disputes: number;
  /** Where its dollars are told beside yuan: the English words in which they stand. */
  readonly words?: string;
}

export interface FirstMeeting
  extends Pick<
    Meeting,
    | 'id'
    | 'mechanism'
    | 'ordinal'
    | 'from'
    | 'to'
    | 'status'
    | 'place'
    | 'hostRegion'
    | 'participants'
    | 'guests'
  > {
  readonly position: FirstPosition | null;
}

export interface FirstPlace
  extends Pick<Place, 'id' | 'kind' | 'country' | 'parent' | 'successor'> {
  /** Only where it was not there all the years. */
  readonly valid?: Place['valid'];
  /** Only of countries and of the units in which the list is told. */
  readonly names?: Place['names'];
  /** Longitude and latitude. */
  readonly at?: readonly [lon: number, lat: number];
}

/** `public/data/first.json` */
export interface FirstFile {
  readonly edition: EditionFile;
  /** In Vietnamese, Chinese, English and French; French left out is as English, others as the first. */
  readonly publishers: readonly (readonly string[])[];
  /** Date and publisher, by its number, of each source that a span names by its own number. */
  readonly sources: readonly (readonly [date: PartialDate | null, publisher: number])[];
  readonly gates: readonly FirstSite[];
  readonly crossings: readonly FirstSite[];
  readonly projects: readonly FirstProject[];
  readonly series: readonly Pick<FlowSeries, 'id' | 'measure' | 'arc'>[];
  readonly flows: readonly FirstFlow[];
  readonly carriers: readonly Pick<Carrier, 'gate' | 'places' | 'end'>[];
  readonly mechanisms: readonly Pick<Mechanism, 'id' | 'names'>[];
  readonly meetings: readonly FirstMeeting[];
  readonly places: readonly FirstPlace[];
}

/** Name of the file below `public/data`. */
export const FIRST = 'first.json';
