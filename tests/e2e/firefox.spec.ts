import { constants, inflateSync } from 'node:zlib';
import { KEYS, startFirefox } from './marionette.ts';
import { expect, test } from './support.ts';

/* What cannot be known of Firefox by looking at Chromium. */

const PATH = process.env.FIREFOX;
const LINK = '?renderer=plain#year=2025&on=gates,projects&lang=vi,zh&map=9/22.6/103.4';
const GATE = 'gate:ma-lu-thang-jinshuihe';

/** How many lines and curves a PDF draws: its operators `l` and `c`, in whatever streams are packed. */
function strokesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const heads = [...text.matchAll(/<<(?:(?!endobj)[\s\S])*?>>\s*stream\r?\n/g)];
  return heads
    .filter(([head]) => head.includes('/FlateDecode') && !/\/(FontFile|Length1|Image)/.test(head))
    .reduce((sum, head) => {
      const start = head.index + head[0].length;
      const drawn = inflateSync(pdf.subarray(start, text.indexOf('endstream', start)), {
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      return sum + (drawn.toString('latin1').match(/-?[\d.]+ [lc]\s/g)?.length ?? 0);
    }, 0);
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
      const canvas = document.querySelector('canvas[role="region"]');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;`);
    expect(colours).toBeGreaterThan(100);

    await firefox.run(`document.querySelector('[data-row="${GATE}"]').focus();`);
    await firefox.press(KEYS.enter);
    await firefox.until(`location.hash.includes('sel=${GATE}')`);

    const states = `JSON.stringify(${drawn}.map(({ id, state }) => id + state))`;
    const before = await firefox.run<string>(`return ${states};`);
    await firefox.run(`document.querySelector('input[type="range"]').focus();`);
    for (let year = 2025; year > 2021; year -= 1) await firefox.press(KEYS.left);
    await firefox.until(`location.hash.includes('year=2021')`);
    await firefox.until(`${states} !== ${JSON.stringify(before)}`);

    // The sheet that is printed in place of the page comes after the map. A page without its map
    // has a few hundred strokes: letters are set, not drawn.
    await expect.poll(async () => strokesIn(await firefox.print())).toBeGreaterThan(3000);
  } finally {
    await firefox.close();
  }
});
