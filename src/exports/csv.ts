import { csvFormatRows } from 'd3-dsv';
import type { Geometry, Position } from 'geojson';
import { guardCell } from './guard.ts';
import type { ExportRecord, Extract } from './records.ts';
import { sourcesText } from './source-text.ts';

/** Excel takes a file without it for one in the local code page. */
export const BYTE_ORDER_MARK = '\uFEFF';

const pair = ([lon, lat]: Position) => `${lon} ${lat}`;

/** A point or line as well-known text; `null` for what has no position. */
function wktOf(geometry: Geometry | null): string | null {
  if (geometry?.type === 'Point') return `POINT (${pair(geometry.coordinates)})`;
  if (geometry?.type === 'LineString') {
    return `LINESTRING (${geometry.coordinates.map(pair).join(', ')})`;
  }
  return null;
}

/** Where a point lies; a line has no single place. */
function pointOf(geometry: Geometry | null, axis: 0 | 1): number | null {
  return geometry?.type === 'Point' ? (geometry.coordinates[axis] ?? null) : null;
}

/** Properties that the columns of their own below stand for, or that only the map needs. */
const ELSEWHERE = ['id', 'run', 'from', 'to', 'sources', 'order'];

type Cell = unknown;

/** Columns that every topic has, in front of those that the features bring. */
const BEFORE: readonly (readonly [string, (record: ExportRecord, extract: Extract) => Cell])[] = [
  ['as_of_year', (_, { year }) => year],
  ['topic', ({ topic }) => topic],
  ['id', ({ properties }) => properties.id],
];
const AFTER: typeof BEFORE = [
  ['since', ({ since }) => since],
  ['lon', ({ geometry }) => pointOf(geometry, 0)],
  ['lat', ({ geometry }) => pointOf(geometry, 1)],
  // In capitals GDAL takes it for the place without being told.
  ['WKT', ({ geometry }) => wktOf(geometry)],
  ['source_ids', ({ sources }) => sources.map(({ id }) => id)],
  ['source_texts', ({ sources }) => sourcesText(sources, 'en')],
];

function cellText(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return guardCell(value.join('; '));
  // A negative number is a number, and no formula.
  return typeof value === 'string' ? guardCell(value) : String(value);
}

/**
 * What is shown as one table: a row a thing, the codes of the data, places as well-known text
 * (degrees, WGS 84), sources by id and in words. UTF-8 with byte order mark, lines end in CRLF
 * (RFC 4180). Empty: not known, or not a matter of this topic.
 */
export function toCsv(extract: Extract): string {
  const own = [
    ...new Set(extract.records.flatMap(({ properties }) => Object.keys(properties))),
  ].filter((name) => !ELSEWHERE.includes(name));
  const columns = [
    ...BEFORE,
    ...own.map((name) => [name, ({ properties }: ExportRecord) => properties[name]] as const),
    ...AFTER,
  ];
  const rows = extract.records.map((record) =>
    columns.map(([, cellOf]) => cellText(cellOf(record, extract))),
  );
  const text = csvFormatRows([columns.map(([name]) => name), ...rows]);
  return `${BYTE_ORDER_MARK}${text.replaceAll('\n', '\r\n')}\r\n`;
}
