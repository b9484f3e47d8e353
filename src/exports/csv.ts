import type { Geometry, Position } from 'geojson';
import { isPartialDate } from '../model/time/time.ts';
import type { About } from './common/about.ts';
import { type CsvForm, delimited, precisionOf, wholeDay } from './common/delimited.ts';
import { creditOf, licencesOf } from './common/licence.ts';
import { sourcesText } from './common/source-text.ts';
import type { ExportRecord, Extract } from './records.ts';

const pair = ([lon, lat]: Position) => `${lon} ${lat}`;

/** Points or a line as well-known text; `null` for what has no position. */
function wktOf(geometry: Geometry | null): string | null {
  if (geometry?.type === 'Point') return `POINT (${pair(geometry.coordinates)})`;
  if (geometry?.type === 'LineString') {
    return `LINESTRING (${geometry.coordinates.map(pair).join(', ')})`;
  }
  if (geometry?.type === 'MultiPoint') {
    return `MULTIPOINT (${geometry.coordinates.map((at) => `(${pair(at)})`).join(',')})`;
  }
  return null;
}

/** Where a point lies; a line has no single place. */
function pointOf(geometry: Geometry | null, axis: 0 | 1): number | null {
  return geometry?.type === 'Point' ? (geometry.coordinates[axis] ?? null) : null;
}

/** Properties that the columns of their own below stand for, or that only the map needs. */
const ELSEWHERE = ['id', 'run', 'from', 'to', 'sources', 'order'];

/** Properties that are dates as exact as they are known: `2024`, `2024-03` or `2024-03-05`. */
const DATES = ['start', 'end', 'told_on', 'last_known'];

type Column = readonly [
  name: string,
  cell: (record: ExportRecord, extract: Extract, about: About) => unknown,
];

/** Columns that every topic has, in front of those that the features bring. */
const BEFORE: readonly Column[] = [
  ['as_of_year', (_, { year }) => year],
  ['topic', ({ topic }) => topic],
  ['id', ({ properties }) => properties.id],
];
const AFTER: readonly Column[] = [
  ...dateColumns('since', ({ since }) => since),
  ['lon', ({ geometry }) => pointOf(geometry, 0)],
  ['lat', ({ geometry }) => pointOf(geometry, 1)],
  // In capitals GDAL takes it for the place without being told.
  ['WKT', ({ geometry }) => wktOf(geometry)],
  ['source_ids', ({ sources }) => sources.map(({ id }) => id)],
  ['source_texts', ({ sources }) => sourcesText(sources, 'en')],
  ['licence', (record) => licencesOf(record)],
  ['attribution', (record, _, about) => creditOf(record, about)],
  ['edition', (_, __, { edition }) => edition.version],
  ['edition_closed', (_, __, { edition }) => edition.closed],
  ['view', (_, __, { link }) => link],
];

/**
 * A date as two columns, so that a spreadsheet makes one form of all: the first day of what is known,
 * and whether day, month or year is known.
 */
function dateColumns(name: string, dateOf: (record: ExportRecord) => unknown): readonly Column[] {
  const known = (record: ExportRecord) => {
    const date = dateOf(record);
    return typeof date === 'string' && isPartialDate(date) ? date : null;
  };
  return [
    [name, (record) => wholeDay(known(record))],
    [`${name}_precision`, (record) => precisionOf(known(record))],
  ];
}

/**
 * What is shown as one table: a row a thing, the codes of the data, places as well-known text
 * (degrees, WGS 84), sources by id and in words, and in each row licence, attribution, edition and
 * the link of the view, for rows are copied one by one. UTF-8 with byte order mark, lines end in
 * CRLF (RFC 4180). Empty: not known, or not a matter of this topic.
 */
export function toCsv(extract: Extract, about: About, form: CsvForm = 'comma'): string {
  const own = [
    ...new Set(extract.records.flatMap(({ properties }) => Object.keys(properties))),
  ].filter((name) => !ELSEWHERE.includes(name));
  const columns = [
    ...BEFORE,
    ...own.flatMap((name): readonly Column[] => {
      const saidIn = ({ properties }: ExportRecord) => properties[name];
      return DATES.includes(name) ? dateColumns(name, saidIn) : [[name, saidIn]];
    }),
    ...AFTER,
  ];
  const rows = extract.records.map((record) =>
    columns.map(([, cellOf]) => cellOf(record, extract, about)),
  );
  return delimited(
    columns.map(([name]) => name),
    rows,
    form,
  );
}
