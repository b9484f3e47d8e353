/** Both talks as they ship: whether every scene says all that it should, and can be read from afar. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { LANGUAGE_TAG } from '../../src/model/language.ts';
import type { TalkFile, TalkScene } from '../../src/model/talk/talk.ts';
import type { LanguagePair } from '../../src/model/view/view.ts';
import { tooSmall, tooSmallOnMap } from './legible.ts';
import { sceneNumber, stageTitle } from './parts.ts';
import { expect, test, waitForMark, withoutMap } from './support.ts';

const BUILT = fileURLToPath(new URL('../../public/data/talks.json', import.meta.url));
const { talks } = JSON.parse(readFileSync(BUILT, 'utf8')) as TalkFile;

interface Image {
  readonly width: number;
  readonly height: number;
}

/** All four languages, as two sides of a table would set them; the longer pair on the narrower wall. */
const WALKS: readonly { pair: LanguagePair; image: Image }[] = [
  { pair: ['vi', 'zh'], image: { width: 1366, height: 768 } },
  { pair: ['en', 'fr'], image: { width: 1024, height: 768 } },
];

/** What the scene should say, in the order of the plate, each with its language. */
function wanted({ title, line, points }: TalkScene, pair: LanguagePair): string[] {
  return [
    title,
    line,
    ...points.flatMap(({ text, done }) => [text, done?.text ?? []].flat()),
  ].flatMap((text) =>
    pair
      // What reads the same in both languages is said once.
      .filter((language, at) => at === 0 || text[language] !== text[pair[0]])
      .map((language) => `${LANGUAGE_TAG[language]}: ${text[language]}`),
  );
}

/** What it says, and whether all of it is in sight. */
function onTheWall(page: Page) {
  return page.evaluate(() => {
    const plate = document.querySelector('main#stage > div');
    const foot = document.querySelector('footer')?.getBoundingClientRect();
    const at = plate?.getBoundingClientRect();
    const isWhole = (one: Element) =>
      one.scrollHeight <= one.clientHeight + 1 && one.scrollWidth <= one.clientWidth + 1;
    return {
      said: [...document.querySelectorAll<HTMLElement>('.stage-plate .stage-said')].map(
        ({ lang, textContent }) => `${lang}: ${textContent}`,
      ),
      sources: document.querySelector('footer > :first-child')?.textContent ?? '',
      isCut:
        !(plate instanceof HTMLElement && at && foot && isWhole(plate)) ||
        plate.dataset.fits !== 'true' ||
        at.left < 0 ||
        at.top < 0 ||
        at.right > innerWidth ||
        at.bottom > foot.top ||
        foot.bottom > innerHeight + 1,
    };
  });
}

/** What is wrong with the scene that is on, in words. */
async function faultsOf(page: Page, scene: TalkScene, pair: LanguagePair): Promise<string[]> {
  const { said, sources, isCut } = await onTheWall(page);
  // Where a line may not end is not what it says.
  const bare = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
  const missing = wanted(scene, pair).filter((text, at) => bare(said[at]) !== bare(text));
  const faults = [
    ...missing.map((text) => `does not say ${text}`),
    ...(sources.length > 'Sources'.length ? [] : ['names no source']),
    ...(isCut ? ['is cut'] : []),
    ...(await tooSmall(page)),
  ];
  return faults.map((fault) => `${scene.id}, ${pair.join()}: ${fault}`);
}

for (const { id, scenes } of talks) {
  test(`the talk ${id} says all of it in four languages, large enough`, async ({ page }) => {
    await withoutMap(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const { pair, image } of WALKS) {
      await page.setViewportSize(image);
      await page.goto(`./#talk=${id}&scene=1&lang=${pair.join()}&look=projector`);
      await expect(page.locator('html')).toHaveAttribute('lang', pair[0]);
      for (const [at, scene] of scenes.entries()) {
        if (at > 0) await page.keyboard.press('PageDown');
        const number = `${at + 1}\u2009/\u2009${scenes.length}`;
        await expect(sceneNumber(page)).toContainText(number);
        faults.push(...(await faultsOf(page, scene, pair)));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('the map of a scene is there, and its names can be read', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('./#talk=yunnan-11&scene=ban-vuoc-bridge&lang=vi,zh&look=projector');
  await waitForMark(page, 'complete', 60_000);
  // Nothing is complete before the scene of the link is on the wall.
  expect(await stageTitle(page).allInnerTexts()).toHaveLength(1);
  expect(await tooSmall(page)).toEqual([]);
  expect(await tooSmallOnMap(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(stageTitle(page)).toContainText('马鹿塘');
  expect(await tooSmallOnMap(page)).toEqual([]);
});
