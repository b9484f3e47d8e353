import type { Flow, Meeting } from '../../model/records.ts';
import type {
  Approximation,
  CooperationField,
  Direction,
  EventType,
  FigureMeasure,
  PositionBasis,
  ProjectType,
  SiteClass,
  SiteKind,
  Stage,
  Status,
  TrafficMode,
} from '../../model/vocabulary.ts';

/** Units of figures and outcomes that are no currencies. */
export const UNITS = [
  'm',
  'km',
  'km2',
  'km/h',
  't',
  'ha',
  'months',
  'years',
  'count',
  'persons',
  'people',
  'vehicles',
  'vehicles/day',
  'trains',
  'document',
  'documents',
  'activities',
  'talks',
  'delegations',
] as const;
export type Unit = (typeof UNITS)[number];

export const CURRENCIES = ['USD', 'CNY', 'VND'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Languages in which sources are written, ISO 639-1. */
export const SOURCE_LANGUAGES = [
  'vi',
  'zh',
  'en',
  'fr',
  'sv',
  'pl',
  'ru',
  'de',
  'ja',
  'es',
  'no',
  'th',
  'cs',
  'ms',
  'pt',
] as const;
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

type Words<Key extends string> = Readonly<Record<Key, string>>;
/** Puts an amount that is ready for the language into words. */
type Around = (amount: string) => string;

/**
 * The words of the model in one language. A word that is missing does not compile.
 * Words stand as they do inside a sentence: only what is always capital is.
 */
export interface Vocabulary {
  readonly siteKind: Words<SiteKind>;
  readonly siteClass: Words<SiteClass>;
  readonly status: Words<Status>;
  readonly stage: Words<Stage | 'unknown'>;
  readonly projectType: Words<ProjectType>;
  readonly cooperationField: Words<CooperationField>;
  readonly eventType: Words<EventType>;
  readonly trafficMode: Words<TrafficMode>;
  readonly positionBasis: Words<PositionBasis>;
  readonly direction: Words<Direction>;
  readonly measure: Words<FigureMeasure>;
  readonly meetingStatus: Words<Meeting['status']>;
  readonly meetingMode: Words<Meeting['mode']>;
  readonly sourceLanguage: Words<SourceLanguage>;
  /** Which side declares, counts or stands there. */
  readonly side: Words<NonNullable<Flow['countedBy']> | 'both'>;
  readonly approximation: Readonly<Record<Approximation, Around>>;
  /** The amount with its unit; `isOne` where the number is exactly one. */
  readonly unit: Readonly<Record<Unit, (amount: string, isOne: boolean) => string>>;
  /** The amount, e.g. `7.2 billion`, with its currency. */
  readonly currency: Readonly<Record<Currency, Around>>;
  /** `11` as the number of a session. */
  readonly ordinal: (value: number) => string;
  /** The name of a mechanism and the number of a session as a title. */
  readonly session: (name: string, ordinal: string) => string;
}
