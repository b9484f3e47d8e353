import type { LocalText } from '../../model/language.ts';
import type { Site, StatusSpan } from '../../model/records.ts';
import { isThere } from '../../model/shown.ts';
import { statusIn } from '../../model/site.ts';
import { type AsOfYear, holdsIn, type YearRange, yearsOf } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Fresh, freshOf } from '../fresh.ts';

/** A gate or crossing in one year of the overview. */
export interface OverviewCell {
  readonly year: AsOfYear;
  /** The span whose status the map shows; `null`: no source speaks of the year. */
  readonly shown: StatusSpan | null;
  /** All spans that hold on some day of the year, in order: more than one where it changes. */
  readonly spans: readonly StatusSpan[];
  /** Different sources behind those spans. */
  readonly sourceCount: number;
  /** How fresh the status shown is. */
  readonly fresh: Fresh;
  /** Why there is none: it came to be later. */
  readonly absence: Site['existence'] | null;
}

/** The years of a site, one cell each. */
export function overviewCells(
  catalogue: Pick<Catalogue, 'sources' | 'edition'>,
  site: Pick<Site, 'statuses' | 'existence'>,
  range: YearRange,
): OverviewCell[] {
  return yearsOf(range).map((year) => {
    const spans = site.statuses.filter((span) => holdsIn(span, year));
    return {
      year,
      shown: statusIn(site, year) ?? null,
      spans,
      sourceCount: new Set(spans.flatMap(({ sources }) => sources)).size,
      fresh: freshOf(catalogue, statusIn(site, year), year),
      absence: isThere(site, year) ? null : site.existence,
    };
  });
}

/** On what the sources of a site disagree. */
export function disputedAbout({ disputes }: Pick<Site, 'disputes'>): readonly LocalText[] {
  return disputes.map(({ about }) => about);
}
