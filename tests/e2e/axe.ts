/** What axe finds in the page: for tests of every panel, dialog and screen. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of WCAG 2.2 up to AA with those that axe has off by default, and good practice. */
export const STRICT = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The paths and letters of a drawn map, thousands of them, which are one picture to whoever listens. */
const DRAWN = '.plain-map > *';

/**
 * What axe finds, a line a rule with the markup it is about, e.g. `label: <input class="year">`.
 *
 * @param part selector of what is looked at; the whole page where none is named.
 * @param tags the rules that are tried; those that axe has on by default where none are named.
 */
export async function faultsOf(page: Page, part = 'html', tags?: readonly string[]) {
  // Through the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([include, exclude, only]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: [include], exclude: [exclude] },
        // What is in order is counted, not described: its selectors take longer than the rules.
        { resultTypes: ['violations'], selectors: false, ...(only ? { runOnly: [...only] } : {}) },
      );
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
      );
    },
    [part, DRAWN, tags] as const,
  );
}
