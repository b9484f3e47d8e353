import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { answer, hits, sceneNumber, stageTitle } from './parts.ts';
import { expect, test, withoutMap } from './support.ts';

// Two windows, and each opened anew.
test.describe.configure({ timeout: 120_000 });

const LINK = '#lang=vi,zh&talk=yunnan-11&scene=3';

const numberOn = (stage: Page) => sceneNumber(stage);
const numberAt = (presenter: Page) =>
  presenter.locator('section[aria-labelledby="presenter-now"] header > p');

/** Both windows are on the same scene. */
async function bothOn(stage: Page, presenter: Page, scene: number): Promise<void> {
  await expect(numberOn(stage)).toContainText(new RegExp(`^\\D*${scene}\\D`));
  await expect(numberAt(presenter)).toContainText(new RegExp(`^\\D*${scene}\\D`));
}

const connected = (presenter: Page) => presenter.locator('header p[data-state=connected]');

/** Begins a talk and opens the presenter's window from it by its key. */
async function twoWindows(stage: Page): Promise<Page> {
  await withoutMap(stage);
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  await stage.goto(`./${LINK}`);
  await expect(stageTitle(stage)).toBeVisible();
  const opening = stage.waitForEvent('popup');
  await stage.keyboard.press('s');
  const presenter = await opening;
  await expect(connected(presenter)).toBeVisible();
  return presenter;
}

test('the presenter steers the audience’s screen, which shows nothing to press', async ({
  page: stage,
}) => {
  const presenter = await twoWindows(stage);
  await bothOn(stage, presenter, 3);
  await expect(
    presenter.getByRole('region', { name: 'Ghi chú của người trình bày' }).locator('> div[lang]'),
  ).not.toBeEmpty();
  await expect(presenter.locator('[data-live] [role=img]')).toHaveCount(2);

  await presenter.keyboard.press('PageDown');
  await bothOn(stage, presenter, 4);
  await stage.keyboard.press('PageDown');
  await bothOn(stage, presenter, 5);
  await presenter.getByRole('navigation').getByRole('button').nth(1).click();
  await bothOn(stage, presenter, 2);
  await presenter.keyboard.press('7');
  await presenter.keyboard.press('Enter');
  await bothOn(stage, presenter, 7);

  await presenter.keyboard.press('b');
  await expect(stage.getByRole('dialog', { name: 'Màn hình đen' })).toBeVisible();
  await expect(presenter.locator('[role=status][data-curtain]')).toBeVisible();
  await presenter.locator('[role=status][data-curtain]').getByRole('button').click();
  await expect(stage.getByRole('dialog', { name: 'Màn hình đen' })).toBeHidden();

  await presenter.keyboard.press('l');
  await presenter.locator('[data-live=true]').hover({ position: { x: 40, y: 40 } });
  await expect(stage.locator('[data-spot] > div[aria-hidden="true"]')).toBeVisible();
  await presenter.keyboard.press('l');
  await expect(stage.locator('[data-spot] > div[aria-hidden="true"]')).toHaveCount(0);

  // A question from the floor leads away; one key leads back.
  await presenter.keyboard.press('[');
  await expect(presenter.locator('[data-kind=away]')).toBeVisible();
  await presenter.locator('[data-kind=away] button').click();
  await expect(presenter.locator('[data-kind=away]')).toHaveCount(0);
  await bothOn(stage, presenter, 7);

  // A gate is found here by any of its names and answered there, with its sources.
  await presenter.keyboard.press('/');
  await presenter.keyboard.type('jinshuihe');
  await expect(hits(presenter).first()).toBeVisible();
  await presenter.keyboard.press('Enter');
  await expect(answer(stage).locator('details[open]:has(> summary + ol)').first()).toBeVisible();
  await expect(presenter.locator('[data-kind=away]')).toBeVisible();
  await presenter.keyboard.press('Backspace');
  await expect(answer(stage)).toHaveCount(0);

  // The wall's languages are chosen by themselves; another language here is none on the wall.
  await presenter
    .getByRole('group', { name: 'Ngôn ngữ trên màn chiếu' })
    .getByRole('combobox')
    .nth(1)
    .selectOption('en');
  await expect(stageTitle(stage).locator('[lang=en]')).toBeVisible();
  await presenter.getByRole('combobox', { name: 'Ngôn ngữ của cửa sổ này' }).selectOption('fr');
  await expect(presenter.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(stage.locator('html')).toHaveAttribute('lang', 'vi');
  expect(await faultsOf(presenter)).toEqual([]);
});

test('either window finds its place again after a reload and a close', async ({
  page: stage,
  context,
}) => {
  const presenter = await twoWindows(stage);
  const minutes = presenter.getByRole('spinbutton');
  await minutes.fill('30');
  // The wall goes on while somebody types, and nothing that was typed is lost.
  await stage.keyboard.press('PageDown');
  await bothOn(stage, presenter, 4);
  await expect(minutes).toHaveValue('30');
  await minutes.press('Enter');
  await expect(presenter.getByText(/^còn \d/)).toBeVisible();

  await presenter.reload();
  await expect(connected(presenter)).toBeVisible();
  await bothOn(stage, presenter, 4);
  await expect(minutes).toHaveValue('30');

  await presenter.keyboard.press('b');
  await expect(stage.getByRole('dialog', { name: 'Màn hình đen' })).toBeVisible();
  await stage.reload();
  await expect(stage.getByRole('dialog', { name: 'Màn hình đen' })).toBeVisible();
  await presenter.keyboard.press('b');
  await bothOn(stage, presenter, 4);

  // The audience's window is closed: scenes go on here, and it is opened anew where they are.
  await stage.close();
  await expect(presenter.locator('[data-kind=lost]')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  const opening = context.waitForEvent('page');
  await presenter.locator('[data-kind=lost] button').click();
  const again = await opening;
  await expect(connected(presenter)).toBeVisible();
  await bothOn(again, presenter, 5);
});

test('messages between the two windows do where nothing is broadcast', async ({
  page: stage,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  const presenter = await twoWindows(stage);
  await presenter.keyboard.press('PageDown');
  await bothOn(stage, presenter, 4);
  await stage.reload();
  // What is asked of a window while it loads is lost; a number may be asked for again.
  await expect(async () => {
    await presenter.keyboard.press('5');
    await presenter.keyboard.press('Enter');
    await expect(numberOn(stage)).toContainText('5', { timeout: 500 });
  }).toPass();
  await bothOn(stage, presenter, 5);
  await presenter.reload();
  await expect(connected(presenter)).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await bothOn(stage, presenter, 6);
});
