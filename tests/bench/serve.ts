import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, constants } from 'node:zlib';

/*
 * A static host that sends everything with brotli, writes down what it sent when, and can be as slow
 * as an old mobile net: the browser's own brake does not hold the workers of a page.
 */

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** Compressed in themselves. */
const AS_IT_IS = new Set(['.jpg', '.png', '.woff2']);
/** Above this the best compression takes longer than a reader would wait; bytes. */
const LARGE = 3_000_000;

/** What "slow 3G" is here: bytes a second for all answers together, ms before each. */
export const SLOW = { rate: 50_000, latency: 400 };
/** Bytes that are sent in one piece where the net is slow. */
const PIECE = 2_000;

/** One answer. */
export interface Sent {
  readonly path: string;
  /** When it was asked for, ms since the epoch. */
  readonly at: number;
  /** Bytes of the body as sent. */
  readonly bytes: number;
}

export interface Host {
  readonly origin: string;
  /** What was asked for since `clear` was last called. */
  sent(): readonly Sent[];
  clear(): void;
  setSlow(isSlow: boolean): void;
  close(): void;
}

/** What lies at an address: a folder on the disk, or files that were made. */
export interface Part {
  /** Begins and ends with a slash. */
  readonly at: string;
  readonly folder?: string;
  /** By their path below `at`; they go before those of the folder. */
  readonly files?: ReadonlyMap<string, string | Buffer>;
}

const now = () => performance.timeOrigin + performance.now();

function find(parts: readonly Part[], path: string): { name: string; body: Buffer } | null {
  for (const { at, folder, files } of parts) {
    if (!path.startsWith(at)) continue;
    const name = path.slice(at.length) || 'index.html';
    const made = files?.get(name);
    if (made !== undefined) return { name, body: Buffer.from(made) };
    const file = normalize(join(folder ?? '', name));
    if (folder && file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) {
      return { name, body: readFileSync(file) };
    }
  }
  return null;
}

function compressed(body: Buffer, best: number): Buffer {
  const quality = body.length > LARGE ? Math.min(5, best) : best;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Sends at the speed of a slow net that all answers share. */
function brake(): (response: ServerResponse, body: Buffer) => Promise<void> {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  let free = 0;
  return async (response, body) => {
    await wait(SLOW.latency);
    for (let start = 0; start < body.length && !response.destroyed; start += PIECE) {
      const piece = body.subarray(start, start + PIECE);
      free = Math.max(free, now()) + (piece.length / SLOW.rate) * 1000;
      await wait(free - now());
      response.write(piece);
    }
    response.end();
  };
}

/**
 * Serves the parts on a free port of this machine.
 *
 * @param quality of the compression, at most 11; each file is compressed when it is first asked for.
 */
export async function serve(
  parts: readonly Part[],
  quality: number = constants.BROTLI_MAX_QUALITY,
): Promise<Host> {
  const ready = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const sendSlowly = brake();
  let sent: Sent[] = [];
  let isSlow = false;

  const answer = (path: string) => {
    const kept = ready.get(path);
    if (kept) return kept;
    const found = find(parts, path);
    if (!found) return null;
    const kind = extname(found.name);
    const isPacked = !AS_IT_IS.has(kind);
    const made = {
      body: isPacked ? compressed(found.body, quality) : found.body,
      headers: {
        'content-type': TYPES[kind] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        ...(isPacked ? { 'content-encoding': 'br' } : {}),
      },
    };
    ready.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const at = now();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = answer(pathname);
    sent.push({ path: pathname, at, bytes: found?.body.length ?? 0 });
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const { body, headers } = found;
    response.writeHead(200, { ...headers, 'content-length': String(body.length) });
    if (isSlow) void sendSlowly(response, body);
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    sent: () => sent,
    clear() {
      sent = [];
    },
    setSlow(slow) {
      isSlow = slow;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
