/** What of a built page is kept for use without network, and under which version. */
import { createHash } from 'node:crypto';
import type { Edition } from '../../src/offline/edition.ts';

/** The page itself; everything else that it needs is beside it. */
export const PAGE = 'index.html';
export const WORKER = 'sw.js';
export const SINGLE_FILE = 'border-map.html';

/**
 * Files of the build that the page never asks for, and the single file: it would double the load. The
 * manifest too: some hosts refuse its ending, and the page works without it.
 */
const LEFT_OUT = [
  /^\.vite\//,
  /^_headers$/,
  /^web\.config$/,
  /\.webmanifest$/,
  /^records\//,
  /^data\/start\//, // a second visit has the picture of the first
  /^sitemap\.xml$/,
  /^preview\.jpg$/,
  /^fonts\/.*\.(?:md|json)$/,
  /\.map$/,
  /\.(?:br|gz)$/,
  new RegExp(`^(?:${WORKER}|${SINGLE_FILE})$`),
];

/** Whether a file of the build is kept. */
export function isKept(path: string): boolean {
  return !LEFT_OUT.some((pattern) => pattern.test(path));
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('base64');

type Files = ReadonlyMap<string, Uint8Array | string>;

/**
 * Stands for exactly these files and what serves them: another name or another byte, another version.
 * Two editions of one version would share a cache.
 *
 * @param worker code of the service worker, without the edition that is put into it.
 */
export function versionOf(files: Files, worker: string): string {
  const lines = [...files, [WORKER, worker] as const]
    .map(([path, bytes]) => `${path} ${sha256(bytes)}`)
    .sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

/** The service worker of an edition: its code after the constant that it reads. */
export function workerOf(edition: Edition, worker: string): string {
  return `const EDITION = ${JSON.stringify(edition)};\n${worker}`;
}

/** The edition as the service worker knows it: the page first, so that it fails first. */
export function editionOf(files: Files, version: string): Edition {
  const paths = [...files.keys()].sort();
  const page = paths.filter((path) => path === PAGE);
  const rest = paths.filter((path) => path !== PAGE);
  return {
    version,
    files: [...page, ...rest].map((path) => {
      return [path === PAGE ? '' : path, sha256(files.get(path) ?? '')];
    }),
  };
}

const SEAL = /\n? *<meta name="edition"[^>]*>|\n? *<link rel="alternate"[^>]*>/g;

/** The page as it was before it was sealed. */
export function unsealed(html: string): string {
  return html.replace(SEAL, '');
}

/**
 * Tells the page its version, and the single file that lies beside it with its size in bytes.
 *
 * @throws {Error} where the page has no head.
 */
export function sealed(html: string, version: string, singleSize: number | null): string {
  const end = '\n  </head>';
  if (!html.includes(end)) throw new Error(`${PAGE} has no head`);
  const lines = [
    `<meta name="edition" content="${version}" />`,
    ...(singleSize === null
      ? []
      : [`<link rel="alternate" href="./${SINGLE_FILE}" data-size="${singleSize}" />`]),
  ];
  return html.replace(end, () => `${lines.map((line) => `\n    ${line}`).join('')}${end}`);
}
