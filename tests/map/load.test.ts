import { afterEach, expect, it, vi } from 'vitest';
import { loadRecords } from '../../src/map/gl/load.ts';
import { siteFeature } from './features.ts';

afterEach(() => vi.unstubAllGlobals());

it('goes on with the rest where a file is missing or broken, and says which', async () => {
  const gates = { type: 'FeatureCollection', features: [siteFeature('a')] };
  const answers: Record<string, () => Response> = {
    'gates.geojson': () => Response.json(gates),
    'crossings.geojson': () => new Response('', { status: 404, statusText: 'Not Found' }),
    'projects.geojson': () => new Response('{"type":'),
    'meetings.geojson': () => Response.json([]),
  };
  vi.stubGlobal('fetch', async (url: string) => answers[url]?.());
  const failed: string[] = [];
  const files = await loadRecords(
    (name) => name,
    (file, reason) => failed.push(`${file}: ${reason}`),
  );
  expect(files.gates).toHaveLength(1);
  expect([files.crossings, files.projects, files.meetings]).toEqual([[], [], []]);
  expect(failed.map((text) => text.split(':')[0]).sort()).toEqual([
    'crossings.geojson',
    'meetings.geojson',
    'projects.geojson',
  ]);
  expect(failed).toContain('crossings.geojson: 404 Not Found');
});
