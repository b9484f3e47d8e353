import { describe, expect, it } from 'vitest';
import { nameOrderReader, orderReader, pairsWithRegions } from '../../src/model/order.ts';
import { pairNames, shortPair, sidesIn, sortedBySide } from '../../src/model/sides.ts';
import { called } from '../fixtures/words.ts';

const GATE = {
  vietnam: called('Móng Cái (cầu)', '芒街（桥）', 'Móng Cái (bridge)'),
  china: called('Đông Hưng', '东兴', 'Dongxing'),
};

describe('the name of a pair', () => {
  it('has the sides in the order of its language', () => {
    expect(pairNames(GATE)).toMatchObject({
      vi: 'Móng Cái (cầu) – Đông Hưng',
      zh: '东兴—芒街（桥）',
      en: 'Móng Cái (bridge) – Dongxing',
    });
    expect(shortPair('zh', GATE)).toBe('东兴—芒街');
    expect(shortPair('fr', GATE)).toBe('Móng Cái – Dongxing');
  });

  it('keeps a side in its own script where the language has no name for it', () => {
    const vietnam = { vi: 'Na Hình', zh: null, en: 'Na Hình', fr: 'Na Hình' };
    const china = { vi: null, zh: '叫隘', en: 'Jiao’ai', fr: 'Jiao’ai' };
    expect(pairNames({ vietnam, china })).toEqual({
      vi: 'Na Hình – 叫隘',
      zh: '叫隘—Na Hình',
      en: 'Na Hình – Jiao’ai',
      fr: 'Na Hình – Jiao’ai',
    });
  });

  it('leaves out a side of which no name is known', () => {
    const china = { vi: null, zh: null, en: 'Chinese side not known', fr: 'côté chinois inconnu' };
    expect(pairNames({ ...GATE, china }).en).toBe('Móng Cái (bridge)');
  });
});

it('lists of both sides follow the language, what is of neither comes last', () => {
  const sideOf = (id: string) => {
    if (id.startsWith('vn')) return 'vietnam';
    return id.startsWith('cn') ? 'china' : null;
  };
  const ids = ['vn-a', 'la', 'cn-a', 'vn-b', 'cn-b'];
  expect(sortedBySide('vi', ids, sideOf)).toEqual(['vn-a', 'vn-b', 'cn-a', 'cn-b', 'la']);
  expect(sortedBySide('zh', ids, sideOf)).toEqual(['cn-a', 'cn-b', 'vn-a', 'vn-b', 'la']);
  expect(sidesIn('zh')).toEqual(['china', 'vietnam']);
});

describe('the reader of orders', () => {
  it.each([
    ['zh', '芒街—东兴大桥', '芒街—东兴'],
    ['zh', '芒街与东兴', '芒街与东兴'],
    ['zh', '东兴—芒街大桥', null],
    ['zh', '越中贸易', '越中'],
    ['zh', '越南中央各部委', null],
    ['zh', '芒街（公路）—东兴（公路，一桥）', '芒街—东兴'],
    ['zh', '四省—云南（会议公布数字）', '四省—云南'],
    ['en', 'four provinces and Guangxi', null],
    ['zh', '中越贸易', null],
    ['vi', 'biên giới Trung Quốc – Việt Nam', 'Trung Quốc – Việt Nam'],
    ['vi', 'cầu Đông Hưng – Móng Cái', 'Đông Hưng – Móng Cái'],
    ['vi', 'biên giới Việt – Trung', null],
    ['en', 'the China–Vietnam border', 'China–Vietnam'],
    ['en', 'Vietnamese and Chinese passports', null],
    ['fr', 'passeports chinois et vietnamiens', 'chinois et vietnamiens'],
  ] as const)('in %s reads %s', (language, text, wrong) => {
    expect(orderReader(language, [GATE])(text)).toBe(wrong);
  });

  it('reads a province beside a region as the two sides', () => {
    const province = { vi: 'Lai Châu', zh: '莱州省', en: 'Lai Châu', fr: 'Lai Châu' };
    const reader = (language: 'vi' | 'zh') => orderReader(language, pairsWithRegions([province]));
    expect(reader('zh')('莱州、老街、莱州—云南')).toBe('莱州—云南');
    expect(reader('zh')('莱州省与云南省主持')).toBe('莱州省与云南');
    expect(reader('zh')('云南省与莱州省主持')).toBeNull();
    expect(reader('vi')('giữa Quảng Tây và Lai Châu')).toBe('Quảng Tây và Lai Châu');
  });

  it('finds sides that stand apart in a name', () => {
    expect(nameOrderReader('zh')('越南北部边境省与中国云南省联合工作组')).not.toBeNull();
    expect(nameOrderReader('zh')('中国云南省与越南北部边境省联合工作组')).toBeNull();
    expect(
      nameOrderReader('vi')('giữa tỉnh Vân Nam và các tỉnh biên giới Việt Nam'),
    ).not.toBeNull();
    expect(nameOrderReader('en')('of the border provinces of Vietnam and Yunnan')).toBeNull();
  });
});
