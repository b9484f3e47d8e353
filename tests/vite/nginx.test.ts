import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../scripts/lib/compress.mjs';

const NGINX = ['nginx', '/usr/sbin/nginx'].find((one) => spawnSync(one, ['-v']).status === 0);

const project = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const LONG = 'const answer = 42; '.repeat(200);

/** What stands in for a build: a file of each kind that is told apart. */
const FILES = {
  'index.html': `<!doctype html>${LONG}`,
  'assets/main-abc.js': LONG,
  'data/gates.geojson': JSON.stringify({ text: LONG }),
  'border-map.webmanifest': '{}',
  'border-map.html': LONG,
  'sw.js': '1',
};

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

describe.skipIf(NGINX === undefined)('the example for nginx', () => {
  let folder = '';
  let base = '';
  let stop = () => {};

  beforeAll(async () => {
    // A blank and letters beyond ASCII, as the folders of the offices have them.
    folder = mkdtempSync(join(tmpdir(), 'bản đồ '));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true });
      writeFileSync(join(folder, 'dist', path), text);
    }
    await compressFolder(join(folder, 'dist'));
    const port = await freePort();
    base = `http://127.0.0.1:${port}/map/`;
    const server = project('docs/hosting/map.server.conf').replace(
      'alias /var/www/map/;',
      `alias "${folder}/dist/";`,
    );
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path "${folder}/${name}";`)
      .join('\n');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid "${folder}/pid"; error_log stderr;
events {}
http { access_log off; ${temp} ${project('docs/hosting/map.http.conf')}
server { listen 127.0.0.1:${port}; ${server} } }`,
    );
    const running = spawn(NGINX ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')]);
    let said = '';
    running.stderr.on('data', (text) => {
      said += text;
    });
    stop = () => running.kill('SIGTERM');
    for (;;) {
      if (running.exitCode !== null) throw new Error(`nginx ended: ${said}`);
      if (await fetch(base).then(Boolean, () => false)) return;
    }
  });

  afterAll(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As a browser asks; the body comes unpacked. */
  const ask = (path: string) => fetch(base + path, { headers: { 'accept-encoding': 'gzip' } });

  it('hands out the files that lie there compressed, as what they are', async () => {
    for (const [path, type] of [
      ['', 'text/html'],
      ['assets/main-abc.js', 'text/javascript'],
      ['data/gates.geojson', 'application/geo+json'],
    ] as const) {
      const answer = await ask(path);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('content-length')).toBe(
        String(readFileSync(join(folder, 'dist', `${path || 'index.html'}.gz`)).length),
      );
      expect(await answer.text()).toBe(FILES[(path || 'index.html') as keyof typeof FILES]);
    }
    expect((await ask('border-map.webmanifest')).headers.get('content-type')).toContain(
      'application/manifest+json',
    );
  });

  it('sends every header of _headers, at each address its own', async () => {
    const blocks = project('public/_headers')
      .split(/^(?=\/)/m)
      .slice(1)
      .map((block) => ({
        pattern: block.slice(0, block.indexOf('\n')).trim(),
        headers: [...block.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(
          ([, name = '', value = '']) => [name, value] as const,
        ),
      }));
    expect(blocks.length).toBeGreaterThan(4);
    for (const path of Object.keys(FILES)) {
      const { headers } = await ask(path);
      for (const block of blocks) {
        const isMeant = block.pattern.endsWith('*')
          ? `/${path}`.startsWith(block.pattern.slice(0, -1))
          : `/${path}` === block.pattern;
        for (const [name, value] of block.headers) {
          if (isMeant)
            expect(`${path} ${name}: ${headers.get(name)}`).toBe(`${path} ${name}: ${value}`);
        }
      }
      if (!/^(?:assets|data)\//.test(path)) {
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
      if (path !== 'border-map.html') expect(headers.get('content-disposition')).toBeNull();
    }
  });

  it('says of what is not there that it is not there', async () => {
    expect((await ask('assets/gone.js')).status).toBe(404);
  });

  it('compresses nothing twice and nothing that is packed', () => {
    const lies = (path: string) => join(folder, 'dist', path);
    expect(gunzipSync(readFileSync(lies('assets/main-abc.js.gz'))).toString()).toBe(LONG);
    expect(() => readFileSync(lies('border-map.html.gz'))).toThrow();
    expect(() => readFileSync(lies('sw.js.gz'))).toThrow();
    expect(() => readFileSync(lies('assets/main-abc.js.gz.gz'))).toThrow();
  });
});
