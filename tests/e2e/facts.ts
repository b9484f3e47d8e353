import { claimsIn } from '../../src/state/document-view.ts';
import { readLink } from '../../src/state/link.ts';
import { type Row, selectRows } from '../../src/state/select-rows.ts';
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
