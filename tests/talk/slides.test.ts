import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Deck, toPptx } from '../../src/exports/pptx.ts';
import type { Talk } from '../../src/model/talk.ts';
import { deckOf } from '../../src/talk/slides/deck.ts';
import { EDITION } from '../exports/edition.ts';

/** A picture of one grey point. */
const DOT =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAfgB9ZEfLyAAAAABJRU5ErkJggg==';

const talks: readonly Talk[] = JSON.parse(
  readFileSync(new URL('../../public/data/talks.json', import.meta.url), 'utf8'),
).talks;

function office(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    return 'soffice';
  } catch {
    return null;
  }
}

describe.each(talks.map((talk) => [talk.id, talk] as const))('%s as slides', (_, talk) => {
  let deck: Deck;
  let bytes: Uint8Array;
  let parts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    deck = await deckOf(talk, EDITION, ['vi', 'zh'], async () => DOT);
    bytes = await toPptx(deck);
    parts = Object.fromEntries(
      Object.entries(unzipSync(bytes))
        .filter(([name]) => /\.(xml|rels)$/.test(name))
        .map(([name, part]) => [name, strFromU8(part)]),
    );
  }, 60_000);
  const figures = () => deck.slides.filter(({ figures: shown }) => shown !== null).length;

  it('has a slide a scene, and one behind each whose map shows trade', () => {
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(talk.scenes.length + figures());
    expect(figures()).toBeGreaterThan(0);
  });

  const escaped = (said: string) =>
    said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const textIn = (pattern: RegExp) =>
    Object.entries(parts)
      .filter(([name]) => pattern.test(name))
      .map(([, xml]) => xml)
      .join('');

  it('keeps texts as texts, in both languages', () => {
    const onSlides = textIn(/slides\/slide/);
    for (const { title, line, points } of talk.scenes) {
      const said = [title.vi, title.zh, line.zh, ...points.map(({ text }) => text.vi)];
      for (const one of said) expect(onSlides).toContain(escaped(one));
    }
    for (const line of [
      'không phải bản đồ chính thức',
      '非正式地图',
      'ODbL 1.0',
      'OpenStreetMap',
    ]) {
      expect(deck.foot.join()).toContain(line);
    }
  });

  it('leads from each number to a source, and has them whole in the notes', () => {
    for (const slide of deck.slides) {
      const numbers = [slide.line, ...slide.points].flatMap((point) => point.numbers);
      expect(numbers.filter((number) => !slide.sources[number - 1])).toEqual([]);
    }
    const beneath = textIn(/notesSlides\/notesSlide/);
    const urls = talk.scenes.flatMap(({ sources }) =>
      sources.flatMap((id) => EDITION.sources.get(id)?.url ?? []),
    );
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !beneath.includes(escaped(url)))).toEqual([]);
  });

  it('is XML that can be read, part by part', () => {
    for (const [name, xml] of Object.entries(parts)) {
      const told: string[] = [];
      const onError = (_level: string, message: string) => told.push(message);
      new DOMParser({ onError }).parseFromString(xml, 'text/xml');
      expect(told, name).toEqual([]);
    }
  });

  it.skipIf(office() === null)(
    'is opened by LibreOffice, page by page',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'slides-'));
      try {
        const file = join(folder, 'x.pptx');
        writeFileSync(file, bytes);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
        execFileSync('soffice', [profile, ...to], { stdio: 'pipe', timeout: 120_000 });
        expect(readdirSync(folder)).toContain('x.pdf');
        const pdf = readFileSync(join(folder, 'x.pdf'), 'latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(talk.scenes.length + figures());
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    150_000,
  );
});
