import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultText } from '../../src/pipeline/fault.ts';
import { oddFiles } from '../../src/pipeline/folder.ts';
import { linesNotUtf8 } from '../../src/pipeline/read/characters.ts';
import { readDossier } from '../../src/pipeline/read/read.ts';
import { run } from '../../src/pipeline/run.ts';
import { DAMAGED_FILES } from '../fixtures/damages/files.ts';
import { madeUpDossier } from '../fixtures/dossier.ts';
import { filesOf } from '../fixtures/files.ts';
import { madeUpShapeFiles } from '../fixtures/shapes.ts';

const good = filesOf(madeUpDossier());

/** Line (from 1) of the first difference. */
function firstChange(before: string, after: string): number {
  const lines = before.split('\n');
  return after.split('\n').findIndex((line, i) => line !== lines[i]) + 1;
}

describe('a damaged file is told with its line, and nothing else', () => {
  it.each(Object.entries(DAMAGED_FILES))('%s', (_name, [file, change, ...told]) => {
    const before = good.get(file) ?? '';
    const after = change(before);
    const line = firstChange(before, after);
    expect(line, 'the change must change something').toBeGreaterThan(0);
    const { faults } = readDossier(new Map(good).set(file, after));
    const lineOf = (text: string) =>
      text.replace(/LINE(?:\+(\d))?/, (_, more = 0) => String(line + Number(more)));
    expect(faults.map(faultText)).toEqual(told.map((text) => `data/${lineOf(text)}`));
  });
});

describe('the lines that are not UTF-8', () => {
  const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

  it('are told each', () => {
    const latin = Buffer.concat([
      bytes('vi: Cửa khẩu\n', 'utf8'),
      bytes('fr: poste frontière\n', 'latin1'),
      bytes('en: gate\nfr: fermé', 'latin1'),
    ]);
    expect(linesNotUtf8(latin)).toEqual([2, 4]);
    expect(linesNotUtf8(Buffer.from([0x0a, 0xe1, 0xbb]))).toEqual([2]);
  });

  it('are none in UTF-8, empty or not, and with half of a character in it as an escape', () => {
    expect(linesNotUtf8(bytes('', 'utf8'))).toEqual([]);
    expect(linesNotUtf8(bytes('vi: "Cửa khẩu \\uD83D"\r\n云南\n', 'utf8'))).toEqual([]);
  });
});

describe('a folder of data', () => {
  let root: string;
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'data-'));
    for (const [name, text] of good) put(`data/${name}`, text);
    for (const [name, text] of madeUpShapeFiles()) put(`data/shapes/${name}`, text);
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const told = () => run(root).faults.map(faultText);

  it('is read whole', () => {
    expect(told()).toEqual([]);
    expect(oddFiles(join(root, 'data'))).toEqual([]);
  });

  it('holds no links, to a file, to a folder or to nothing', () => {
    const link = (to: string, name: string) => symlinkSync(to, join(root, 'data', name));
    put('elsewhere/old.yaml', '');
    rmSync(join(root, 'data/gates/alpha-beta.yaml'));
    link('../../elsewhere/old.yaml', 'gates/alpha-beta.yaml');
    link('../elsewhere', 'older');
    link('nowhere', 'shapes/lost.geojson');
    expect(told()).toEqual([
      'data/gates/alpha-beta.yaml  is a symbolic link: data/ holds plain files alone',
      'data/older  is a symbolic link: data/ holds plain files alone',
      'data/shapes/lost.geojson  is a symbolic link: data/ holds plain files alone',
    ]);
  });

  it('holds no text in another encoding, in the shapes neither', () => {
    const gate = good.get('gates/alpha-beta.yaml') ?? '';
    const [before = '', ...after] = gate.split('open (fr)');
    const parts = [before, Buffer.from('fermé', 'latin1'), after.join('open (fr)')];
    put('data/gates/alpha-beta.yaml', Buffer.concat(parts.map((part) => Buffer.from(part))));
    put('data/shapes/rivers.geojson', Buffer.from('{"name":\n"Sông é"}', 'latin1'));
    const line = gate.split('\n').findIndex((text) => text.includes('open (fr)')) + 1;
    expect(told()).toEqual([
      `data/gates/alpha-beta.yaml:${line}  is not UTF-8: save the file in that encoding`,
      'data/shapes/rivers.geojson:2  is not UTF-8: save the file in that encoding',
    ]);
  });
});
