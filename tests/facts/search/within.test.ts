import { describe, expect, it } from 'vitest';
import { search } from '../../../src/facts/search/search.ts';
import { nameIn } from '../../../src/model/language.ts';
import { withoutBrackets } from '../../../src/model/sides.ts';
import { catalogue, index } from './built.ts';

const first = (text: string) => search(index, text)[0]?.entry.id;
const named = (id: string | null | undefined, language: 'vi' | 'zh') => {
  const names = id ? catalogue.places.get(id)?.names : undefined;
  return names ? nameIn(names, language).text : '';
};

/** Gates and crossings that their bare name finds, with the region of that side. */
const SITES = [...catalogue.gates, ...catalogue.crossings].flatMap((site) => {
  const { id, kind, vietnam, china } = site;
  // Their names are general words themselves.
  if (kind === 'cargo-road') return [];
  const province = vietnam.units[0]?.province;
  const sides = [
    [withoutBrackets(vietnam.names.vi ?? ''), named(province, 'vi'), 'vi'],
    [china.names.zh ?? '', named(china.region, 'zh'), 'zh'],
    [china.names.zh ?? '', named(china.county, 'zh'), 'zh'],
  ] as const;
  return sides.flatMap(([name, region, language]) =>
    name && region && first(name) === id ? [{ id, name, region, language }] : [],
  );
});

describe('what is called so and lies where the text says', () => {
  it('is found first, with the region before or behind it', { timeout: 120_000 }, () => {
    expect(SITES.length).toBeGreaterThan(60);
    const wrong = SITES.flatMap(({ id, name, region, language }) => {
      const texts =
        language === 'zh'
          ? [`${region}${name}`, `${region}${name}口岸`, `${name}口岸（${region}）`]
          : [`${name}, ${region}`, `cửa khẩu ${name} tỉnh ${region}`, `${name} (${region}, VN)`];
      return texts.flatMap((text) => (first(text) === id ? [] : [`${text}: ${first(text)}`]));
    });
    expect(wrong.length / SITES.length / 3, wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it.each([
    ['Vân Nam TQ', 'cn-yunnan'],
    ['Lào Cai (VN)', 'vn-lao-cai'],
    ['province chinoise du Yunnan', 'cn-yunnan'],
    ['Lang Son province, Vietnam', 'vn-lang-son'],
    ['tỉnh Hà Giang cũ', 'vn-ha-giang'],
    ['云南省河口县', 'cn-hekou'],
    ['越南諒山省', 'vn-lang-son'],
    ['广西凭祥友谊关口岸', 'gate:huu-nghi-youyiguan'],
    ['yun2nan2 he2kou3 kou3an4', 'gate:lao-cai-hekou-road'],
    ['KKTCK Đồng Đăng - Lạng Sơn', 'gate:dong-dang-pingxiang-rail'],
    ['cửa khẩu thông minh Quảng Ninh', 'project:mong-cai-dongxing-smart-gate'],
    ['sông Hồng Lào Cai', 'river-red'],
  ])('%s finds %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('is followed by a place that bears the very name and lies elsewhere', () => {
    const found = search(index, 'Vân Nam VN').map(({ entry }) => entry.id);
    expect(found.slice(0, 2)).toContain('cn-yunnan');
  });
});
