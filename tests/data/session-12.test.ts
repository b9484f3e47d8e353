import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/pipeline/folder.ts';
import { loadMemo } from '../../src/pipeline/memo.ts';
import { readDossier } from '../../src/pipeline/read/read.ts';
import { readShapes } from '../../src/pipeline/read/shapes.ts';
import { takeIn } from '../../src/pipeline/take-in/take-in.ts';
import { verify } from '../../src/pipeline/verify.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/*
 * A report that is invented for this test: a sixth document, three claims, a held session in place of
 * the planned one, a state, a stage. `npm run rehearse` runs all other tests on data that hold it.
 */
describe('an invented session, taken into the data as they are', () => {
  const folder = join(ROOT, 'tests/fixtures/session-12');
  const facts: unknown = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'));
  const files = readTexts(join(ROOT, 'data'), (name) => !/^(shapes|schema)\//.test(name));
  const shapes = readShapes(
    readTexts(join(ROOT, 'data/shapes'), (name) => /\.(geojson|json|yaml)$/.test(name)),
  );
  const taken = takeIn(files, shapes, facts);
  const after = new Map([...files, ...taken.files]);
  const { dossier } = readDossier(after, loadMemo(ROOT));

  it('has no fault and nothing to translate', () => {
    expect(taken).toMatchObject({ faults: [], gaps: [] });
    expect([...taken.files.keys()].sort()).toEqual([
      'claims/005.yaml',
      'documents/005.yaml',
      'edition.yaml',
      'gates/ban-vuoc-basa.yaml',
      'meetings.yaml',
      'projects/ban-vuoc-basa-bridge.yaml',
      'sources.yaml',
    ]);
  });

  it('stands where it belongs', () => {
    const session = dossier?.meetings.find(({ id }) => id === 'meeting:jwg-yunnan-12');
    const gate = dossier?.gates.find(({ id }) => id === 'gate:ban-vuoc-basa');
    const bridge = dossier?.projects.find(({ id }) => id === 'project:ban-vuoc-basa-bridge');
    expect(session).toMatchObject({ status: 'held', from: '2026-11-24' });
    expect(gate?.statuses.at(-1)).toMatchObject({ from: '2026-11-20', status: 'restricted' });
    expect(bridge?.stages.slice(-2)).toMatchObject([
      { stage: 'under-construction', to: '2026-11-18' },
      { stage: 'completed', from: '2026-11-18', to: null },
    ]);
  });

  it('cites the report letter for letter', () => {
    const texts = readTexts(folder, (name) => name.endsWith('.txt'));
    const documents = dossier?.documents.filter(({ id }) => id === '005') ?? [];
    const claims = dossier?.claims.filter(({ locators }) => locators[0]?.document === '005') ?? [];
    expect(verify({ documents, claims, places: [] }, texts)).toMatchObject({
      faults: [],
      counts: { documents: 1, paragraphs: 5, tokens: 5 },
    });
  });

  it('says that it takes the place of the planned session, and of nothing else', () => {
    const lost = taken.changes.filter(({ effect }) => effect === 'replaces');
    expect(lost.map(({ file }) => file)).toEqual(['meetings.yaml']);
    expect(lost[0]?.removed.join('\n')).toContain('status: planned');
  });

  it('changes nothing a second time', () => {
    expect(takeIn(after, shapes, facts)).toMatchObject({ changes: [], faults: [] });
  });
});
