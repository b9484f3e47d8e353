import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/pipeline/fault.ts';
import { readDossier } from '../../src/pipeline/read/read.ts';
import { madeUpDossier } from '../fixtures/dossier.ts';
import { filesOf } from '../fixtures/files.ts';

const GATE = 'gates/alpha-beta.yaml';
const TALK = 'talks/heron-3.yaml';
const FLOWS = 'flows/all.yaml';

/** Faults after one file's text was changed. */
function faultsAfter(file: string, change: (text: string) => string): string[] {
  const files = filesOf(madeUpDossier());
  const before = files.get(file) ?? '';
  const after = change(before);
  expect(after, 'the change must change something').not.toBe(before);
  files.set(file, after);
  return readDossier(files).faults.map(faultText);
}

/** Line (from 1) of the first line of `file` that has `text`. */
function lineOf(file: string, text: string): number {
  const lines = (filesOf(madeUpDossier()).get(file) ?? '').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

describe('readDossier', () => {
  it('gives back the records that the files hold', () => {
    const dossier = madeUpDossier();
    const { dossier: read, faults } = readDossier(filesOf(dossier));
    expect(faults).toEqual([]);
    expect(read).toEqual({
      ...dossier,
      gates: dossier.gates.toSorted((a, b) => a.order - b.order),
      projects: dossier.projects.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
  });

  it('tells a date that is a bare number with file, line, path and what is allowed', () => {
    const line = lineOf(GATE, 'from: "2020"');
    expect(faultsAfter(GATE, (text) => text.replace('from: "2020"', 'from: 2020'))).toEqual([
      `data/${GATE}:${line}  statuses[1].from: a date is "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes and names a real day (found 2020)`,
    ]);
  });

  it('lists the words that are allowed', () => {
    const [fault, ...others] = faultsAfter(GATE, (text) =>
      text.replace('kind: international', 'kind: huge'),
    );
    expect(fault).toContain(
      `data/${GATE}:${lineOf(GATE, 'kind:')}  kind: must be "international" or`,
    );
    expect(fault).toContain('(found "huge")');
    expect(others).toEqual([]);
  });

  it('lists the keys that are allowed beside an unknown one', () => {
    const [fault] = faultsAfter(GATE, (text) => text.replace('markers:', 'alias: []\nmarkers:'));
    expect(fault).toMatch(
      /alpha-beta\.yaml:\d+ {2}alias: unknown key; allowed are id, order, kind/,
    );
  });

  it('tells a missing key', () => {
    const [fault] = faultsAfter(GATE, (text) => text.replace(/^order: .*\n/m, ''));
    expect(fault).toContain('order: must be number (missing)');
  });

  it('tells a statement without a source', () => {
    const [fault] = faultsAfter(GATE, (text) =>
      text.replace(/sources:\n {6}- heron-times/, 'sources: []'),
    );
    expect(fault).toContain(
      'statuses[0].sources: a statement needs at least one source (found [])',
    );
  });

  it('tells a text that is missing in one language', () => {
    const faults = faultsAfter(GATE, (text) => text.replace(/^ {6}fr: open \(fr\)\n/m, ''));
    expect(faults).toEqual([
      expect.stringContaining('statuses[0].note.fr: must be string (missing)'),
    ]);
  });

  it('lists what a scene can show', () => {
    const [fault] = faultsAfter(TALK, (text) => text.replace('compare: "2022"', 'zoom: "8"'));
    expect(fault).toContain(`data/${TALK}:${lineOf(TALK, 'compare: "2022"')}  scenes[0].show.zoom`);
    expect(fault).toContain(
      'unknown key; allowed are map, year, compare, since, on, sel, flows, measure, series',
    );
    expect(faultsAfter(TALK, (text) => text.replace('id: closing', 'id: opening'))).toEqual([
      expect.stringContaining('scenes: two scenes have the same id'),
    ]);
  });

  it('collects the faults of all files', () => {
    const files = filesOf(madeUpDossier());
    files.set(GATE, (files.get(GATE) ?? '').replace('order: 1', 'order: one'));
    files.set(FLOWS, (files.get(FLOWS) ?? '').replace('value: 300', 'value: -300'));
    const told = readDossier(files).faults.map(faultText);
    expect(told).toEqual([
      expect.stringMatching(
        /^data\/flows\/all\.yaml:\d+ {2}flows\[1\]\.value: must be more than 0/,
      ),
      expect.stringMatching(/^data\/gates\/alpha-beta\.yaml:\d+ {2}order: must be number/),
    ]);
  });

  it('tells broken YAML with its line', () => {
    const [fault] = faultsAfter(GATE, (text) => text.replace('order: 1', 'order: [1'));
    expect(fault).toMatch(/^data\/gates\/alpha-beta\.yaml:\d+ {2}not valid YAML: /);
  });

  it('lets a file repeat a part of itself', () => {
    const files = filesOf(madeUpDossier());
    const after = (files.get(GATE) ?? '')
      .replace(/markers: .*/, 'markers: &same [road]')
      .replace(/modes:\n(?: +- .*\n)+|modes: .*/, 'modes: *same\n');
    expect(after).toContain('*same');
    const { dossier, faults } = readDossier(files.set(GATE, after));
    expect(faults).toEqual([]);
    expect(dossier?.gates[0]).toMatchObject({ markers: ['road'], modes: ['road'] });
  });

  it('tells a key that stands twice', () => {
    const line = lineOf(GATE, 'order: 1');
    const [fault] = faultsAfter(GATE, (text) => text.replace('order: 1', 'order: 1\norder: 2'));
    expect(fault).toBe(`data/${GATE}:${line + 1}  not valid YAML: Map keys must be unique`);
  });

  it('refuses a file that does not belong there', () => {
    for (const file of ['gates/alpha-beta.yml', 'notes.yaml', 'gates/old/alpha.yaml']) {
      const files = filesOf(madeUpDossier()).set(file, 'id: x\n');
      expect(readDossier(files).faults.map(faultText)).toEqual([
        expect.stringContaining(`data/${file}  no such file is expected`),
      ]);
    }
  });

  it('misses a file that has to be there', () => {
    const files = filesOf(madeUpDossier());
    files.delete('sources.yaml');
    expect(readDossier(files).faults.map(faultText)).toEqual([
      'data/sources.yaml  the file is missing',
    ]);
  });

  it('wants the file to be named after its record', () => {
    const [gate] = faultsAfter(GATE, (text) =>
      text.replace('id: gate:alpha-beta', 'id: gate:beta'),
    );
    expect(gate).toContain('id: must be gate:alpha-beta, as the file is named (found gate:beta)');
    const [document] = faultsAfter('documents/001.yaml', (text) => text.replace('"001"', '"003"'));
    expect(document).toContain('id: must be "001"');
    const [talk] = faultsAfter(TALK, (text) => text.replace('id: heron-3', 'id: heron-4'));
    expect(talk).toContain('id: must be "heron-3", as the file is named (found "heron-4")');
    const [claim] = faultsAfter('claims/001.yaml', (text) => text.replace('"001"', '"002"'));
    expect(claim).toContain('claims[0].locators[0].document: must be "001"');
  });

  it('wants the line by which an editor finds the schema', () => {
    const [fault] = faultsAfter(GATE, (text) => text.replace('site.schema', 'place.schema'));
    expect(fault).toBe(
      `data/${GATE}:1  the first line must be # yaml-language-server: $schema=../schema/site.schema.json`,
    );
  });

  it('finds file and line of a fault that a check tells', () => {
    const { locate } = readDossier(filesOf(madeUpDossier()));
    const place = locate({ record: 'place:cn-north', path: ['names', 'zh'], message: 'so' });
    expect(place).toMatchObject({ file: 'places.yaml', path: ['places', 4, 'names', 'zh'] });
    expect(place.line).toBe(lineOf('places.yaml', 'cn-north（中）'));
    const claim = locate({ record: 'claim:alpha-open-again', path: [], message: 'so' });
    expect(claim).toMatchObject({ file: 'claims/001.yaml', line: 3 });
    const scene = locate({ record: 'talk:heron-3', path: ['scenes', 1], message: 'so' });
    expect(scene).toMatchObject({ file: TALK, line: lineOf(TALK, 'id: closing') });
    expect(locate({ record: 'nobody', path: [], message: 'so' })).toMatchObject({ line: null });
  });

  it('reads the same from a memo', () => {
    const memo = new Map<string, unknown>();
    const files = filesOf(madeUpDossier());
    const first = readDossier(files, memo);
    expect(memo.size).toBe(files.size);
    expect(readDossier(files, memo).dossier).toEqual(first.dossier);
  });
});
