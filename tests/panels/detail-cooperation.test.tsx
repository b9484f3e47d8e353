import { render } from 'preact-render-to-string';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INITIAL_VIEW, type ViewState } from '../../src/model/view/view.ts';
import { AgreedPanel } from '../../src/panels/agreed/agreed.tsx';
import { agreedList } from '../../src/panels/agreed/chosen.ts';
import { DetailBody, DetailPanel } from '../../src/panels/detail/panel.tsx';
import { provide, update } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const facts = realCatalogue();
const card = (selection: ViewState['selection'], more: Partial<ViewState> = {}) => {
  update({ ...INITIAL_VIEW, year: 2025, languages: ['vi', 'zh'], selection, ...more });
  return render(<DetailPanel />);
};
/** What the links say first. */
const linked = (html: string) =>
  [...html.matchAll(/<button[^>]*class="link"[^>]*>(?:<[^>]+>)*([^<]+)/g)].map(
    ([, name = '']) => name,
  );
const count = (html: string, text: string) => html.split(text).length - 1;
const FRIENDS = 'agreement:ha-long-fangchenggang-2025';

beforeAll(DetailBody.fetch);
beforeEach(() => provide(facts));

describe('what binds two places', () => {
  it('names both, in the order of the language, though it stands at one', () => {
    expect(facts.stands.find(({ id }) => id === FRIENDS)?.spots).toHaveLength(1);
    const places = (languages: ViewState['languages']) =>
      linked(card(FRIENDS, { languages })).slice(0, 2);
    expect(places(['vi', 'zh'])).toEqual(['Hạ Long', 'Phòng Thành Cảng']);
    expect(places(['zh', 'vi'])).toEqual(['防城港市', '下龙市']);
  });

  it('leads to its year from any other', () => {
    expect(card(FRIENDS)).not.toContain('Chuyển sang năm');
    expect(card(FRIENDS)).not.toContain('Không có trên bản đồ');
    const elsewhere = card(FRIENDS, { year: 2026 });
    expect(elsewhere).toContain('Chuyển sang năm 2025');
    expect(elsewhere).toContain('Không có trên bản đồ năm 2026');
    expect(elsewhere).toContain('2026年的地图上没有此项');
    // Signed before the time line begins, and with no term: there is no year to lead to.
    const before = card('agreement:mong-cai-dongxing-2015');
    expect(before).not.toContain('Chuyển sang năm');
    expect(before).toContain('ngoài các năm 2016–2026');
  });

  it('leads to the nearest of its years', () => {
    const long = card('agreement:party-memorandum-2022', { year: 2020 });
    expect(long).toContain('Chuyển sang năm 2022');
  });
});

describe('the card of a promise', () => {
  const own = facts.commitments.find(({ id }) => id === 'imports-2016');

  it('has the gates that it is about, and says once what it is', () => {
    const html = card('commitment:imports-2016');
    const names = facts.gates.filter(({ id }) => own?.records.includes(id));
    expect(names.length).toBe(3);
    expect(linked(html)).toEqual(expect.arrayContaining(names.map(({ names: { vi } }) => vi)));
    expect(count(html, own?.what.vi ?? '')).toBe(1);
  });

  it('is opened from the card of a gate, and from the list', () => {
    expect(linked(card('gate:ma-lu-thang-jinshuihe'))).toContain(own?.what.vi);
    update({ ...INITIAL_VIEW, languages: ['vi'], panel: 'agreed' });
    agreedList.value = 'commitments';
    expect(count(render(<AgreedPanel />), 'class="link"')).toBe(facts.commitments.length);
  });
});

it('opens the card of every signed text from the register', () => {
  update({ ...INITIAL_VIEW, languages: ['vi', 'zh'], panel: 'agreed' });
  agreedList.value = 'agreements';
  const names = new Set(linked(render(<AgreedPanel />)));
  expect(facts.agreements.filter(({ title }) => !names.has(title.vi))).toEqual([]);
});

it.each([
  ['statement:health-exercise-puer-2025-10', 'Nội dung tài liệu'],
  [FRIENDS, 'Văn bản đã ký'],
  ['commitment:imports-2016', 'Cam kết, đề nghị'],
  ['place:vn-lai-chau', 'Địa phương'],
] as const)('says over %s what it is', (selection, kind) => {
  expect(/class="kind">.*?<\/p>/s.exec(card(selection))?.[0]).toContain(kind);
});
