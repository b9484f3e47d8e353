import { textElement, xmlText } from '../../src/exports/common/xml.ts';
import { namesOfRecords } from '../../src/exports/whole/common.ts';
import { wholeTables } from '../../src/exports/whole/tables.ts';
import type { Catalogue } from '../../src/facts/catalogue.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { sayWhole } from '../../src/i18n/messages/files/whole.ts';
import { say as sayPicture } from '../../src/i18n/messages/talk/picture.ts';
import { OWN_NAME } from '../../src/i18n/words.ts';
import {
  LANGUAGE_TAG,
  LANGUAGES,
  type Language,
  type LocalText,
} from '../../src/model/language.ts';
import { yearOf } from '../../src/model/time/time.ts';
import type { RecordId } from '../../src/model/vocabulary.ts';
import {
  AGREED_GROUPS,
  type AgreedGroup,
  type AgreedPage,
  agreedPages,
  fileOf,
  type Library,
  waysOf,
} from './agreed.ts';
import { listHtml, only, rowOf, rowsAbout, tableHtml } from './rows.ts';
import { sayPages } from './words.ts';

/** Where the pages lie in the build. */
export const FOLDER = 'records';

/** A file below {@link FOLDER}. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const TOLD_GROUPS = ['gates', 'crossings', 'meetings'] as const;
type PageGroup = (typeof TOLD_GROUPS)[number] | AgreedGroup;

interface Told {
  readonly id: RecordId;
  readonly group: (typeof TOLD_GROUPS)[number];
  /** The year in which the map shows it. */
  readonly year: number;
}

/** Tables whose rows stand on a page, in their order; of the years only the last, at its head. */
const TABLES = [
  ...['statuses', 'classes', 'events', 'flows', 'meeting_outcomes', 'delegations', 'signed'],
  'disputes',
];

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The other language of a link to the map, beside the reader's own. */
const BESIDE: Readonly<Record<Language, Language>> = { vi: 'zh', zh: 'vi', en: 'vi', fr: 'vi' };

/** Both names of the border, or the one where they are alike, each in its language. */
function bothNames(names: LocalText): string {
  const tagged = (['vi', 'zh'] as const).map(
    (language) => `<span lang="${LANGUAGE_TAG[language]}">${xmlText(names[language])}</span>`,
  );
  return names.vi === names.zh ? String(tagged[0]) : tagged.join(' · ');
}

interface Frame {
  readonly path: string;
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  /** Public address of the map with a slash at its end; `null`: not known. */
  readonly site: string | null;
}

function document({ path, title, heading, body, site }: Frame): string {
  const address = site === null ? null : xmlText(`${site}${FOLDER}/${path}`);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<meta property="og:title" content="${xmlText(title)}">
<meta property="og:type" content="article">
${address === null ? '' : `<link rel="canonical" href="${address}">\n<meta property="og:url" content="${address}">\n`}<link rel="stylesheet" href="records.css">
</head>
<body>
<header>
<h1>${heading}</h1>
<nav>${LANGUAGES.map((language) => `<a href="#${language}" lang="${LANGUAGE_TAG[language]}">${OWN_NAME[language]}</a>`).join(' ')}</nav>
</header>
<main>
${body}
</main>
</body>
</html>
`;
}

function section(language: Language, { edition }: Catalogue, inner: string): string {
  const closed = formatDate(edition.closed, language);
  const foot = [
    sayPages(language, 'edition', { version: edition.version, closed }),
    'CC BY 4.0; © OpenStreetMap, ODbL 1.0.',
    sayPicture(language, 'sketch'),
  ];
  return `<section id="${language}" lang="${LANGUAGE_TAG[language]}">
${inner}
${textElement('footer', foot.join(' '))}
</section>`;
}

/** The head of what is told in a language: what it is, on the map, and the way to all pages. */
function headHtml(
  names: LocalText,
  onMap: Pick<Told, 'id' | 'year'> | null,
  language: Language,
  topics = '',
): string {
  const link = onMap
    ? `../index.html#year=${onMap.year}${topics}&sel=${onMap.id}&lang=${language},${BESIDE[language]}`
    : null;
  const ways = [
    ...(link ? [`<a href="${xmlText(link)}">${sayPages(language, 'onMap')}</a>`] : []),
    `<a href="index.html#${language}">${sayPages(language, 'all')}</a>`,
  ];
  return `${textElement('h2', names[language])}\n<p>${ways.join(' · ')}</p>`;
}

/** With cooperation on, so that signs wear what was promised. */
const WITH_COOPERATION = '&on=gates,crossings,projects,cooperation';

const agreedSection = ({ names, onMap, tell }: AgreedPage, facts: Catalogue, language: Language) =>
  section(
    language,
    facts,
    `${headHtml(names, onMap, language, WITH_COOPERATION)}\n${tell(language)}`,
  );

function recordSection(
  { id, group, year }: Told,
  names: LocalText,
  library: Library,
  language: Language,
): string {
  const { facts, tables } = library;
  const named = (name: string) => tables.filter((table) => table.name === name);
  const last = facts.edition.years.last;
  const parts = [
    headHtml(names, { id, year }, language),
    ...named('site_years').flatMap((table) => {
      const now = listHtml(only(rowsAbout(table, id), 'year', last), facts, language);
      return now === '' ? [] : [textElement('h3', sayPages(language, 'now', { year: last })), now];
    }),
    textElement('h3', sayPages(language, 'what')),
    ...named(group === 'meetings' ? 'meetings' : 'sites').map((table) =>
      listHtml(rowOf(table, id), facts, language),
    ),
    ...TABLES.flatMap(named).flatMap((table) => {
      const rows = tableHtml(rowsAbout(table, id), facts, language);
      return rows === '' ? [] : [textElement('h3', sayWhole(language, table.title)), rows];
    }),
    ...waysOf(id, library, language),
  ];
  return section(language, facts, parts.join('\n'));
}

function listSection(
  told: readonly Told[],
  agreed: ReturnType<typeof agreedPages>,
  { facts, names }: Library,
  language: Language,
): string {
  const list = (group: PageGroup, pages: readonly { path: string; name: string }[]) => {
    const links = pages.map(
      ({ path, name }) => `<li><a href="${path}#${language}">${xmlText(name)}</a></li>`,
    );
    return `${textElement('h3', sayPages(language, group))}<ul>${links.join('')}</ul>`;
  };
  const lists = [
    ...TOLD_GROUPS.map((group) =>
      list(
        group,
        told
          .filter((one) => one.group === group)
          .map(({ id }) => ({ path: fileOf(id), name: names.get(id)?.[language] ?? id })),
      ),
    ),
    ...AGREED_GROUPS.map((group) =>
      list(
        group,
        agreed[group].map((page) => ({ path: page.path, name: page.names[language] })),
      ),
    ),
  ];
  const heading = textElement('h2', sayPages(language, 'list'));
  const home = `<p><a href="../index.html">${sayPages(language, 'onMap')}</a></p>`;
  return section(language, facts, [heading, home, ...lists].join('\n'));
}

function toldOf({ gates, crossings, meetings, edition: { years } }: Catalogue): readonly Told[] {
  return [
    ...gates.map(({ id }) => ({ id, group: 'gates' as const, year: years.last })),
    ...crossings.map(({ id }) => ({ id, group: 'crossings' as const, year: years.last })),
    ...meetings.map(({ id, from }) => {
      const year = from === null ? years.last : yearOf(from);
      return { id, group: 'meetings' as const, year: Math.max(year, years.first) };
    }),
  ];
}

/**
 * A page for each gate, crossing, session, commitment, signed text and document, in four languages one
 * below the other, and a list of them: for readers without script, for search engines, for a link in a letter.
 *
 * @param site public address of the map with a slash at its end; `null`: not known, and then no page
 *   names an address of its own.
 */
export function recordPages(facts: Catalogue, site: string | null): readonly Page[] {
  const tables = wholeTables(facts);
  const names = namesOfRecords(facts);
  const library: Library = { facts, tables, names };
  const told = toldOf(facts);
  const agreed = agreedPages(library);
  const inAll = (say: (language: Language) => string) => LANGUAGES.map(say).join('\n');
  const list = {
    path: 'index.html',
    title: `${sayPages('vi', 'list')} · ${sayPages('zh', 'list')}`,
    heading: bothNames(sayPages.texts.list),
    body: inAll((language) => listSection(told, agreed, library, language)),
  };
  const records = told.flatMap((one) => {
    const named = names.get(one.id);
    if (!named) return [];
    return {
      path: fileOf(one.id),
      title: named.vi === named.zh ? named.vi : `${named.vi} · ${named.zh}`,
      heading: bothNames(named),
      body: inAll((language) => recordSection(one, named, library, language)),
    };
  });
  const others = AGREED_GROUPS.flatMap((group) => agreed[group]).map((page) => ({
    path: page.path,
    title: page.names.vi === page.names.zh ? page.names.vi : `${page.names.vi} · ${page.names.zh}`,
    heading: bothNames(page.names),
    body: inAll((language) => agreedSection(page, facts, language)),
  }));
  return [list, ...records, ...others].map((page) => ({
    path: page.path,
    text: document({ ...page, site }),
  }));
}

/** The addresses of the map and of every page, as the sitemap protocol 0.9 wants them. */
export function sitemap(pages: readonly Page[], site: string, changed: string): string {
  const addresses = [site, ...pages.map(({ path }) => `${site}${FOLDER}/${path}`)];
  const entries = addresses.map(
    (address) => `<url>${textElement('loc', address)}${textElement('lastmod', changed)}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}
