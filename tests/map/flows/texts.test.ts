import { describe, expect, it } from 'vitest';
import { selectFlows } from '../../../src/facts/flows/picture.ts';
import { blockLines, blockText, formsOf } from '../../../src/map/flows/texts.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import type { Measure } from '../../../src/model/vocabulary.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const WIDE = { isTall: false, isShort: false };
const catalogue = realCatalogue();

const arcOf = (year: number, id: string, measure: Measure = 'value') => {
  const { arcs, badges } = selectFlows(catalogue, {
    ...INITIAL_VIEW,
    year,
    measure,
    flows: new Set(['provinces', 'regions']),
  });
  const found = [...arcs, ...badges].find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} in ${year}`);
  return found;
};

describe('the block of an arc', () => {
  const import2022 = () => arcOf(2024, 'flow:y2022-cao-bang-declared-ten-months-import');

  it('says whose, which way, how much, of when and what', () => {
    expect(blockLines(import2022(), 'en', WIDE).join('\n').replace(/\n/gu, ' ')).toMatch(
      /^Cao Bằng ← China: 551\.11 million USD 10 months of 2022, /u,
    );
    expect(blockLines(import2022(), 'zh', WIDE)[0]).toBe('高平←中国：5.5111亿美元');
  });

  it('is one running text beside the map, with one sign between its parts', () => {
    const text = blockText(import2022(), 'vi');
    expect(text).toMatch(/^Cao Bằng ← Trung\sQuốc: 551,11\striệu\sUSD, 10\stháng năm 2022, /u);
    expect(text).not.toMatch(/[,，] ?·|,,/u);
    expect(blockText(import2022(), 'zh')).toMatch(/^高平←中国：5\.5111亿美元，2022年1—10月，/u);
  });

  it('leaves no word over for a line of its own', () => {
    const told = arcOf(2025, 'flow:since-jwg10-four-provinces-yunnan-7-2');
    const lines = blockLines(told, 'vi', { isTall: true, isShort: false });
    expect(lines.filter((line) => line.includes('phiên'))).toHaveLength(1);
    expect(lines).not.toContain('11,');
    expect(lines.join(' ')).toMatch(/nêu tại phiên thứ 11, /u);
  });

  it('keeps year, months and scope in every form but the number', () => {
    const told = import2022();
    const forms = formsOf(told, ['vi', 'zh']);
    expect(forms.filter(({ isNumber }) => isNumber)).toHaveLength(1);
    expect(forms.at(-1)?.isNumber).toBe(true);
    for (const { texts } of forms.slice(0, -1)) {
      const text = texts.name_vi.replace(/\s+/gu, ' ');
      expect(text).toContain('2022');
      expect(text).toMatch(/10 th/u);
      expect(text).toContain(told.scope?.vi);
    }
    expect(forms.map(({ cost }) => cost)).toEqual(
      forms.map(({ cost }) => cost).sort((a, b) => a - b),
    );
  });

  it('says value, time and scope in two languages in few words before one language is left out', () => {
    const [bare, ...others] = formsOf(import2022(), ['vi', 'zh'])
      .map(({ texts }) => [texts.name_vi, texts.name_zh])
      .filter(([vi]) => !/Cao Bằng( [→←]|:)/u.test(vi ?? ''));
    expect(bare?.[0]).toMatch(/^551,11\str\.\sUSD\n10 th\. 2022,\s/u);
    expect(bare?.[1]).toMatch(/^5\.5111亿美元\n2022年1—10月，/u);
    expect(others.filter(([vi, zh]) => vi !== zh)).toHaveLength(1);
  });

  it('never leaves out which provinces, which region or which gate it is of', () => {
    const told = [
      arcOf(2025, 'flow:since-jwg10-four-provinces-yunnan-7-2'),
      arcOf(2022, 'flow:y2022-guangxi-vietnam-total'),
      arcOf(2025, 'flow:y2025-lao-cai-hekou-road-travellers-total', 'travellers'),
    ];
    for (const one of told) {
      const forms = formsOf(one, ['zh', 'vi']).filter(({ isNumber }) => !isNumber);
      for (const { texts } of forms) expect(texts.name_zh).toMatch(/^(4省|广西|河口)/u);
    }
  });

  it('prints fewer digits of a raw sum', () => {
    const told = arcOf(2023, 'flow:y2023-lang-son-all-total');
    expect(told.amount.value).toBe(51_990_563_000);
    expect(blockLines(told, 'en', WIDE)).toEqual(['Lạng Sơn: 51.99 billion USD', 'incl. transit']);
    expect(blockLines(told, 'zh', WIDE)).toEqual(['谅山：519.9亿美元', '含过境']);
  });

  it('of a region has its year and that it is of all of Vietnam', () => {
    const told = arcOf(2022, 'flow:y2022-guangxi-vietnam-total');
    expect(blockLines(told, 'zh', WIDE)).toEqual(['广西—越南全国：293亿美元', '2022年']);
    expect(blockLines(told, 'en', WIDE)[1]).toBe('2022');
  });

  it('bears the mark of a dispute', () => {
    const told = arcOf(2024, 'flow:y2024-lao-cai-all-total');
    for (const language of LANGUAGES) expect(blockLines(told, language, WIDE)[0]).toMatch(/≠$/u);
  });
});
