import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/facts/search/search.ts';
import { words } from '../../../src/i18n/words.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { catalogue, index } from './built.ts';

/** What the page itself says a thing is, in every language, with the things that are it. */
const WORDS = LANGUAGES.flatMap((language) => {
  const { siteKind, projectType } = words(language);
  const sites = [...catalogue.gates, ...catalogue.crossings];
  return [
    ...Object.entries(siteKind).map(([kind, word]) => ({
      word,
      ids: sites.filter((site) => site.kind === kind).map(({ id }) => id),
    })),
    ...Object.entries(projectType).map(([type, word]) => ({
      word,
      ids: catalogue.projects.filter((one) => one.type === type).map(({ id }) => id),
    })),
  ];
});
const found = (text: string) => search(index, text).map(({ entry }) => entry.id as string);

/** One word may stand for several kinds: 通关通道 for sites and for projects. */
function idsOf(word: string): ReadonlySet<string> {
  return new Set(WORDS.filter((one) => one.word === word).flatMap(({ ids }) => ids));
}

describe("the page's own words for kinds", () => {
  it('find all that is of the kind, before everything else', { timeout: 120_000 }, () => {
    const wrong = WORDS.flatMap(({ word }) => {
      const ids = idsOf(word);
      const first = found(word).slice(0, ids.size);
      const missed = [...ids].filter((id) => !first.includes(id));
      return missed.length > 0 ? [`${word}: not ${missed.join()} in ${first.join()}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('general words', () => {
  const SITES = [
    ['Tân Thanh', 'crossing:tan-thanh-puzhai'],
    ['Cốc Nam', 'crossing:coc-nam-nongyao'],
    ['Pò Hèn', 'crossing:po-hen-tansan'],
    ['Trà Lĩnh', 'gate:tra-linh-longbang'],
    ['Chi Ma', 'gate:chi-ma-aidian'],
  ] as const;
  it.each([
    ...['cửa khẩu X', 'cửa khẩu phụ X', 'cửa khẩu quốc tế X', 'Cửa khẩu QT X', 'ck X', 'CKQT X'],
    ...['CKP X', 'CKC X', 'KKTCK X', 'lối mở X', 'cặp cửa khẩu X', 'X border gate', 'X gate'],
    ...[
      'X international border gate',
      'border gate of X',
      'port of X',
      'X crossing',
      'X, cửa khẩu',
    ],
    ...['poste-frontière de X', 'poste frontière international de X', 'poste de X', 'poste X'],
    ...['poste frontalier de X', 'poste-frontière X', 'point de passage de X'],
  ])('%s finds gates and crossings alike', { timeout: 60_000 }, (pattern) => {
    for (const [name, id] of SITES) {
      expect(found(pattern.replace('X', name))[0], pattern.replace('X', name)).toBe(id);
    }
  });

  it.each([
    ['浦寨边民互市点', 'crossing:tan-thanh-puzhai'],
    ['弄尧通道', 'crossing:coc-nam-nongyao'],
    ['龙邦国际性口岸', 'gate:tra-linh-longbang'],
    ['愛店公路口岸', 'gate:chi-ma-aidian'],
    ['long2bang1', 'gate:tra-linh-longbang'],
    ['dong1 xing1', 'gate:mong-cai-dongxing'],
    ['Lai Châu (tỉnh)', 'vn-lai-chau'],
    ['Lai Châu, tỉnh', 'vn-lai-chau'],
    ['Móng Cái (thành phố)', 'vn-mong-cai'],
    ['Móng Cái (Quảng Ninh)', 'gate:mong-cai-dongxing'],
    ['雲南', 'cn-yunnan'],
    ['諒山', 'vn-lang-son'],
    ['南寧', 'cn-nanning'],
    ['個舊', 'cn-gejiu'],
    ['Cẩm Phả', 'vn-cam-pha'],
    ['sông Lô', 'river-lo'],
    ['rivière Noire', 'river-da'],
    ['Nanpan', 'river-nam-ban'],
  ])('%s finds %s', (text, id) => {
    expect(found(text)[0]).toBe(id);
  });
});

it('finds every town and river that the map draws first by its name', { timeout: 120_000 }, () => {
  const file = (name: string) =>
    readFileSync(new URL(`../../../public/data/${name}.geojson`, import.meta.url), 'utf8');
  const drawn = ['towns', 'rivers'].flatMap((name) => JSON.parse(file(name)).features);
  expect(drawn.length).toBeGreaterThan(70);
  const wrong = drawn.flatMap(({ properties: { name_vi: name } }) => {
    const [id] = found(name);
    return id !== undefined && !/^(?:project|meeting):|-20\d\d-/.test(id) ? [] : [`${name}: ${id}`];
  });
  expect(wrong).toEqual([]);
});

describe('a word that tells the kind beside the name', () => {
  const RAIL = 'gate:lao-cai-hekou-rail';
  it.each([
    ['cửa khẩu quốc tế đường sắt Lào Cai', RAIL],
    ['CKQT đường sắt Lào Cai', RAIL],
    ['Lao Cai international railway border gate', RAIL],
    ['poste-frontière ferroviaire international de Lao Cai', RAIL],
    ['河口国际铁路口岸', RAIL],
    ['ga liên vận quốc tế Đồng Đăng', 'gate:dong-dang-pingxiang-rail'],
    ['đường chuyên dụng Tân Thanh', 'crossing:tan-thanh-cargo-1088-1089'],
    ['đường chuyên dụng Hữu Nghị', 'crossing:huu-nghi-cargo-1119-1120'],
    ['cửa khẩu quốc tế đường bộ Lào Cai', 'gate:lao-cai-hekou-road'],
  ])('%s finds %s first', (text, id) => {
    expect(found(text)[0]).toBe(id);
  });
});
