import type { ExportRecord } from '../records.ts';
import { type About, LICENCE } from './about.ts';

/** The licence of positions that were reckoned on the border line of OpenStreetMap. */
export const POSITION_LICENCE = {
  name: 'ODbL 1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;

/** Whether its position is one of those that are reckoned on the border line. */
export function isReckoned({ properties }: Pick<ExportRecord, 'properties'>): boolean {
  return properties.position_basis === 'estimated';
}

/** The licences of one row: facts and texts are ours, a reckoned position is OpenStreetMap's. */
export function licencesOf(record: Pick<ExportRecord, 'properties'>): string {
  return isReckoned(record)
    ? `${LICENCE.name} (facts); ${POSITION_LICENCE.name} (position)`
    : LICENCE.name;
}

/** The licences of a file of such rows, each once. */
export function licencesOfAll(records: readonly Pick<ExportRecord, 'properties'>[]) {
  return records.some(isReckoned) ? [LICENCE, POSITION_LICENCE] : [LICENCE];
}

/** Whom a row asks to be named, in English as the other codes of a file. */
export function creditOf(record: Pick<ExportRecord, 'properties'>, { edition }: About): string {
  const own = `Vietnam–China border cooperation map ${edition.version}`;
  return isReckoned(record) ? `${own}; position © OpenStreetMap contributors` : own;
}
