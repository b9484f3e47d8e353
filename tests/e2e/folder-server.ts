import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the build that is tested. */
export const DIST = resolve(
  fileURLToPath(new URL('../..', import.meta.url)),
  process.env.E2E_DIST ?? 'dist',
);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A plain static host. */
export interface FolderServer {
  readonly origin: string;
  /** Paths asked for that do not exist. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the built page below `folder` (`/sub/folder/`) and nothing anywhere else, as the files lie
 * there: to compress every answer anew costs more than to send it on this machine.
 *
 * @param port one that is free where none is named.
 */
export async function serveBelow(
  folder: string,
  dist: string = DIST,
  port = 0,
): Promise<FolderServer> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(folder) ? pathname.slice(folder.length) : undefined;
    const path = normalize(join(dist, inside === '' ? 'index.html' : (inside ?? '')));
    const isFile = path.startsWith(dist) && existsSync(path) && statSync(path).isFile();
    if (inside === undefined || !isFile) {
      missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    // The name of a built file tells what is in it; the others may change beneath an open page.
    const kept = pathname.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, { 'content-type': type, 'cache-control': kept });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = (server.address() as AddressInfo).port;
  return {
    origin: `http://127.0.0.1:${at}`,
    missing,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
