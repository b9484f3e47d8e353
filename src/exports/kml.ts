import { foldersToKML } from '@placemarkio/tokml';
import type { Feature, Geometry } from 'geojson';
import { COLON } from '../i18n/format.ts';
import { lastKnownText } from '../i18n/last-known.ts';
import { say } from '../i18n/messages/downloads/index.ts';
import type { LanguagePair } from '../state/view.ts';
import type { About } from './about.ts';
import { citation } from './about.ts';
import type { ExportRecord, Extract } from './records.ts';
import { sourcesText } from './source-text.ts';
import { inBoth, namesOf, stateOf, topicWord } from './words.ts';

/** One folder a topic, in the order of the switches. */
interface Folder {
  readonly type: 'folder';
  readonly meta: { readonly name: string; readonly description?: string };
  readonly children: readonly (Folder | Feature<Geometry | null>)[];
}

const BREAK = '\n';

function placemark(
  record: ExportRecord,
  extract: Extract,
  languages: LanguagePair,
): Feature<Geometry | null> {
  const [first] = languages;
  const { properties, geometry, since, sources, topic } = record;
  const state = stateOf(record, languages);
  const description = [
    state && `${extract.year}${COLON[first]}${state}`,
    record.fresh.kind === 'carried'
      ? inBoth(languages, (language) => lastKnownText(record.fresh, language) ?? '')
      : null,
    `${say(first, 'column.sources')}${COLON[first].trimEnd()}`,
    ...sources.map((source) => sourcesText([source], first)),
  ].filter((line): line is string => line !== null);
  return {
    type: 'Feature',
    id: properties.id,
    geometry,
    properties: {
      name: namesOf(record, languages).join(' · '),
      description: description.join(BREAK),
      ...properties,
      topic,
      as_of_year: extract.year,
      since: since ?? '',
    },
  };
}

/**
 * What is shown as KML 2.2: a folder a topic, a placemark a thing, its state in both languages and
 * its sources in the description, every property as extended data. A thing without a position is a
 * placemark without geometry.
 */
export function toKml(extract: Extract, about: About, languages: LanguagePair): string {
  const [first] = languages;
  const topics = [...new Set(extract.records.map(({ topic }) => topic))];
  const whole: Folder = {
    type: 'folder',
    meta: {
      name: `${say(first, 'cite.title')} ${extract.year}`,
      description: citation(about, first),
    },
    children: topics.map((topic) => ({
      type: 'folder',
      meta: { name: topicWord(topic, languages) },
      children: extract.records
        .filter((record) => record.topic === topic)
        .map((record) => placemark(record, extract, languages)),
    })),
  };
  // The writer's own type of a folder is mutable, and names a package that it does not bring.
  const root = { type: 'root', children: [whole] } as unknown as Parameters<typeof foldersToKML>[0];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${foldersToKML(root)}\n`;
}
