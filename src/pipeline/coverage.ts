import { isOpen, looksAhead, stateOf } from '../model/commitment.ts';
import { drawnOf } from '../model/flow.ts';
import type { Dossier, Site } from '../model/records.ts';
import { isThere, shownStage } from '../model/shown.ts';
import { stageIn, statusIn, unitsIn } from '../model/site.ts';
import { PLACELESS, type Placeless, standingOfClaim } from '../model/talk/stand.ts';
import { OUTCOME_STATES } from '../model/talk/written-words.ts';
import { dateShown, freshnessOf, monthsBetween } from '../model/time/freshness.ts';
import { holdsIn, yearsOf } from '../model/time/time.ts';
import type { OutcomeState } from '../model/vocabulary.ts';

/** How much of what could be told is told. */
export interface Coverage {
  /** Years of gates and crossings that are there, and those in which a source speaks of the status. */
  readonly siteYears: { readonly all: number; readonly sourced: number };
  /** Statuses and stages of the last year: all, those carried on, those that no source tells. */
  readonly last: {
    readonly year: number;
    readonly all: number;
    readonly carried: number;
    readonly silent: number;
    /** Median of the months since what is carried on was last known; `null`: nothing is. */
    readonly medianMonths: number | null;
  };
  /** Border provinces by year: all, those with a figure of trade of their own that may be drawn, and of these a full year's. */
  readonly provinceYears: { readonly all: number; readonly drawn: number; readonly full: number };
  readonly sources: { readonly all: number; readonly noAddress: number; readonly noDate: number };
  /** Statements of the documents, and of these how many stand on no place, by the reason. */
  readonly statements: {
    readonly all: number;
    readonly noPlace: Readonly<Record<Placeless, number>>;
  };
  /** Commitments by the state of their last outcome, and how many months ago they were made. */
  readonly promises: {
    readonly all: number;
    readonly states: Readonly<Record<OutcomeState, number>>;
    /** Of those that are open (neither done nor superseded): up to a year old, up to three, older, undated. */
    readonly ages: {
      readonly year: number;
      readonly three: number;
      readonly older: number;
      readonly undated: number;
    };
    /** Statements of the documents that look ahead: all, and those that are no commitment. */
    readonly ahead: { readonly all: number; readonly none: number };
  };
}

const sitesOf = ({ gates, crossings }: Dossier): readonly Site[] => [...gates, ...crossings];

/** Counts what sources tell of states and of trade. Pure: the same records give the same counts. */
export function coverageOf(dossier: Dossier): Coverage {
  return {
    siteYears: siteYears(dossier),
    last: lastYear(dossier),
    provinceYears: provinceYears(dossier),
    statements: statements(dossier),
    promises: promises(dossier),
    sources: {
      all: dossier.sources.length,
      noAddress: dossier.sources.filter(({ url }) => url === null).length,
      noDate: dossier.sources.filter(({ date }) => date === null).length,
    },
  };
}

const byId = ({ sources }: Dossier) => new Map(sources.map((source) => [source.id, source]));

function siteYears(dossier: Dossier): Coverage['siteYears'] {
  const { closed, years } = dossier.edition;
  const sources = byId(dossier);
  const told = sitesOf(dossier).flatMap((site) =>
    yearsOf(years)
      .filter((year) => isThere(site, year))
      .map((year) => {
        const span = statusIn(site, year);
        return span !== undefined && freshnessOf(span, year, sources, closed).kind === 'sourced';
      }),
  );
  return { all: told.length, sourced: told.filter(Boolean).length };
}

/** The unit into which a place has gone by the end of the year, or itself. */
function unitAt({ places }: Dossier, id: string, year: number): string {
  const place = places.find((one) => one.id === id);
  const isGone = place?.valid && !holdsIn(place.valid, year + 1);
  return isGone && place.successor ? place.successor : id;
}

function statements({ claims, places }: Dossier): Coverage['statements'] {
  const known = new Map(places.map((place) => [place.id, place]));
  const reasons = claims.flatMap((claim) => standingOfClaim(claim, known).reason ?? []);
  return { all: claims.length, noPlace: countBy(PLACELESS, reasons) };
}

function promises({ claims, commitments, edition }: Dossier): Coverage['promises'] {
  const states = countBy(OUTCOME_STATES, commitments.map(stateOf));
  const ages = commitments.filter(isOpen).map(({ date }) => {
    if (date === null) return 'undated';
    const months = monthsBetween(date, edition.closed);
    return months <= 12 ? 'year' : months <= 36 ? 'three' : 'older';
  });
  return {
    all: commitments.length,
    states,
    ages: countBy(['year', 'three', 'older', 'undated'], ages),
    ahead: {
      all: claims.filter(looksAhead).length,
      none: claims.filter(({ noPromise }) => noPromise !== undefined).length,
    },
  };
}

function countBy<T extends string>(words: readonly T[], found: readonly T[]): Record<T, number> {
  const counts = words.map((word) => [word, found.filter((one) => one === word).length]);
  return Object.fromEntries(counts);
}

function provinceYears(dossier: Dossier): Coverage['provinceYears'] {
  const told = yearsOf(dossier.edition.years).flatMap((year) => {
    const units = sitesOf(dossier).flatMap((site) => unitsIn(site, year)?.province ?? []);
    return [...new Set(units)].map((unit) => {
      const own = dossier.flowSeries
        .filter(({ measure, arc }) => measure === 'value' && arc?.layer === 'provinces')
        .filter(({ arc }) => arc?.of.length === 1)
        .filter(({ arc }) => unitAt(dossier, arc?.of[0] ?? '', year) === unit);
      const ids = new Set(own.map(({ id }) => id));
      return dossier.flows
        .filter(({ series }) => ids.has(series))
        .flatMap((flow) => drawnOf(flow) ?? [])
        .filter((drawn) => drawn.year === year);
    });
  });
  const isFull = (all: (typeof told)[number]) => all.some(({ as }) => as === 'sourced');
  return {
    all: told.length,
    drawn: told.filter(({ length }) => length > 0).length,
    full: told.filter(isFull).length,
  };
}

function lastYear(dossier: Dossier): Coverage['last'] {
  const { closed, years } = dossier.edition;
  const year = years.last;
  const sources = byId(dossier);
  const spans = [
    ...sitesOf(dossier)
      .filter((site) => isThere(site, year))
      .map((site) => statusIn(site, year)),
    ...dossier.projects
      .filter((project) => shownStage(project, year) !== undefined)
      .map((project) => stageIn(project, year)),
  ];
  const carried = spans.flatMap((span) => {
    const fresh = span && freshnessOf(span, year, sources, closed);
    return fresh?.kind === 'carried' ? [fresh.lastKnown] : [];
  });
  const months = carried
    .flatMap((date) => (date === null ? [] : [monthsBetween(date, dateShown(year, closed))]))
    .sort((a, b) => a - b);
  return {
    year,
    all: spans.length,
    carried: carried.length,
    silent: spans.filter((span) => span === undefined).length,
    medianMonths: medianOf(months),
  };
}

/** The middle one; of an even number the lower of the two in the middle, which somebody counted. */
function medianOf(sorted: readonly number[]): number | null {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** The counts as a few short lines for whoever builds the data. */
export function coverageLines(coverage: Coverage): string[] {
  const { siteYears, last, provinceYears, sources, statements, promises } = coverage;
  const { all, noPlace } = statements;
  const placeless = PLACELESS.filter((reason) => noPlace[reason] > 0);
  const placed = placeless.reduce((left, reason) => left - noPlace[reason], all);
  const { states, ages, ahead } = promises;
  const age =
    last.medianMonths === null ? '' : `, half of these ${last.medianMonths} months or more ago`;
  return [
    `${siteYears.sourced} of ${siteYears.all} gate-years with a source of the year for the status.`,
    `${last.year}: ${last.carried} of ${last.all} states carried on from an older source${age}; ${last.silent} told by none.`,
    `${provinceYears.drawn} of ${provinceYears.all} province-years with a figure of trade to draw, ${provinceYears.full} of them full years.`,
    `${placed} of ${all} statements of the documents stand on the map${placeless.map((reason) => `; ${noPlace[reason]} not: ${reason}`).join('')}.`,
    `${promises.all} commitments: ${OUTCOME_STATES.map((state) => `${states[state]} ${state}`).join(', ')}.`,
    `Open ones by age: ${ages.year} up to a year, ${ages.three} up to three, ${ages.older} older, ${ages.undated} undated.`,
    `${ahead.all} statements of the documents look ahead: ${ahead.all - ahead.none} told by a commitment or an agreement, ${ahead.none} none, each with its reason.`,
    `${sources.all} sources, ${sources.noAddress} without an address, ${sources.noDate} without a date.`,
  ];
}
