import { inflateSync } from 'node:zlib';
import { KEYS, startFirefox } from './marionette.ts';
import { expect, test } from './support.ts';

/* What cannot be known of Firefox by looking at Chromium. */

const PATH = process.env.FIREFOX;
const LINK = '?renderer=plain#year=2025&on=gates,projects&lang=vi,zh&map=9/22.6/103.4';
const GATE = 'gate:ma-lu-thang-jinshuihe';

/** The pictures in a PDF: how wide they are, px, and how many different bytes their pixels have. */
function picturesIn(pdf: Buffer) {
  const text = pdf.toString('latin1');
  const heads = text.matchAll(
    /<<(?:(?!<<|endobj)[\s\S])*?\/Subtype \/Image[\s\S]*?>>\s*stream\r?\n/g,
  );
  return [...heads].map((head) => {
    const start = head.index + head[0].length;
    const width = Number(/\/Width (\d+)/.exec(head[0])?.[1]);
    const isPacked = head[0].includes('/FlateDecode');
    const end = text.indexOf('endstream', start);
    const body = pdf.subarray(start, end);
    return { width, values: new Set(isPacked ? inflateSync(body) : body).size };
  });
}

test('Firefox draws the map, follows the keyboard, and prints the page with its map', async ({
  baseURL,
}) => {
  test.skip(!PATH, 'there is no Firefox here');
  const firefox = await startFirefox(PATH ?? '');
  try {
    await firefox.open(`${baseURL}${LINK}`);
    await firefox.until(`performance.getEntriesByName('complete').length`);
    const drawn = `window.borderMap.drawn().filter(({ kind }) => kind === 'symbol')`;
    expect(await firefox.run(`return ${drawn}.map(({ id }) => id);`)).toContain(GATE);
    const colours = await firefox.run<number>(`
      const canvas = document.querySelector('.plain-canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;`);
    expect(colours).toBeGreaterThan(100);

    await firefox.run(`document.querySelector('[data-row="${GATE}"]').focus();`);
    await firefox.press(KEYS.enter);
    await firefox.until(`location.hash.includes('sel=${GATE}')`);

    const states = `JSON.stringify(${drawn}.map(({ id, state }) => id + state))`;
    const before = await firefox.run<string>(`return ${states};`);
    await firefox.run(`document.querySelector('.timeline-slider').focus();`);
    for (let year = 2025; year > 2021; year -= 1) await firefox.press(KEYS.left);
    await firefox.until(`location.hash.includes('year=2021')`);
    await firefox.until(`${states} !== ${JSON.stringify(before)}`);

    const wide = await firefox.run<number>(`return document.querySelector('.plain-canvas').width;`);
    const printed = picturesIn(await firefox.print());
    const map = printed.filter(({ width }) => width === wide);
    expect(map.length, JSON.stringify({ wide, printed })).toBeGreaterThan(0);
    // White paper has one value, a map has nearly all.
    expect(Math.max(...map.map(({ values }) => values))).toBeGreaterThan(100);
  } finally {
    await firefox.close();
  }
});
