/**
 * Makes the pictures in docs/pictures from the built page: the start view and the densest stretches,
 * in both looks, the start view on a large screen as well, scenes of the talks on the wall of a room, and
 * six views as the plain map and the WebGL map draw them, side by side; and sheets of all scenes of
 * the talks and of what the tasks of a meeting lead to. `node scripts/run.mjs pictures [word…]` makes
 * those alone whose names hold one of the words. Of what each was made is kept in inputs.json beside them:
 * a test tells which are stale. Chromium comes from CHROMIUM, which the task sets.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { ROOT } from './lib/paths.mjs';
import { inputsOf, KEPT_INPUTS, keptInputs, TALKS, writtenInputs } from './lib/picture-inputs.mjs';

const FOLDER = join(ROOT, 'docs', 'pictures');
const START = { name: 'start', hash: 'lang=vi,zh' };
const VIEWS = [
  START,
  { name: 'lao-cai', hash: 'lang=vi,zh&map=10/22.5/103.97' },
  { name: 'huu-nghi', hash: 'lang=vi,zh&map=10.5/21.97/106.7' },
];
const LOOKS = ['light', 'dark'];
/** On the wall: one look, one size. */
const SCENES = [
  { name: 'talk-yunnan-8', hash: 'lang=vi,zh&talk=yunnan-11&scene=trade' },
  { name: 'talk-guangxi-9', hash: 'lang=vi,zh&talk=guangxi-spring-2025&scene=9' },
].map((scene) => ({ ...scene, look: 'projector', size: { width: 1920, height: 1080 } }));
/** What the twelve tasks of a meeting lead to at a desk, as far as a link leads there. */
const ANSWERS = [
  'year=2021&sel=gate:ma-lu-thang-jinshuihe',
  'year=2021&status=suspended',
  'sel=project:ban-vuoc-basa-bridge',
  'sel=gate:huu-nghi-youyiguan',
  'province=vn-lang-son',
  'lang=zh,vi',
  'year=2023&compare=2019&panel=changes',
  'panel=charts',
  'year=2025&on=gates,crossings,projects,flows,meetings',
  'panel=documents',
  'panel=agreed',
  'year=2024&flows=provinces,regions',
];
/** How large and how many pictures stand side by side on a sheet. */
const THUMB = { width: 480, across: 5 };
/** As both maps draw them. */
const PAIRS = [
  { name: 'start', hash: 'lang=vi,zh&on=gates,crossings,projects' },
  { name: 'trade', hash: 'lang=zh,vi&year=2024&on=gates,flows' },
  { name: 'lao-cai', hash: 'lang=vi,zh&map=10/22.5/103.97' },
  { name: 'mong-cai', hash: 'lang=en,fr&map=10.5/21.6/107.9&sel=gate:mong-cai-dongxing' },
  { name: 'dark', hash: 'lang=vi,zh&map=8/22.3/104.6&look=dark' },
  { name: 'projector', hash: 'lang=zh,vi&year=2019&look=projector' },
];
const HALF = { width: 1100, height: 700 };
const PATIENCE = 300_000;

/** Writes a picture, and of what it was made. */
function keep(file, data) {
  writeFileSync(join(FOLDER, file), data);
  const kept = { ...keptInputs(), [file]: inputsOf(file) };
  writeFileSync(join(ROOT, KEPT_INPUTS), writtenInputs(kept));
  console.log(file);
}

/** Screenshots come as PNG; the browser itself writes them as WebP, a tenth of the size, side by side. */
async function asWebp(page, ...pngs) {
  const sources = pngs.map((png) => png.toString('base64'));
  const base64 = await page.evaluate(async (all) => {
    const pictures = all.map((source) =>
      Object.assign(new Image(), { src: `data:image/png;base64,${source}` }),
    );
    await Promise.all(pictures.map((picture) => picture.decode()));
    const canvas = document.createElement('canvas');
    canvas.width = pictures.reduce((sum, { naturalWidth }) => sum + naturalWidth, 0);
    canvas.height = pictures[0].naturalHeight;
    let left = 0;
    for (const picture of pictures) {
      canvas.getContext('2d').drawImage(picture, left, 0);
      left += picture.naturalWidth;
    }
    return canvas.toDataURL('image/webp', 0.9).split(',')[1];
  }, sources);
  return Buffer.from(base64, 'base64');
}

/** Opens a link and waits until all of it is painted; `of` the page, or a part of it. */
async function shown(page, address, of = page) {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('complete').length > 0, undefined, {
    timeout: PATIENCE,
  });
  return of.screenshot({ timeout: PATIENCE });
}

/** Pictures of one size in rows, much smaller. */
async function asSheet(page, pngs) {
  const sources = pngs.map((png) => png.toString('base64'));
  const base64 = await page.evaluate(
    async ({ all, width, across }) => {
      const canvas = document.createElement('canvas');
      const paint = canvas.getContext('2d');
      for (const [i, source] of all.entries()) {
        const picture = Object.assign(new Image(), { src: `data:image/png;base64,${source}` });
        await picture.decode();
        const height = Math.round((width * picture.naturalHeight) / picture.naturalWidth);
        if (i === 0) {
          canvas.width = width * across;
          canvas.height = height * Math.ceil(all.length / across);
          paint.imageSmoothingQuality = 'high';
        }
        const [left, top] = [(i % across) * width, Math.floor(i / across) * height];
        paint.drawImage(picture, left, top, width, height);
      }
      return canvas.toDataURL('image/webp', 0.8).split(',')[1];
    },
    { all: sources, ...THUMB },
  );
  return Buffer.from(base64, 'base64');
}

/** Several links on one sheet. */
async function takeSheet(browser, base, { name, hashes, size }) {
  const page = await browser.newPage({ viewport: size, locale: 'vi-VN', reducedMotion: 'reduce' });
  const pngs = [];
  for (const hash of hashes) pngs.push(await shown(page, `${base}#${hash}`));
  await page.goto('about:blank');
  keep(`${name}.webp`, await asSheet(page, pngs));
  await page.close();
}

/** The sheets: both talks, each with one of the languages first, and the answers of a meeting. */
function sheets() {
  const { talks } = JSON.parse(readFileSync(join(ROOT, 'public/data/talks.json'), 'utf8'));
  const ofTalk = (id, at) => ({
    name: `scenes-${id}`,
    size: { width: 1920, height: 1080 },
    hashes: (talks.find((talk) => talk.id === id)?.scenes ?? []).map(
      (scene) =>
        `lang=${at % 2 === 0 ? 'vi,zh' : 'zh,vi'}&look=projector&talk=${id}&scene=${scene.id}`,
    ),
  });
  const answers = ANSWERS.map((hash) => (hash.startsWith('lang=') ? hash : `lang=vi,zh&${hash}`));
  return [
    ...TALKS.map(ofTalk),
    { name: 'answers', size: { width: 1366, height: 768 }, hashes: answers },
  ];
}

/** The same view by both maps: the plain one on the left. */
async function takePair(browser, base, { name, hash }) {
  const page = await browser.newPage({ viewport: HALF, locale: 'vi-VN', reducedMotion: 'reduce' });
  const map = page.locator('section.map');
  const plain = await shown(page, `${base}?renderer=plain#${hash}`, map);
  const gl = await shown(page, `${base}?renderer=gl#${hash}`, map);
  await page.goto('about:blank');
  keep(`${name}.webp`, await asWebp(page, plain, gl));
  await page.close();
}

async function take(browser, base, { name, hash, look, size }) {
  const page = await browser.newPage({ viewport: size, locale: 'vi-VN', reducedMotion: 'reduce' });
  const png = await shown(page, `${base}#${hash}&look=${look}`);
  await page.goto('about:blank');
  keep(`${name}-${look}-${size.width}.webp`, await asWebp(page, png));
  await page.close();
}

/** For previews of a link in chats: they take JPEG, of this shape. */
async function takePreview(browser, base) {
  const size = { width: 1200, height: 630 };
  const page = await browser.newPage({ viewport: size, locale: 'vi-VN', reducedMotion: 'reduce' });
  await page.goto(`${base}?embed#lang=vi,zh&look=light`);
  await page.waitForFunction(() => performance.getEntriesByName('complete').length > 0, undefined, {
    timeout: PATIENCE,
  });
  // What asks a reader to click before the map moves says nothing in a picture.
  await page.getByText('Bấm để dùng bản đồ').click();
  await page.getByText('Bấm để dùng bản đồ').waitFor({ state: 'hidden' });
  const path = join(ROOT, 'public', 'preview.jpg');
  await page.screenshot({ path, type: 'jpeg', quality: 82, timeout: PATIENCE });
  await page.close();
  console.log('public/preview.jpg');
}

const words = process.argv.slice(2);
const isWanted = (name) => words.length === 0 || words.some((word) => name.includes(word));
const outDir = process.env.E2E_DIST ?? 'dist';
mkdirSync(FOLDER, { recursive: true });
const server = await preview({ root: ROOT, build: { outDir }, preview: { port: 4175 } });
const browser = await chromium.launch({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
});
try {
  const desk = { width: 1366, height: 768 };
  const views = [
    ...VIEWS.flatMap((view) => LOOKS.map((look) => ({ ...view, look, size: desk }))),
    ...LOOKS.map((look) => ({ ...START, look, size: { width: 3840, height: 2160 } })),
  ];
  if (words.length === 0 || words.includes('preview')) {
    await takePreview(browser, server.resolvedUrls.local[0]);
  }
  const all = [...views, ...SCENES];
  for (const one of all) {
    const name = `${one.name}-${one.look}-${one.size.width}`;
    if (!isWanted(name)) continue;
    await take(browser, server.resolvedUrls.local[0], one);
  }
  for (const sheet of sheets()) {
    if (isWanted(sheet.name)) await takeSheet(browser, server.resolvedUrls.local[0], sheet);
  }
  for (const pair of PAIRS) {
    const one = { ...pair, name: `plain-and-gl-${pair.name}` };
    if (isWanted(one.name)) await takePair(browser, server.resolvedUrls.local[0], one);
  }
} finally {
  await browser.close();
  await server.close();
}
