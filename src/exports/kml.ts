import type { Geometry, Position } from 'geojson';
import { COLON } from '../i18n/format.ts';
import { lastKnownText } from '../i18n/last-known.ts';
import { say } from '../i18n/messages/files/downloads.ts';
import type { LanguagePair } from '../model/view/view.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { About } from './common/about.ts';
import { citation, extractText } from './common/about.ts';
import { creditOf, licencesOf, licencesOfAll } from './common/licence.ts';
import { sourcesText } from './common/source-text.ts';
import { inBoth, namesOf, stateOf, topicWord } from './common/words.ts';
import { textElement, xmlId, xmlText } from './common/xml.ts';
import { daysOf } from './days.ts';
import type { ExportRecord, Extract } from './records.ts';

/** The colours of the map's symbols, `#rrggbb` by status and by stage. */
export interface Tones {
  readonly status: Readonly<Record<string, string>>;
  readonly stage: Readonly<Record<string, string>>;
}

const BREAK = '\n';

/** Colour of what has no state: sessions, trade and what no source speaks of. */
const PLAIN = '#4a4a4a';
/** How opaque a state is that was only carried on: it is drawn pale on the map too. */
const PALE = '80';
const FULL = 'ff';

/** A look of placemarks: what they tell, and whether that was carried on. */
interface Style {
  readonly id: string;
  readonly tone: string;
  readonly opacity: string;
}

function styleOf({ topic, properties, fresh }: ExportRecord, tones: Tones): Style {
  const kind = topic === 'projects' ? 'stage' : 'status';
  const state = topic === 'flows' || fresh.kind === 'silent' ? null : properties[kind];
  const tone = typeof state === 'string' ? tones[kind][state] : undefined;
  if (tone === undefined) return { id: `plain-${topic}`, tone: PLAIN, opacity: FULL };
  const isOld = fresh.kind === 'carried';
  const id = `${kind}-${String(state)}${isOld ? '-carried' : ''}`;
  return { id, tone, opacity: isOld ? PALE : FULL };
}

/** KML turns colours round: opacity, blue, green, red. */
function kmlColour({ tone, opacity }: Style): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(tone) ?? [];
  return `${opacity}${blue}${green}${red}`;
}

function styleElement(style: Style): string {
  const colour = `<color>${kmlColour(style)}</color>`;
  return `<Style id="${xmlId(style.id)}"><IconStyle>${colour}</IconStyle><LineStyle>${colour}<width>3</width></LineStyle></Style>`;
}

const tuple = ([lon, lat]: Position) => `${lon},${lat}`;

function geometryElement(geometry: Geometry | null): string {
  if (geometry?.type === 'Point') {
    return `<Point><coordinates>${tuple(geometry.coordinates)}</coordinates></Point>`;
  }
  if (geometry?.type === 'LineString') {
    const line = geometry.coordinates.map(tuple).join(' ');
    return `<LineString><tessellate>1</tessellate><coordinates>${line}</coordinates></LineString>`;
  }
  if (geometry?.type === 'MultiPoint') {
    const points = geometry.coordinates.map((at) =>
      geometryElement({ type: 'Point', coordinates: at }),
    );
    return `<MultiGeometry>${points.join('')}</MultiGeometry>`;
  }
  return '';
}

function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** For which days it holds; nothing where neither of them is known. */
function timeSpan(record: ExportRecord, closed: string): string {
  const { begin, end } = daysOf(record, closed);
  if (begin === null && end === null) return '';
  const part = (name: string, day: string | null) =>
    day === null ? '' : `<${name}>${day}</${name}>`;
  return `<TimeSpan>${part('begin', begin)}${part('end', end)}</TimeSpan>`;
}

/** What is known of a thing beyond its name, by the fields of the data; what is not known is left out. */
function dataElement(record: ExportRecord, { year }: Extract, about: About): string {
  const values = Object.entries({
    ...record.properties,
    topic: record.topic,
    as_of_year: year,
    since: record.since,
    licence: licencesOf(record),
    attribution: creditOf(record, about),
  }).flatMap(([name, value]) => {
    const text = valueText(value);
    return text === null || text === ''
      ? []
      : [`<Data name="${xmlText(name)}">${textElement('value', text)}</Data>`];
  });
  return `<ExtendedData>${values.join('')}</ExtendedData>`;
}

function descriptionOf(record: ExportRecord, { year }: Extract, languages: LanguagePair): string {
  const [first] = languages;
  const state = stateOf(record, languages);
  return [
    state && `${year}${COLON[first]}${state}`,
    record.fresh.kind === 'carried'
      ? inBoth(languages, (language) => lastKnownText(record.fresh, language) ?? '')
      : null,
    `${say(first, 'column.sources')}${COLON[first].trimEnd()}`,
    ...record.sources.map((source) => sourcesText([source], first)),
  ]
    .filter((line): line is string => line !== null)
    .join(BREAK);
}

/**
 * What is shown as KML 2.2 (OGC 07-147r2): a folder a topic, a placemark a thing with the time for
 * which it holds, the colour of its state, that state in both languages and its sources in the
 * description, and every property that is known as extended data. A thing without a position is a
 * placemark without geometry.
 */
export function toKml(
  extract: Extract,
  about: About,
  languages: LanguagePair,
  tones: Tones,
): string {
  const [first] = languages;
  const styles = new Map(
    extract.records.map((record) => styleOf(record, tones)).map((style) => [style.id, style]),
  );
  // The schema has an order: name, description, time, style, data, geometry.
  const placemark = (record: ExportRecord) =>
    [
      `<Placemark id="${xmlId(record.properties.id)}">`,
      textElement('name', namesOf(record, languages).join(' · ')),
      textElement('description', descriptionOf(record, extract, languages)),
      timeSpan(record, about.edition.closed),
      `<styleUrl>#${xmlId(styleOf(record, tones).id)}</styleUrl>`,
      dataElement(record, extract, about),
      geometryElement(record.geometry),
      '</Placemark>',
    ].join('');
  const folder = (topic: Topic) =>
    [
      `<Folder id="${topic}">`,
      textElement('name', topicWord(topic, languages)),
      ...extract.records.filter((record) => record.topic === topic).map(placemark),
      '</Folder>',
    ].join(BREAK);
  const licences = licencesOfAll(extract.records).map(({ name, url }) => `${name} ${url}`);
  const told = [
    citation(about, first),
    ...(about.extract ? [extractText(about.extract, extract.year, first)] : []),
    `${say(first, 'about.licence')}${COLON[first]}${licences.join('; ')}`,
    ...about.attribution.map((line) => line[first]),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document id="map">',
    textElement('name', `${say(first, 'cite.title')} ${extract.year}`),
    textElement('description', told.join(BREAK)),
    ...[...styles.values()].map(styleElement),
    ...[...new Set(extract.records.map(({ topic }) => topic))].map(folder),
    '</Document>',
    '</kml>',
    '',
  ].join(BREAK);
}
