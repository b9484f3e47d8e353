import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { siteFolder } from './site.ts';

/** What the data package says of the edition, as far as search engines ask. */
export interface PackageTold {
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly path: string }[];
}

/** The stretch of land that the data is about, degrees: south, west, north, east. */
const BOX = '20.3 101.0 25.6 108.6';

/** The picture for previews of a link; in `public/`. */
export const PREVIEW = { file: 'preview.jpg', width: 1200, height: 630 };

/**
 * The edition as a Dataset of schema.org. Addresses stand in it only where the public one is known. It
 * says no more than it must, in the words of the head: it comes before the first picture.
 *
 * @param page title and description of the page.
 * @param years first and last year of the data.
 * @param site public folder of the map with a slash at its end.
 */
export function dataset(
  page: { readonly title: string; readonly description: string },
  told: PackageTold,
  years: { readonly first: number; readonly last: number },
  site: string | null,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.title,
    description: page.description,
    version: told.version,
    dateModified: told.created.slice(0, 10),
    license: told.licenses.map(({ path }) => path),
    inLanguage: ['vi', 'zh-Hans', 'en', 'fr'],
    temporalCoverage: `${years.first}/${years.last}`,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: BOX } },
    isAccessibleForFree: true,
    ...(site === null
      ? {}
      : {
          url: site,
          distribution: {
            '@type': 'DataDownload',
            encodingFormat: 'application/json',
            contentUrl: `${site}data/datapackage.json`,
          },
        }),
  };
}

/** A script element that holds data: no script for the policy, and nothing in it can end it. */
export function dataElement(data: object): string {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What chats and social sites read of a link: title and text, and with a public address the picture. */
export function openGraph(title: string, text: string, site: string | null): readonly string[] {
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escaped(content)}" />`;
  const { file, width, height } = PREVIEW;
  return [
    property('type', 'website'),
    property('title', title),
    property('description', text),
    property('locale', 'vi_VN'),
    ...['zh_CN', 'en_GB', 'fr_FR'].map((locale) => property('locale:alternate', locale)),
    ...(site === null
      ? []
      : [
          property('url', site),
          property('image', `${site}${file}`),
          property('image:width', String(width)),
          property('image:height', String(height)),
          `<link rel="canonical" href="${escaped(site)}" />`,
        ]),
  ];
}

const inner = (html: string, pattern: RegExp) => {
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`index.html has no ${pattern.source}`);
  return found;
};

/** Tells search engines and chats what the page is, out of the built data. */
export function describeHead(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'describe-head',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const read = (file: string) =>
          JSON.parse(readFileSync(join(config.root, 'public/data', file), 'utf8'));
        const site = siteFolder(process.env.SITE_URL ?? '');
        const page = {
          title: inner(html, /<title>([^<]*)<\/title>/),
          description: inner(html, /name="description"\s+content="([^"]*)"/),
        };
        const { years } = read('edition.json');
        const lines = [
          ...openGraph(page.title, page.description, site),
          dataElement(dataset(page, read('datapackage.json'), years, site)),
        ];
        // At the end of the head: nothing that the first picture waits for.
        return html.replace(
          '\n  </head>',
          () => `${lines.map((line) => `\n    ${line}`).join('')}\n  </head>`,
        );
      },
    },
  };
}
