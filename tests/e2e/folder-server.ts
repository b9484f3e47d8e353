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
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
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

/** Serves the built page below `folder` (`/sub/folder/`) and nothing anywhere else. */
export async function serveBelow(folder: string, dist: string = DIST): Promise<FolderServer> {
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
    response.writeHead(200, { 'content-type': type });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    missing,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
