import { claimsIn } from '../../src/facts/documents/document-view.ts';
import { type Row, selectRows } from '../../src/facts/rows/select-rows.ts';
import { readLink } from '../../src/state/link/link.ts';
import { realCatalogue } from '../fixtures/real.ts';

/** The records that the built page loads: what a page has to show is counted from them. */
export const FACTS = realCatalogue();

/** The things that the list and the tables have under a link. */
export function rowsOf(hash: string): readonly Row[] {
  return selectRows(FACTS, readLink(hash));
}

/** The statements of the primary document that is this source. */
export function claimsOf(source: string) {
  const document = FACTS.documents.find((one) => one.source === source);
  return document ? claimsIn(document, FACTS.claims) : [];
}
