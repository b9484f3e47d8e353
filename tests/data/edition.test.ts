import { describe, expect, it } from 'vitest';
import { shownThrough } from '../../src/facts/documents/lens.ts';
import { stageIn, statusIn } from '../../src/model/site.ts';
import { aliases, sharersOf } from '../facts/search/all-aliases.ts';
import { AMBIGUOUS } from '../facts/search/ambiguous.ts';
import { realCatalogue } from '../fixtures/real.ts';

/*
 * The shipped edition in numbers. These tests alone describe the data as they are today, and a
 * correct addition changes them; all others hold for any valid data. Look at what has changed, then
 * renew it with one command: npx vitest run tests/data/edition.test.ts --update
 */

const catalogue = realCatalogue();

describe('the edition', () => {
  it('holds so many records', () => {
    const { places, sources, ...lists } = catalogue;
    expect({
      sites: lists.gates.length + lists.crossings.length,
      projects: lists.projects.length,
      flows: lists.flows.length,
      mechanisms: lists.mechanisms.length,
      meetings: lists.meetings.length,
      documents: lists.documents.length,
      claims: lists.claims.length,
      places: places.size,
      sources: sources.size,
    }).toMatchInlineSnapshot(`
      {
        "claims": 162,
        "documents": 5,
        "flows": 305,
        "mechanisms": 5,
        "meetings": 38,
        "places": 158,
        "projects": 52,
        "sites": 54,
        "sources": 672,
      }
    `);
  });

  it('tells of these things what the page is known for', () => {
    const site = (id: string, year: number) => {
      const found = [...catalogue.gates, ...catalogue.crossings].find((one) => one.id === id);
      return found && statusIn(found, year)?.status;
    };
    const bridge = catalogue.projects.find(({ id }) => id === 'project:ban-vuoc-basa-bridge');
    expect({
      'Ma Lù Thàng 2021': site('gate:ma-lu-thang-jinshuihe', 2021),
      'Ma Lù Thàng 2025': site('gate:ma-lu-thang-jinshuihe', 2025),
      'Sì Choang 2025': site('crossing:si-choang-reshuitang', 2025),
      'bridge of Bản Vược 2018': bridge && stageIn(bridge, 2018)?.stage,
      'bridge of Bản Vược 2025': bridge && stageIn(bridge, 2025)?.stage,
      '72.2 billion': catalogue.flows
        .filter(({ value }) => value === 72_200_000_000)
        .map(({ usableAsYearlyFlow, disputes }) =>
          [usableAsYearlyFlow ? 'drawn' : 'not drawn', `disputes: ${disputes.length}`].join(', '),
        ),
    }).toMatchInlineSnapshot(`
      {
        "72.2 billion": [
          "not drawn, disputes: 6",
        ],
        "Ma Lù Thàng 2021": "restricted",
        "Ma Lù Thàng 2025": "open",
        "Sì Choang 2025": "open",
        "bridge of Bản Vược 2018": "agreed",
        "bridge of Bản Vược 2025": "under-construction",
      }
    `);
  });

  it('has sources that carry only names of places, or stand beside the card of a document', () => {
    const beside = [...catalogue.sources.keys()].filter((source) => {
      const { ids, claims, beside } = shownThrough(catalogue, source);
      return ids.size + claims.length + beside.length === 0;
    });
    expect(beside.sort()).toMatchInlineSnapshot(`
      [
        "baodautu-2017-11-22-corridor-8",
        "bnews-2025-11-27-huu-nghi-smart-gate",
        "buithixuan-three-documents",
        "courrier-yunnan-vice-governor-copy",
        "dantri-2026-01-02-ambulance-channel",
        "gshhg-rivers",
        "langson-2020-04-23-talks",
        "nghean24h-2025-06-34-provinces",
        "shidai-2020-04-22-epidemic-mechanism",
        "taichinh-2026-02-11-mong-cai-smart-gate",
        "vietnam-vn-manufacturing-memorandum-fr",
        "vietnamnet-2023-fair-23",
        "vietnamplus-2025-11-20-lao-cai-fair",
        "vna-2019-11-13-fair-19",
        "vna-2025-04-xi-visit-zh",
        "vna-2025-12-11-mong-cai-fair-17",
        "vna-2026-01-29-joint-patrol",
        "vna-2026-01-30-dongxing-mong-cai",
        "vna-vi-2025-10-30-psc5",
        "vnexpress-2024-08-joint-statement",
        "vns-2025-12-25-lai-chau-patrol",
        "vov-2017-08-08-ha-giang-baise-labour",
        "xinhua-2025-04-15-joint-statement",
      ]
    `);
  });

  it('has names that several things share, in no order that anybody has settled', () => {
    const unsettled = [...sharersOf(aliases)].flatMap(([name, ids]) => {
      const settled = AMBIGUOUS[name] ?? [];
      const others = [...ids].filter((id) => !settled.includes(id));
      return ids.size > 1 && others.length > 0 ? [`${name}: ${[...ids].sort().join(', ')}`] : [];
    });
    expect(unsettled.sort()).toMatchInlineSnapshot(`
      [
        "caobang: vn-cao-bang, vn-cao-bang-city",
        "dongdang: gate:dong-dang-pingxiang-rail, vn-dong-dang",
        "hagiang: vn-ha-giang, vn-ha-giang-city",
        "hekoulaocai: gate:lao-cai-hekou-rail, gate:lao-cai-hekou-road",
        "hokeou: cn-hekou, gate:lao-cai-hekou-road",
        "hokow: cn-hekou, gate:lao-cai-hekou-road",
        "hongha: cn-honghe, river-red",
        "kalong: crossing:ka-long-bien-mau, river-bac-luan",
        "laichau: vn-lai-chau, vn-lai-chau-city",
        "langson: vn-lang-son, vn-lang-son-city",
        "laocai: vn-lao-cai, vn-lao-cai-city",
        "laocaihekou: gate:lao-cai-hekou-rail, gate:lao-cai-hekou-road",
        "laokay: gate:lao-cai-hekou-road, vn-lao-cai",
        "mangjie: gate:mong-cai-dongxing, vn-mong-cai",
        "moncay: gate:mong-cai-dongxing, vn-mong-cai",
        "monkay: gate:mong-cai-dongxing, vn-mong-cai",
        "shujihuiwu: party-secretaries-conference-yunnan, spring-meeting-guangxi",
        "taiping: river-thai-binh, vn-thai-binh",
        "thaibinh: river-thai-binh, vn-thai-binh",
        "tongdeng: gate:dong-dang-pingxiang-rail, vn-dong-dang",
        "tunghing: cn-dongxing, gate:mong-cai-dongxing",
        "tuyenquang: vn-tuyen-quang, vn-tuyen-quang-city",
        "下琅: gate:ha-lang-kejia, vn-d-ha-lang",
        "东兴: cn-dongxing, gate:mong-cai-dongxing",
        "书记会晤: party-secretaries-conference-yunnan, spring-meeting-guangxi",
        "同登: gate:dong-dang-pingxiang-rail, vn-dong-dang",
        "太平: river-thai-binh, vn-thai-binh",
        "宣光: vn-tuyen-quang, vn-tuyen-quang-city",
        "巴刹: gate:ban-vuoc-basa, vn-d-bat-xat",
        "水口驮隆: crossing:ta-lung-2-shuikou, gate:ta-lung-shuikou",
        "河江: vn-ha-giang, vn-ha-giang-city",
        "猛康: gate:muong-khuong-qiaotou, vn-d-muong-khuong",
        "箐门: gate:xin-man-dulong, vn-d-xin-man",
        "红河: cn-honghe, river-red",
        "老街: vn-lao-cai, vn-lao-cai-city",
        "芒街: gate:mong-cai-dongxing, vn-mong-cai",
        "莱州: vn-lai-chau, vn-lai-chau-city",
        "谅山: vn-lang-son, vn-lang-son-city",
        "驮隆水口: crossing:ta-lung-2-shuikou, gate:ta-lung-shuikou",
        "高平: vn-cao-bang, vn-cao-bang-city",
      ]
    `);
  });
});
