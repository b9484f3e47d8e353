import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/facts/catalogue.ts';
import { EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import { yearsWithFigures } from '../../../src/facts/flows/choice.ts';
import { selectFlowLegend } from '../../../src/facts/flows/legend.ts';
import { selectFlows } from '../../../src/facts/flows/picture.ts';
import { groupRows } from '../../../src/facts/rows/list-groups.ts';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { readFirst } from '../../../src/facts/scene/first.ts';
import { selectHistogram } from '../../../src/facts/select-histogram.ts';
import { rowLastKnown, stateWord } from '../../../src/i18n/state-word.ts';
import { arcText, blockLines } from '../../../src/map/flows/texts.ts';
import { thingsOf, worksOf } from '../../../src/map/plain/things.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { yearsOf } from '../../../src/model/time/time.ts';
import { INITIAL_VIEW, NO_FILTERS, type ViewState } from '../../../src/model/view/view.ts';
import { FLOW_LAYERS, MEASURES, MONEYS, TOPICS } from '../../../src/model/vocabulary.ts';
import {
  failures,
  isCut,
  isWholeWanted,
  LoadError,
  loadCatalogue,
  loadFirst,
  whole,
} from '../../../src/state/load.ts';
import { FILES } from '../../../src/state/parts.ts';
import { catalogue, provide } from '../../../src/state/store.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const built = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../public/data/${file}`, import.meta.url)), 'utf8');

const full = realCatalogue();
const cut: Catalogue = { ...EMPTY_CATALOGUE, ...readFirst(JSON.parse(built('first.json'))) };

const FILTERS: readonly ViewState['filters'][] = [
  NO_FILTERS,
  { ...NO_FILTERS, provinces: new Set(['vn-lao-cai']) },
  { ...NO_FILTERS, provinces: new Set(['vn-cao-bang', 'cn-guangxi']) },
  { ...NO_FILTERS, statuses: new Set(['open', 'under-construction']) },
  { ...NO_FILTERS, kinds: new Set(['main', 'bridge']) },
  { ...NO_FILTERS, mechanisms: new Set(full.mechanisms.slice(0, 1).map(({ id }) => id)) },
];

const view: ViewState = {
  ...INITIAL_VIEW,
  // What the documents state comes with the whole records alone: the page says so until then.
  topics: new Set(TOPICS.filter((topic) => topic !== 'cooperation')),
  flows: new Set(FLOW_LAYERS),
};

/** All that map and list show of the rows, without the records behind them. */
function shownRows(facts: Catalogue, of: ViewState) {
  const rows = selectRows(facts, of);
  const bare = rows.map(({ record: _, ...row }) => {
    return 'fresh' in row ? { ...row, fresh: row.fresh.kind } : row;
  });
  return {
    bare,
    words: rows.map((row) => LANGUAGES.map((said) => stateWord(row, said))),
    lastKnown: rows.map((row) => LANGUAGES.map((said) => rowLastKnown(row, said))),
    things: thingsOf(rows).map(({ row: _, ...thing }) => thing),
    works: worksOf(rows),
    groups: groupRows(rows, facts, of.year).map((group) => ({
      ...group,
      rows: group.rows.map(({ id }) => id),
    })),
  };
}

/** All that the map says of trade, without the figures behind it. */
function shownFlows(facts: Catalogue, of: ViewState) {
  const picture = selectFlows(facts, of);
  const bare = ({ figure: _, ...told }: (typeof picture)['arcs'][number]) => told;
  const told = [...picture.arcs, ...picture.badges];
  return {
    arcs: picture.arcs.map(bare),
    badges: picture.badges.map(({ figure: _, ...badge }) => badge),
    stubs: picture.stubs,
    labels: told.map((one) =>
      LANGUAGES.map((said) => blockLines(one, said, { isTall: false, isShort: false })),
    ),
    texts: told.map((one) => LANGUAGES.map((said) => arcText(one, said))),
    legend: selectFlowLegend(facts, picture, of.measure),
  };
}

describe('the first records', () => {
  it.each(yearsOf(full.edition.years))(
    'show of %i what the whole ones show, whatever is filtered',
    (year) => {
      for (const filters of FILTERS) {
        const of = { ...view, year, filters };
        const shown = shownRows(cut, of);
        expect(shown).toEqual(shownRows(full, of));
      }
      expect(shownRows(cut, { ...view, year }).things.length).toBeGreaterThan(50);
    },
  );

  it.each(yearsOf(full.edition.years))('draw the trade of %i as the whole ones do', (year) => {
    let drawn = 0;
    const asked = [
      ...MEASURES.map((measure) => ({ measure })),
      ...MONEYS.map((money) => ({ money })),
      ...FILTERS.slice(1, 3).map((filters) => ({ filters })),
    ];
    for (const one of asked) {
      const of = { ...view, year, ...one };
      const shown = shownFlows(cut, of);
      drawn += shown.arcs.length;
      expect(shown).toEqual(shownFlows(full, of));
    }
    expect(drawn).toBeGreaterThan(5);
  });

  it('count what happened in each year, and know in which years there is trade', () => {
    const bars = (facts: Catalogue) => [
      selectHistogram({ ...facts, stands: [] }, view),
      MEASURES.flatMap((measure) =>
        FLOW_LAYERS.map((layer) => yearsWithFigures(facts, { layer, measure, money: 'usd' })),
      ),
    ];
    expect(bars(cut)).toEqual(bars(full));
  });

  it('know the edition, the units and how new the newest source is', () => {
    expect(cut.edition).toEqual(full.edition);
    const newest = ({ sources }: Catalogue) =>
      [...sources.values()].reduce(
        (latest, { date }) => (date && date > latest ? date : latest),
        '',
      );
    expect(newest(cut)).toBe(newest(full));
    expect(cut.places.get('cn-yunnan')?.names).toEqual(full.places.get('cn-yunnan')?.names);
  });

  it.each([
    ['no object', 'null'],
    ['a list that is none', built('first.json').replace('"gates":[', '"gates":7,"x":[')],
    ['a record that is none', built('first.json').replace('"projects":[', '"projects":[null,')],
    ['a record without its parts', built('first.json').replace('"statuses":[', '"stati":[')],
  ])('are of no use with %s', (_, text) => {
    expect(() => readFirst(JSON.parse(text))).toThrow(TypeError);
  });
});

describe('the whole records', () => {
  const answer =
    (missing: readonly string[] = []) =>
    async (file: string) => {
      if (missing.includes(file)) throw new LoadError(file, 'missing');
      return JSON.parse(built(file));
    };

  beforeEach(async () => {
    provide(EMPTY_CATALOGUE);
    await loadCatalogue(async (file) => JSON.parse(built(file)));
  });

  it('take the place of the first ones in one go', async () => {
    await loadFirst(answer());
    expect(isCut.value).toBe(true);
    expect(catalogue.value.claims).toEqual(full.claims);
    const seen = new Set<unknown>();
    await loadCatalogue(async (file) => {
      seen.add(catalogue.value.gates);
      return answer()(file);
    });
    expect(seen.size).toBe(1);
    expect(isCut.value).toBe(false);
    expect(catalogue.value).toEqual(full);
  });

  it('leave nothing of the first ones where a file does not come', async () => {
    await loadFirst(answer());
    await loadCatalogue(answer(['details/gates.json']));
    expect(catalogue.value.gates).toEqual([]);
    expect(catalogue.value.crossings).toEqual(full.crossings);
    expect(failures.value).toEqual([{ file: 'details/gates.json', reason: 'missing' }]);
  });

  it('are all there is where the first ones do not come', async () => {
    expect(await loadFirst(answer(['first.json']))).toBe(false);
    expect(isCut.value).toBe(false);
    expect(failures.value).toEqual([]);
    expect(catalogue.value).toEqual(full);
  });

  it('are asked for by whoever shows more, and waited for', async () => {
    await loadFirst(answer());
    let isThere = false;
    const waiting = whole().then(() => {
      isThere = true;
    });
    expect(isWholeWanted.value).toBe(true);
    expect(isThere).toBe(false);
    await loadCatalogue(answer());
    await waiting;
    expect(isThere).toBe(true);
  });

  it('come in files that the first one leaves out', () => {
    expect(Object.keys(FILES)).not.toContain('first.json');
  });
});
