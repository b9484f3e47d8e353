import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is in the built page, and under what. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As its package.json says: an SPDX expression. */
  readonly licence: string;
  /** The licence in full, as it lies in the package. */
  readonly text: string;
}

const FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/;

/** A copy of a package among the modules of another, whose licence goes along. */
const COPIES: readonly (readonly [inside: RegExp, name: string])[] = [
  [/([\\/])read-excel-file[\\/]modules[\\/]saxen[\\/].*$/, 'saxen'],
];

/** The folder of a package that another holds a copy of; it is installed beside that. */
function copiedIn(id: string): string[] {
  return COPIES.flatMap(([inside, name]) =>
    inside.test(id) ? [id.replace(inside, (_, slash: string) => `${slash}${name}`)] : [],
  );
}

/** The folders of the packages to which these modules belong, each once; those copied into them too. */
export function packageFolders(moduleIds: readonly string[]): string[] {
  // A bundler's own modules begin with \0, and queries follow a `?`.
  const folders = [...moduleIds, ...moduleIds.flatMap(copiedIn)].map(
    (id) => FOLDER.exec(id.replace(/^\0/, '').split('?')[0] ?? '')?.[1],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

const isLicence = (file: string) => /^(licen[cs]e|copying)([.-]|$)/i.test(file);

/** Its README ends with the licence in some packages that have no file of their own for it. */
function sectionOf(readme: string): string | null {
  const start = readme.search(/^#+\s*licen[cs]e\b/im);
  return start < 0 ? null : readme.slice(start).trim();
}

/**
 * Reads the licence of a package from its folder.
 *
 * @throws {Error} where the package names no licence: it cannot be passed on.
 */
export function readNotice(folder: string): Notice {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string; readonly license?: string };
  if (!license) throw new Error(`${name}: its package.json names no licence`);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8').trim();
  const texts = readdirSync(folder).filter(isLicence).sort().map(read);
  const readme = readdirSync(folder).find((file) => /^readme\.md$/i.test(file));
  const section = readme && texts.length === 0 ? sectionOf(read(readme)) : null;
  const text = texts.length > 0 ? texts.join('\n\n') : (section ?? '');
  return { name, version, licence: license, text };
}

/** The file that goes with the page: each package with its licence, then the fonts. */
export function noticesText(notices: readonly Notice[], fonts: string): string {
  const parts = [...notices]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ name, version, licence, text }) => {
      return [`${name} ${version} (${licence})`, text].filter((part) => part !== '').join('\n\n');
    });
  const head = 'What others wrote and this page contains, each under its own licence.';
  return `${[head, ...parts, fonts.trim()].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** @throws {Error} where the folder is not there. */
export function noticesOf(folders: readonly string[], fonts: string): string {
  for (const folder of folders) {
    if (!existsSync(folder)) throw new Error(`${folder}: no such package`);
  }
  return noticesText(folders.map(readNotice), fonts);
}
