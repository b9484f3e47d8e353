import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPptx } from '../../src/exports/pptx.ts';
import type { Deck } from '../../src/exports/slides/types.ts';
import type { Talk } from '../../src/model/talk/talk.ts';
import { deckOf } from '../../src/talk/slides/deck.ts';
import { EDITION } from '../exports/edition.ts';

/** A picture of one grey point. */
const DOT =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAfgB9ZEfLyAAAAABJRU5ErkJggg==';

const talks: readonly Talk[] = JSON.parse(
  readFileSync(new URL('../../public/data/talks.json', import.meta.url), 'utf8'),
).talks;

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

interface Slides {
  readonly deck: Deck;
  readonly bytes: Uint8Array;
}

const slides = new Map<string, Slides>();
beforeAll(async () => {
  for (const talk of talks) {
    const deck = await deckOf(talk, EDITION, ['vi', 'zh'], async () => DOT);
    slides.set(talk.id, { deck, bytes: await toPptx(deck) });
  }
}, 60_000);

const folder = mkdtempSync(join(tmpdir(), 'slides-'));
afterAll(() => rmSync(folder, { recursive: true }));

let areOpened = false;

/** The slides of a talk as LibreOffice prints them; it is started once for all talks. */
function printed(id: string): string {
  if (!areOpened) {
    areOpened = true;
    for (const [name, { bytes }] of slides) writeFileSync(join(folder, `${name}.pptx`), bytes);
    const files = [...slides.keys()].map((name) => join(folder, `${name}.pptx`));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
    execFileSync('soffice', [profile, ...to], { stdio: 'pipe', timeout: 120_000 });
  }
  expect(readdirSync(folder)).toContain(`${id}.pdf`);
  return readFileSync(join(folder, `${id}.pdf`), 'latin1');
}

describe.each(talks.map((talk) => [talk.id, talk] as const))('%s as slides', (_, talk) => {
  let deck: Deck;
  let parts: Readonly<Record<string, string>>;
  beforeAll(() => {
    const made = slides.get(talk.id);
    if (!made) throw new Error(`no slides of ${talk.id}`);
    const { bytes } = made;
    deck = made.deck;
    parts = Object.fromEntries(
      Object.entries(unzipSync(bytes))
        .filter(([name]) => /\.(xml|rels)$/.test(name))
        .map(([name, part]) => [name, strFromU8(part)]),
    );
  });
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

  it('has the figures of a scene as a chart of its own, with numbers behind it and sources before', () => {
    const charts = Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name));
    const drawn = deck.slides.flatMap(({ chart }) => chart ?? []);
    const compared = talk.scenes.filter(({ chart = [] }) => chart.length > 1);
    expect(charts).toHaveLength(compared.length);
    expect(drawn).toHaveLength(charts.length);
    expect(drawn.length).toBeGreaterThan(0);
    const xml = textIn(/charts\/chart/);
    expect(xml.match(/<c:barChart>/g)).toHaveLength(drawn.length);
    for (const { label, numbers, value } of drawn.flatMap(({ bars }) => bars)) {
      expect(numbers).not.toEqual([]);
      expect(xml).toContain(`<c:v>${value}</c:v>`);
      for (const line of label) expect(xml).toContain(escaped(line));
    }
  });

  it('is XML that can be read, part by part', () => {
    for (const [name, xml] of Object.entries(parts)) {
      const told: string[] = [];
      const onError = (_level: string, message: string) => told.push(message);
      new DOMParser({ onError }).parseFromString(xml, 'text/xml');
      expect(told, name).toEqual([]);
    }
  });

  it.skipIf(!hasOffice())(
    'is opened by LibreOffice, page by page',
    () => {
      const pages = printed(talk.id).match(/\/Type\s*\/Page\b/g);
      expect(pages).toHaveLength(talk.scenes.length + figures());
    },
    150_000,
  );
});
