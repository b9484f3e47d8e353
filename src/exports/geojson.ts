import { firstDayOf } from '../model/time/time.ts';
import type { About } from './common/about.ts';
import { citations } from './common/about.ts';
import { licencesOf, licencesOfAll } from './common/licence.ts';
import { sourcesText } from './common/source-text.ts';
import { daysOf, lastDayOf } from './days.ts';
import type { ExportRecord, Extract } from './records.ts';

/**
 * What is shown as one GeoJSON collection (RFC 7946). The features are those of the edition's files,
 * with the year asked for, their sources spelt out and the first and last day for which they hold;
 * year, licences and citation stand in the foreign member `metadata`.
 */
export function toGeoJson({ year, records, sources }: Extract, about: About): string {
  const collection = {
    type: 'FeatureCollection',
    name: `border-cooperation-${year}`,
    metadata: {
      edition: about.edition,
      as_of_year: year,
      extract: about.extract,
      link: about.link,
      licences: licencesOfAll(records),
      attribution: about.attribution,
      citation: citations(about),
      sources,
    },
    features: records.map((record) => ({
      type: 'Feature',
      properties: {
        ...record.properties,
        topic: record.topic,
        as_of_year: year,
        since: record.since,
        ...wholeDays(record, about),
        source_texts: sourcesText(record.sources, 'en'),
        licence: licencesOf(record),
      },
      geometry: record.geometry,
    })),
  };
  return `${JSON.stringify(collection)}\n`;
}

/** Whole days (ISO 8601), which alone the time control of QGIS takes; years are whole numbers to it. */
function wholeDays(record: ExportRecord, { edition }: About) {
  const { begin, end } = daysOf(record, edition.closed);
  return { from_date: begin && firstDayOf(begin), to_date: end && lastDayOf(end) };
}
