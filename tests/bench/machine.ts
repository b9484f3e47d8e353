import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { PACKAGES } from './pages.ts';
import { inBrowser } from './visit.ts';

/** On what was measured. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly gigabytes: number;
  readonly browser: string;
  /** What draws WebGL. */
  readonly renderer: string;
  /** Names with versions. */
  readonly packages: readonly string[];
  readonly runs: number;
}

function version(name: string): string {
  const text = readFileSync(join(PACKAGES, name, 'package.json'), 'utf8');
  return `${name} ${(JSON.parse(text) as { version: string }).version}`;
}

/** Looks at this machine and its browser. */
export function machine(runs: number): Promise<Machine> {
  return inBrowser(async (browser) => {
    const page = await browser.newPage();
    const renderer = await page.evaluate<string>(`(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'no WebGL';
    })()`);
    const all = cpus();
    return {
      date: new Date().toISOString().slice(0, 10),
      processor: `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}`,
      gigabytes: Math.round(totalmem() / 2 ** 30),
      browser: `Chromium ${browser.version()}`,
      renderer,
      packages: [`Node ${process.versions.node}`, version('maplibre-gl'), version('leaflet')],
      runs,
    };
  });
}
