import type { Claim, Dispute, DocumentCard } from '../../model/records.ts';
import type { Catalogue } from '../catalogue.ts';

/** A statement with the paragraphs of two documents in which it stands. */
export interface VersionRow {
  readonly claim: Claim;
  /** Numbers of paragraphs, in order; empty where that document does not say it. */
  readonly here: readonly number[];
  readonly there: readonly number[];
  /** Where the two texts say it differently, each by its own source. */
  readonly differences: readonly Dispute[];
}

/** Two documents that tell of one event, statement by statement. */
export interface Versions {
  readonly both: readonly VersionRow[];
  readonly onlyHere: readonly VersionRow[];
  readonly onlyThere: readonly VersionRow[];
}

function paragraphsOf({ locators }: Claim, document: string): number[] {
  const own = locators.filter((one) => one.document === document);
  return [...new Set(own.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
}

/** Disputes of which one statement rests on the one text and not the other, and one the other way. */
function between(claim: Claim, here: string, there: string): Dispute[] {
  return claim.disputes.filter(({ statements }) => {
    const isAlone = (own: string, other: string) =>
      statements.some(({ sources }) => sources.includes(own) && !sources.includes(other));
    return isAlone(here, there) && isAlone(there, here);
  });
}

/** The statements of two documents side by side, in the order of the first. */
export function versionsOf(
  { claims }: Pick<Catalogue, 'claims'>,
  here: DocumentCard,
  there: DocumentCard,
): Versions {
  const rows = claims
    .map(
      (claim): VersionRow => ({
        claim,
        here: paragraphsOf(claim, here.id),
        there: paragraphsOf(claim, there.id),
        differences: between(claim, here.source, there.source),
      }),
    )
    .filter((row) => row.here.length + row.there.length > 0)
    .sort(
      (a, b) =>
        (a.here[0] ?? Number.POSITIVE_INFINITY) - (b.here[0] ?? Number.POSITIVE_INFINITY) ||
        (a.there[0] ?? 0) - (b.there[0] ?? 0),
    );
  return {
    both: rows.filter((row) => row.here.length > 0 && row.there.length > 0),
    onlyHere: rows.filter((row) => row.there.length === 0),
    onlyThere: rows.filter((row) => row.here.length === 0),
  };
}
