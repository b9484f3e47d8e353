import { render } from 'preact-render-to-string';
import { beforeEach, expect, it } from 'vitest';
import { selectChanges } from '../../src/facts/changes/select-changes.ts';
import { tradeText } from '../../src/i18n/messages/trade/trade.ts';
import { t } from '../../src/i18n/t.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { Lines } from '../../src/panels/changes/entry.tsx';
import { provide, update } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const facts = realCatalogue();
const figures = selectChanges(facts, { from: 2015, to: 2026, since: null })
  .flatMap(({ entries }) => entries)
  .flatMap((entry) => (entry.kind === 'flow' ? [{ entry, flow: entry.record }] : []));

const WORDS = {
  implausible: tradeText('en', 'figure.implausible'),
  derived: tradeText('en', 'figure.derived'),
};

beforeEach(() => {
  provide(facts);
  update({ ...INITIAL_VIEW, languages: ['en'] });
});

it('a new figure is told with its direction, what it is good for, and whether sources differ', () => {
  const kinds = [
    figures.filter(({ flow }) => !flow.isPlausible),
    figures.filter(({ flow }) => flow.isPlausible && flow.isDerived),
    figures.filter(({ flow }) => flow.disputes.length > 0),
  ];
  const words = [WORDS.implausible, WORDS.derived, tradeText('en', 'figure.disputed')];
  for (const [index, own] of kinds.entries()) {
    expect(own.length, words[index]).toBeGreaterThan(0);
    for (const { entry } of own) {
      expect(render(<Lines entry={entry} />)).toContain(words[index]);
    }
  }
});

it('a figure that is derived or cannot be right is never told as a plain one', () => {
  for (const { entry, flow } of figures) {
    const html = render(<Lines entry={entry} />);
    const line = html.slice(0, html.indexOf('class="why"'));
    const isMarked = Object.values(WORDS).some((word) => line.includes(word));
    expect(isMarked, flow.id).toBe(!flow.isPlausible || flow.isDerived);
    expect(html.includes(t('en', 'flow.inferredPeriod'))).toBe(flow.inferred !== undefined);
  }
});
