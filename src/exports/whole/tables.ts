import type { Catalogue } from '../../facts/catalogue.ts';
import { AGREEMENT_TABLES, COMMITMENT_TABLES } from './agreed.ts';
import type { FilledTable, Table } from './column.ts';
import { FIGURE_TABLES } from './figures.ts';
import { MEETING_TABLES } from './meetings.ts';
import { LIST_TABLES, STATEMENT_TABLES } from './said.ts';
import { SITE_TABLES } from './sites.ts';

/** Every table of the edition, in the order of the workbook; a new one needs only its place here. */
const TABLES: readonly Table[] = [
  ...SITE_TABLES,
  ...FIGURE_TABLES,
  ...MEETING_TABLES,
  ...COMMITMENT_TABLES,
  ...AGREEMENT_TABLES,
  ...STATEMENT_TABLES,
  ...LIST_TABLES,
];

/** All that the edition holds, as tables: all years, all histories, each row with its sources. */
export function wholeTables(facts: Catalogue): readonly FilledTable[] {
  return TABLES.map(({ fill }) => fill(facts));
}
