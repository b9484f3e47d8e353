import { render } from 'preact-render-to-string';
import { beforeEach, expect, it } from 'vitest';
import { NO_AGREED_FILTER } from '../../src/facts/select-agreed.ts';
import { formatSpan } from '../../src/i18n/format.ts';
import { lastDateBefore } from '../../src/model/time/span.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { AgreedPanel } from '../../src/panels/agreed/agreed.tsx';
import { agreedFilter, agreedList } from '../../src/panels/agreed/chosen.ts';
import { recordText } from '../../src/panels/agreed/words.ts';
import { provide, update } from '../../src/state/store.ts';
import { madeUpAgreed } from '../fixtures/agreed.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';
import { realCatalogue } from '../fixtures/real.ts';

/** The text of a page without its tags. */
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeEach(() => {
  provide({ ...madeUpCatalogue(), ...madeUpAgreed() });
  update({ ...INITIAL_VIEW, languages: ['en'], panel: 'agreed' });
  agreedFilter.value = NO_AGREED_FILTER;
  agreedList.value = 'commitments';
});

it('tells a silence as a search that found nothing, with its day and queries', () => {
  const text = textOf(render(<AgreedPanel />));
  expect(text).toContain('No report found up to March 2026');
  expect(text).toMatch(/Last searched on 22 November 2026 for: first gate/);
  expect(text).not.toMatch(/not done|no progress/i);
});

it('keeps what was told before, below the last outcome', () => {
  expect(textOf(render(<AgreedPanel />))).toMatch(/Before that: under way · January 2019/);
});

it('says that nothing fits the filters', () => {
  agreedFilter.value = { ...NO_AGREED_FILTER, field: 'media' };
  expect(textOf(render(<AgreedPanel />))).toContain('Nothing fits the filters');
});

it('shows the texts that were signed by their term', () => {
  agreedList.value = 'agreements';
  expect(textOf(render(<AgreedPanel />))).toMatch(
    /Term (?:ends within 12 months|running|over).*signed 22 February 2023 · to the end of 2026/,
  );
});

it('tells terms as of the year on screen', () => {
  agreedList.value = 'agreements';
  update({ year: 2022 });
  expect(textOf(render(<AgreedPanel />))).toMatch(
    /Terms as of 31 December 2022.*Signed after this day.*signed 22 February 2023/,
  );
  update({ year: 2026 });
  expect(textOf(render(<AgreedPanel />))).not.toContain('Signed after this day');
});

it('draws each promise as a line with its outcome in words, a silence without a mark of its own colour', () => {
  agreedList.value = 'picture';
  const html = render(<AgreedPanel />);
  expect(html).toContain('data-promise="gate-first"');
  expect(textOf(html)).toMatch(/open the first gate.*No report found up to March 2026/);
  expect(html).toMatch(/<line data-silent/);
});

it('tells all days of a session in the calendar and over the picture', () => {
  provide(realCatalogue());
  const { meetings } = realCatalogue();
  const held = meetings.filter(
    ({ from, to, status }) => from && to && status === 'held' && lastDateBefore(to) !== from,
  );
  expect(held.length).toBeGreaterThan(0);
  update({ languages: ['vi', 'zh'] });
  agreedList.value = 'calendar';
  const calendar = textOf(render(<AgreedPanel />));
  for (const meeting of held) {
    expect(calendar).toContain(formatSpan(meeting, 'vi'));
    expect(calendar).toContain(formatSpan(meeting, 'zh'));
  }
  agreedList.value = 'picture';
  const picture = textOf(render(<AgreedPanel />));
  const { commitments } = realCatalogue();
  const long = held.filter(({ id }) => commitments.some(({ session }) => session === id));
  expect(long.length).toBeGreaterThan(0);
  for (const meeting of long) {
    expect(picture).toContain(`${recordText(meeting.id, 'vi')} · ${formatSpan(meeting, 'vi')}`);
  }
});
