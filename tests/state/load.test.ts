import { effect } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/facts/catalogue.ts';
import { EMPTY_CATALOGUE } from '../../src/facts/catalogue.ts';
import {
  type FetchJson,
  failures,
  jsonFetcher,
  LoadError,
  loadCatalogue,
  progress,
  reportFailure,
} from '../../src/state/load.ts';
import { catalogue, provide } from '../../src/state/store.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

const facts = madeUpCatalogue();

/** The files as the build writes them. */
const files = (): Record<string, unknown> => ({
  'edition.json': facts.edition,
  'sources.json': [...facts.sources.values()],
  'claims.json': { documents: facts.documents, claims: facts.claims },
  'agreed.json': { commitments: facts.commitments, agreements: facts.agreements },
  'statements.geojson': { type: 'FeatureCollection', features: [] },
  'details/gates.json': facts.gates,
  'details/crossings.json': facts.crossings,
  'details/projects.json': facts.projects,
  'details/flows.json': {
    series: facts.flowSeries,
    flows: facts.flows,
    carriers: facts.carriers,
  },
  'details/meetings.json': { mechanisms: facts.mechanisms, meetings: facts.meetings },
  'details/places.json': [...facts.places.values()],
});

/** Answers with the files, some of them changed or not there. */
function answer(change: Record<string, unknown> = {}): FetchJson {
  const all = { ...files(), ...change };
  return async (file) => {
    const content = all[file];
    if (content instanceof LoadError) throw content;
    return content;
  };
}

beforeEach(() => provide(EMPTY_CATALOGUE));
afterEach(() => provide(EMPTY_CATALOGUE));

describe('loading', () => {
  it('brings the whole catalogue', async () => {
    await loadCatalogue(answer());
    expect(catalogue.value).toEqual<Catalogue>(facts);
    expect(failures.value).toEqual([]);
    expect(progress.value).toMatchObject({ loaded: 11, settled: 11, total: 11 });
  });

  it('tells of each file as it comes', async () => {
    const seen: number[] = [];
    const stop = effect(() => {
      seen.push(progress.value.settled);
    });
    seen.length = 0;
    await loadCatalogue(answer());
    stop();
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('shows the rest when a file is missing, broken or does not come', async () => {
    await loadCatalogue(
      answer({
        'details/gates.json': new LoadError('details/gates.json', 'missing'),
        'sources.json': new LoadError('sources.json', 'network'),
        'claims.json': { documents: [] },
        'edition.json': { version: '1', years: { first: 2026, last: 2016 } },
        'details/places.json': 'places',
      }),
    );
    expect(new Map(failures.value.map(({ file, reason }) => [file, reason]))).toEqual(
      new Map([
        ['details/gates.json', 'missing'],
        ['sources.json', 'network'],
        ['claims.json', 'broken'],
        ['edition.json', 'broken'],
        ['details/places.json', 'broken'],
      ]),
    );
    expect(catalogue.value.gates).toEqual([]);
    expect(catalogue.value.edition).toBe(EMPTY_CATALOGUE.edition);
    expect(catalogue.value.crossings).toHaveLength(2);
    expect(progress.value).toMatchObject({ loaded: 6, settled: 11 });
    expect(progress.value.files.get('sources.json')).toBe('failed');
  });

  it('leaves out a broken record and says which', async () => {
    const [alpha, beta] = facts.gates;
    const gates = [alpha, { ...beta, statuses: null }, null, { ...alpha, id: 7 }];
    await loadCatalogue(answer({ 'details/gates.json': gates }));
    expect(catalogue.value.gates).toEqual([alpha]);
    expect(failures.value).toEqual([
      { file: 'details/gates.json', reason: 'broken', records: ['gate:beta', '#2', '#3'] },
    ]);
    expect(progress.value.loaded).toBe(11);
  });

  it.each([
    ['nothing in a list', { statuses: [null] }],
    ['a number for a date', { statuses: [{ from: 5, to: null, status: 'open', sources: [] }] }],
    ['nothing in a list within', { events: [{ date: '2020', sources: [null] }] }],
  ])('leaves out a record with %s', async (_, damage) => {
    const [alpha, beta] = facts.gates;
    await loadCatalogue(answer({ 'details/gates.json': [alpha, { ...beta, ...damage }] }));
    expect(catalogue.value.gates).toEqual([alpha]);
    expect(failures.value).toContainEqual({
      file: 'details/gates.json',
      reason: 'broken',
      records: ['gate:beta'],
    });
  });

  it('tells a file once, whoever notices', async () => {
    await loadCatalogue(answer());
    reportFailure({ file: 'relief.jpg', reason: 'missing' });
    reportFailure({ file: 'relief.jpg', reason: 'network' });
    expect(failures.value).toEqual([{ file: 'relief.jpg', reason: 'missing' }]);
  });
});

describe('the fetcher', () => {
  const fetcher = (respond: () => Promise<Response>) =>
    jsonFetcher((file) => `https://example.org/data/${file}`, respond);

  it('reads JSON from the address of the file', async () => {
    const asked: unknown[] = [];
    const read = jsonFetcher(
      (file) => `https://example.org/data/${file}`,
      async (address) => {
        asked.push(address);
        return Response.json({ a: 1 });
      },
    );
    expect(await read('x.json')).toEqual({ a: 1 });
    expect(asked).toEqual(['https://example.org/data/x.json']);
  });

  it.each([
    ['missing', async () => new Response('', { status: 404 })],
    ['network', async () => new Response('', { status: 503 })],
    ['broken', async () => new Response('<!doctype html>')],
    ['network', () => Promise.reject(new TypeError('no net'))],
  ] as const)('tells %s', async (reason, respond) => {
    await expect(fetcher(respond)('x.json')).rejects.toMatchObject({ reason });
  });
});
