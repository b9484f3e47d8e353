import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { tooSmall } from './legible.ts';
import {
  answer,
  hits,
  loading,
  sceneNumber,
  sourceItems,
  stage,
  stageTitle,
  stateNow,
  stateWord,
} from './parts.ts';
import { expect, test, withoutMap } from './support.ts';

/** A talk that ships with the page, and a page that is read before it is given. */
const TALK = 'talk=yunnan-11&lang=vi,zh';
const READING = 'year=2021&on=gates&sel=gate:ma-lu-thang-jinshuihe&lang=vi,zh&panel=table';

const title = stageTitle;
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
/** The number of the scene and of all scenes, as the foot of the plate has them. */
const number = (page: Page) => sceneNumber(page).locator('[aria-hidden]');

async function open(page: Page, link: string): Promise<void> {
  await withoutMap(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./#${link}`);
  await expect(loading(page)).toHaveCount(0);
}

/** Opens the page as it is read, then gives the talk. */
async function give(page: Page): Promise<void> {
  await open(page, READING);
  await expect(page.locator('#detail-heading')).toBeVisible();
  await page.evaluate((link) => {
    location.hash = link;
  }, TALK);
  await expect(title(page)).toBeVisible();
}

test('a talk is given with keys alone, and left for where one was', async ({ page }) => {
  await give(page);
  const total = Number((await number(page).textContent())?.split('/')[1]);
  const at = (scene: number) => expect(number(page)).toHaveText(new RegExp(`^${scene}\\s*/`));
  const first = await title(page).textContent();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'projector');
  await expect(title(page)).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await at(2);
  await page.keyboard.press('ArrowRight');
  await at(3);
  await page.keyboard.press('PageUp');
  await at(2);
  await page.keyboard.press('End');
  await at(total);
  await page.keyboard.press('Space');
  await at(total);
  await page.keyboard.type('4');
  await expect(page.getByRole('status').locator('> p')).toHaveText('4');
  await page.keyboard.press('Enter');
  await at(4);
  await page.keyboard.press('Home');
  await at(1);
  await expect(title(page)).toHaveText(first ?? '');

  // A blank screen says what it is, and any key lifts it without turning the page.
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: 'Màn hình đen' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('w');
  await expect(page.getByRole('dialog', { name: 'Màn hình trắng' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await at(1);

  await page.keyboard.press('l');
  await expect(page.locator('[data-spot] > div[aria-hidden="true"] > div')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.locator('[data-spot] > div[aria-hidden="true"] > div')).toHaveCount(0);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  expect(await tooSmall(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  // A remote turns the page whatever lies over it.
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await at(2);

  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveCount(0);
  await expect(page.locator('#list-heading')).toBeFocused();
  expect(new URLSearchParams((await hash(page)).slice(1))).toEqual(new URLSearchParams(READING));
  await expect(page.locator('html')).toHaveAttribute('data-look', 'light');
});

test('a reload in mid-talk finds the scene again, and still the way back', async ({ page }) => {
  await give(page);
  for (const scene of [2, 3, 4]) {
    await page.keyboard.press('PageDown');
    await expect(number(page)).toHaveText(new RegExp(`^${scene}\\s*/`));
  }
  const before = { link: await hash(page), title: await title(page).textContent() };
  await page.reload();
  await expect(title(page)).toHaveText(before.title ?? '');
  expect(await hash(page)).toBe(before.link);
  await expect(page.getByRole('button', { name: /^Trở lại trang/ })).toHaveCount(0);
  // All scenes are one step of the history: the way back of the browser leaves the talk.
  await page.goBack();
  await expect(stage(page)).toHaveCount(0);
  await page.goForward();
  await expect(title(page)).toHaveText(before.title ?? '');
  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveCount(0);
  expect(new URLSearchParams((await hash(page)).slice(1))).toEqual(new URLSearchParams(READING));
});

test('a question from the floor is answered large, and one key leads back', async ({ page }) => {
  await open(page, `${TALK}&scene=3`);
  await expect(title(page)).toBeVisible();
  const before = await hash(page);
  await page.keyboard.press('/');
  await page.keyboard.type('thanh thuy');
  await expect(hits(page).first()).toContainText('Thanh Thủy');
  await page.keyboard.press('Enter');
  const told = answer(page);
  await expect(told.locator('#detail-heading')).toContainText('Thanh Thủy');
  await expect(told.locator('#detail-heading')).toContainText('天保—清水');
  await expect(stateWord(told)).toBeVisible();
  // Who says so stands there without a press.
  await expect(sourceItems(stateNow(told)).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Trở lại trang/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);
  const year = Number(
    await page
      .locator('footer > p:nth-last-child(2)')
      .evaluate((node) => node.lastChild?.textContent),
  );
  await page.keyboard.press('[');
  await expect(page.locator('footer > p:nth-last-child(2)')).toContainText(`${year - 1}`);
  await expect(stateNow(told).getByRole('heading')).toContainText(`${year - 1}`);
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Trở lại trang/ })).toHaveCount(0);
  await expect.poll(() => hash(page)).toBe(before);
});
