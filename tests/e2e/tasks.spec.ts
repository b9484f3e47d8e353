import type { Locator, Page } from '@playwright/test';
import { detail, hits, side, sourcesOf, stateNow, stateWord } from './parts.ts';
import { expect, openFacts, test } from './support.ts';

/** What a reader does without explanation: a press, a word typed with Enter, a choice in a list. */
class Hand {
  count = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async press(what: Locator) {
    this.count += 1;
    await what.click();
  }
  /** Types into the search, which stands open, and takes the first that is found. */
  async find(text: string) {
    this.count += 1;
    await this.page.getByRole('combobox', { name: 'Tìm kiếm' }).fill(text);
    await expect(hits(this.page).first()).toBeVisible();
    await this.page.keyboard.press('Enter');
  }
  async choose(list: Locator, value: string) {
    this.count += 1;
    await list.selectOption(value);
  }
  /** A press on the time line. */
  async year(value: number) {
    this.count += 1;
    await this.page.getByRole('slider', { name: 'Năm trên màn hình' }).fill(String(value));
  }
}

const MOST = 3;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** The filters stay as they were left, folded or not. */
async function foldFilters(page: Page) {
  const head = button(page, /^Bộ lọc/);
  if ((await head.getAttribute('aria-expanded')) === 'true') await head.click();
}

interface Task {
  readonly name: string;
  readonly act: (hand: Hand, page: Page) => Promise<void>;
  /** That the answer is in sight. */
  readonly seen: (page: Page) => Promise<void>;
}

const TASKS: readonly Task[] = [
  {
    name: 'the state of Ma Lù Thàng in 2021, and who says so',
    act: async (hand, page) => {
      await hand.year(2021);
      await hand.find('ma lu thang');
      await hand.press(
        sourcesOf(stateNow(detail(page)))
          .first()
          .locator('> summary'),
      );
    },
    seen: async (page) => {
      await expect(page.locator('#detail-heading')).toContainText('Ma Lù Thàng');
      await expect(stateWord(detail(page))).toContainText('Hạn chế');
      await expect(detail(page).getByRole('link').first()).toBeInViewport();
    },
  },
  {
    name: 'what was suspended in 2021',
    act: async (hand, page) => {
      await hand.year(2021);
      await hand.press(button(page, /^Bộ lọc/));
      await hand.press(page.getByRole('checkbox', { name: /^tạm dừng/ }));
    },
    seen: (page) =>
      expect.poll(() => page.evaluate(() => location.hash)).toContain('status=suspended'),
  },
  {
    name: 'the bridge at Bản Vược, and who says so',
    act: async (hand, page) => {
      await hand.find('cau bat xat ba sai');
      await hand.press(detail(page).locator('summary').first());
    },
    seen: async (page) => {
      await expect(page.locator('#detail-heading')).toContainText('Bát Xát');
      await expect(detail(page).getByRole('link').first()).toBeInViewport();
    },
  },
  {
    name: '72.2 billion, and why it is not drawn',
    act: (hand) => hand.find('72,2'),
    seen: async (page) => {
      await expect(detail(page)).toContainText('72,2');
      await expect(detail(page)).toContainText('7,2');
    },
  },
  {
    name: 'Hữu Nghị by its Vietnamese name',
    act: (hand) => hand.find('huu nghi'),
    seen: (page) => expect(page.locator('#detail-heading')).toContainText('友谊关'),
  },
  {
    name: 'Hữu Nghị by its Chinese name',
    act: (hand) => hand.find('友谊关'),
    seen: (page) => expect(page.locator('#detail-heading')).toContainText('Hữu Nghị'),
  },
  {
    name: 'Lạng Sơn alone',
    act: async (hand, page) => {
      await hand.press(button(page, /^Bộ lọc/));
      await hand.press(page.getByRole('checkbox', { name: /^Lạng Sơn/ }));
    },
    seen: async (page) => {
      await expect.poll(() => page.evaluate(() => location.hash)).toContain('province=vn-lang-son');
    },
  },
  {
    name: 'Chinese before Vietnamese',
    act: async (hand, page) => {
      await hand.choose(page.getByRole('combobox', { name: 'Ngôn ngữ thứ nhất' }), 'zh');
    },
    seen: async (page) => {
      await expect.poll(() => page.evaluate(() => location.hash)).toContain('lang=zh,vi');
    },
  },
  {
    name: 'what has changed from 2019 to 2023',
    act: async (hand, page) => {
      await hand.press(button(page, 'So sánh'));
      await hand.choose(page.getByRole('combobox', { name: 'So với năm' }), '2019');
      await hand.choose(page.getByRole('combobox', { name: 'Năm trên màn hình' }), '2023');
    },
    seen: async (page) => {
      await expect(side(page)).toContainText('Từ cuối năm 2019 đến hết năm 2023');
      await expect(side(page)).toContainText('đang mở → tạm dừng');
    },
  },
  {
    name: 'the trade of Lào Cai by year',
    act: async (hand, page) => {
      await hand.press(button(page, 'Biểu đồ'));
      await hand.press(button(page, 'Thương mại theo tỉnh và năm'));
    },
    seen: (page) => expect(side(page)).toContainText('Lào Cai'),
  },
  {
    name: 'the meetings of 2025',
    act: async (hand, page) => {
      await hand.year(2025);
      await hand.press(page.getByRole('checkbox', { name: /^Cuộc họp/ }));
    },
    seen: (page) =>
      expect(
        side(page)
          .getByRole('button', { name: /联合工作/ })
          .first(),
      ).toBeAttached(),
  },
  {
    name: 'the gates as a workbook',
    act: async (hand, page) => {
      await hand.press(button(page, 'Tải về'));
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        hand.press(page.getByRole('dialog').getByRole('button', { name: 'XLSX', exact: true })),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    },
    seen: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'the link of the view, and its code for a telephone',
    act: (hand, page) => hand.press(button(page, 'Chia sẻ')),
    seen: async (page) => {
      await expect(page.getByRole('dialog').locator('svg, canvas').first()).toBeVisible();
      await page.keyboard.press('Escape');
    },
  },
];

test('each of the twelve tasks of a meeting takes at most three actions', async ({ page }) => {
  test.setTimeout(180_000);
  // No task asks the map: nothing waits for it to be drawn.
  await openFacts(page, 'lang=vi,zh');
  for (const { name, act, seen } of TASKS) {
    await test.step(name, async () => {
      await page.evaluate(() => {
        location.hash = 'lang=vi,zh';
      });
      await expect(page.locator('#detail-heading')).toHaveCount(0);
      await foldFilters(page);
      const hand = new Hand(page);
      await act(hand, page);
      await seen(page);
      expect(hand.count, name).toBeLessThanOrEqual(MOST);
    });
  }
});
