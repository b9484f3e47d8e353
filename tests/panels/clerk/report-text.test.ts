import { describe, expect, it } from 'vitest';
import { quotes, runsIn } from '../../../src/facts/report/quotes.ts';
import { cardParagraphs, withBlankLines } from '../../../src/lib/paragraphs.ts';
import { walk } from '../../../src/model/schema/report/values.ts';
import { EMPTY_DRAFT, type FactsDraft } from '../../../src/panels/clerk/kinds.ts';
import { matched, missingIn, withoutQuotes } from '../../../src/panels/clerk/report-text.ts';

const LATIN = 'Xe tải qua cửa khẩu Alpha từ ngày mồng năm tháng này, ông nói thêm.';
const HAN = '自本月五日起货车可经阿尔法口岸通行，该负责人补充说道。';
const runs = runsIn([LATIN, HAN]);

describe('words of a report', () => {
  it('may be eight in a row, Chinese sixteen characters, and no more', () => {
    expect(quotes('xe tải qua CỬA KHẨU Alpha từ ngày', runs)).toBe(false);
    expect(quotes('… xe tải qua cửa khẩu – Alpha từ ngày mồng …', runs)).toBe(true);
    expect(quotes('本月五日起货车可经阿尔法口岸通', runs)).toBe(false);
    expect(quotes('说：本月五日起货车可经阿尔法口岸通行。该', runs)).toBe(true);
    expect(quotes('lời của chính chúng tôi về việc mở lại cửa khẩu này', runs)).toBe(false);
    expect(quotes(LATIN, new Set())).toBe(false);
  });

  it('are taken out of every text of a draft but the title of the source', () => {
    const note = { vi: LATIN, en: 'ours' };
    const draft: FactsDraft = {
      ...EMPTY_DRAFT,
      source: { ...EMPTY_DRAFT.source, title: LATIN, publisher: { vi: LATIN } },
      checked: { by: LATIN, date: '2026' },
      card: { title: { zh: HAN }, event: { names: { zh: HAN } } },
      facts: [
        { kind: 'states', value: { site: 'gate:a', state: { note } } },
        {
          kind: 'claims',
          value: { locators: [{ tokens: [LATIN, 'Alpha'] }], disputes: [{ about: note }] },
        },
      ],
    };
    const clean = withoutQuotes(draft, (text) => quotes(text, runs));
    const found: string[] = [];
    walk({ ...clean, source: { ...clean.source, title: '' } } as never, (text) => found.push(text));
    expect(found.filter((text) => quotes(text, runs))).toEqual([]);
    expect(found).toContain('ours');
    expect(found).toContain('Alpha');
  });
});

describe('the paragraphs of a report', () => {
  const text = ['one', 'two', 'three'].join('\n\n');
  const draft: FactsDraft = {
    ...EMPTY_DRAFT,
    paragraphs: cardParagraphs(text).map((one, i) =>
      i === 0 ? { ...one, setAside: { en: 'title' } } : one,
    ),
    facts: [{ kind: 'claims', value: { locators: [{ paragraph: 3, tokens: ['three'] }] } }],
  };

  it('are one a line where no line is blank, as copied from a page', () => {
    expect(withBlankLines('a\nb\n')).toBe('a\n\nb\n\n');
    expect(withBlankLines('a\n\nb\nc')).toBe('a\n\nb\nc');
    expect(withBlankLines('a')).toBe('a');
  });

  it('are known again by their hashes; what cites them follows', () => {
    const again = matched(draft, cardParagraphs(['new', 'three', 'one'].join('\n\n')));
    expect(again.facts[0]?.value.locators).toEqual([{ paragraph: 2, tokens: ['three'] }]);
    expect(again.paragraphs.map(({ setAside }) => setAside)).toEqual([
      undefined,
      undefined,
      { en: 'title' },
    ]);
    expect(matched(draft, cardParagraphs(text))).toBe(draft);
  });

  it('change nothing where the text is another one, and those that it lacks are told', () => {
    const other = cardParagraphs('one\n\nTHREE');
    expect(matched(draft, other)).toBe(draft);
    expect(missingIn(draft, other)).toEqual([3]);
    expect(matched(draft, [])).toBe(draft);
  });
});
