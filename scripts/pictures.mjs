/**
 * Makes the pictures in docs/pictures from the built page: the start view and the densest stretches,
 * in both looks, on an ordinary and on a large screen, and scenes of the talks on the wall of a room. `node scripts/run.mjs pictures [word…]` makes
 * those alone whose names hold one of the words. Chromium comes from CHROMIUM, which the task sets.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { ROOT } from './lib/paths.mjs';

const FOLDER = join(ROOT, 'docs', 'pictures');
const VIEWS = [
  { name: 'start', hash: 'lang=vi,zh' },
  { name: 'lao-cai', hash: 'lang=vi,zh&map=10/22.5/103.97' },
  { name: 'huu-nghi', hash: 'lang=vi,zh&map=10.5/21.97/106.7' },
];
const LOOKS = ['light', 'dark'];
const SIZES = [
  { width: 1366, height: 768 },
  { width: 3840, height: 2160 },
];
/** On the wall: one look, one size. */
const SCENES = [
  { name: 'talk-yunnan-8', hash: 'lang=vi,zh&talk=yunnan-11&scene=trade' },
  { name: 'talk-guangxi-9', hash: 'lang=vi,zh&talk=guangxi-spring-2025&scene=9' },
].map((scene) => ({ ...scene, look: 'projector', size: { width: 1920, height: 1080 } }));
/** On a large screen everything is twice as large, so the same stretch is one level further in. */
const ZOOM = /(?<=map=)[\d.]+/;
const PATIENCE = 300_000;

/** Screenshots come as PNG; the browser itself writes them as WebP, a tenth of the size. */
async function asWebp(page, png) {
  const base64 = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${source}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.9).split(',')[1];
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}

async function take(browser, base, { name, hash, look, size }) {
  const page = await browser.newPage({ viewport: size, locale: 'vi-VN', reducedMotion: 'reduce' });
  const isLarge = size.height > 1500;
  const link = isLarge ? hash.replace(ZOOM, (zoom) => String(Number(zoom) + 1)) : hash;
  await page.goto(`${base}#${link}&look=${look}`);
  await page.waitForFunction(() => performance.getEntriesByName('complete').length > 0, undefined, {
    timeout: PATIENCE,
  });
  const png = await page.screenshot({ timeout: PATIENCE });
  await page.goto('about:blank');
  const file = `${name}-${look}-${size.width}.webp`;
  writeFileSync(join(FOLDER, file), await asWebp(page, png));
  await page.close();
  console.log(file);
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
const outDir = process.env.E2E_DIST ?? 'dist';
mkdirSync(FOLDER, { recursive: true });
const server = await preview({ root: ROOT, build: { outDir }, preview: { port: 4175 } });
const browser = await chromium.launch({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
});
try {
  const views = SIZES.flatMap((size) =>
    VIEWS.flatMap((view) => LOOKS.map((look) => ({ ...view, look, size }))),
  );
  if (words.length === 0 || words.includes('preview')) {
    await takePreview(browser, server.resolvedUrls.local[0]);
  }
  const all = [...views, ...SCENES];
  for (const one of all) {
    const name = `${one.name}-${one.look}-${one.size.width}`;
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    await take(browser, server.resolvedUrls.local[0], one);
  }
} finally {
  await browser.close();
  await server.close();
}
