import type { About } from './about.ts';
import { citations, LICENCE } from './about.ts';
import type { Extract } from './records.ts';
import { sourcesText } from './source-text.ts';

/**
 * What is shown as one GeoJSON collection (RFC 7946). The features are those of the edition's files,
 * with the year asked for and their sources spelt out; year, licence and citation stand in the
 * foreign member `metadata`.
 */
export function toGeoJson({ year, records, sources }: Extract, about: About): string {
  const collection = {
    type: 'FeatureCollection',
    name: `border-cooperation-${year}`,
    metadata: {
      edition: about.edition,
      as_of_year: year,
      link: about.link,
      licence: LICENCE,
      attribution: about.attribution,
      citation: citations(about),
      sources,
    },
    features: records.map(({ topic, properties, geometry, since, sources: own }) => ({
      type: 'Feature',
      properties: {
        ...properties,
        topic,
        as_of_year: year,
        since,
        source_texts: sourcesText(own, 'en'),
      },
      geometry,
    })),
  };
  return `${JSON.stringify(collection)}\n`;
}
