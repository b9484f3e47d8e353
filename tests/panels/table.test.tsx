import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { tradeText } from '../../src/i18n/messages/trade/trade.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { press, pressed, sortings } from '../../src/panels/table/sorting.ts';
import { Tables } from '../../src/panels/table/table.tsx';
import { provide, update } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const facts = realCatalogue();
const idsIn = (html: string) => [...html.matchAll(/data-row="([^"]+)"/g)].map(([, id]) => id);
const shown = () => idsIn(render(<Tables />));

beforeEach(() => {
  provide(facts);
  sortings.value = {};
  update({ ...INITIAL_VIEW, languages: ['vi'], topics: new Set(['gates']), year: 2024 });
});

describe('a press on a head', () => {
  it('sorts upwards, then downwards, then from west to east again', () => {
    const west = shown();
    press('gates', 'name');
    const up = shown();
    press('gates', 'name');
    const down = shown();
    press('gates', 'name');
    expect(up).not.toEqual(west);
    expect(down).toEqual(up.toReversed());
    expect(shown()).toEqual(west);
  });

  it('on another head begins upwards', () => {
    const down = { column: 'since', direction: 'descending' } as const;
    expect(pressed(down, 'status')).toEqual({
      column: 'status',
      direction: 'ascending',
    });
  });

  it('is told to those who listen, in one column alone', () => {
    press('gates', 'sources');
    const html = render(<Tables />);
    expect(html.match(/aria-sort="ascending"/g)).toHaveLength(1);
    expect(html).not.toContain('aria-sort="descending"');
  });
});

it('sorts numbers by their value', () => {
  press('gates', 'sources');
  press('gates', 'sources');
  const counts = [...render(<Tables />).matchAll(/<span class="figures">(\d+)<\/span>/g)].map(
    ([, count]) => Number(count),
  );
  expect(counts).toHaveLength(facts.gates.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

it('says "no source" once in the caption and by a sign in the cells, read out in full', () => {
  const html = render(<Tables />);
  expect(html).toMatch(/<caption>.*–.*không có nguồn/s);
  expect(html).toMatch(/title="không có nguồn"><span aria-hidden="true">–<\/span>/);
});

/** The row of a record in the table on screen. */
const rowOf = (id: string) => {
  const html = render(<Tables />);
  const from = html.slice(html.indexOf(`data-row="${id}"`));
  return from.slice(0, from.indexOf('</tr>'));
};

it('says in words that the source gives no dollars, and not that there is no source', () => {
  const yuan = facts.flows.find((one) => one.unit === 'CNY' && one.valueUsd === null);
  const year = yuan?.year ?? 0;
  const none = tradeText('vi', 'money.none');
  update({ topics: new Set(['flows']), year, money: 'usd' });
  expect(rowOf(yuan?.id ?? '')).toContain(none);
  expect(rowOf(yuan?.id ?? '')).not.toContain('không có nguồn');
  update({ money: 'reported' });
  expect(rowOf(yuan?.id ?? '')).not.toContain(none);
});

it('says of a meeting that it was held online where it has no place', () => {
  const online = facts.meetings.find(({ mode, place }) => mode === 'online' && place === null);
  update({ topics: new Set(['meetings']), year: Number(online?.from?.slice(0, 4)) });
  expect(rowOf(online?.id ?? '')).toContain('trực tuyến');
  expect(rowOf(online?.id ?? '')).not.toContain('không có nguồn');
});
