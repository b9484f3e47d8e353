import { describe, expect, it } from 'vitest';
import { selectFlows } from '../../../src/facts/flows/picture.ts';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { selectTable } from '../../../src/facts/rows/select-table.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { TOPICS, type Topic } from '../../../src/model/vocabulary.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';

const catalogue = madeUpCatalogue();
const view = (year: number, topics: readonly Topic[] = TOPICS) => ({
  year,
  topics: new Set(topics),
});

/** The rows of the one table of a topic. */
function rowsOf<T extends Topic>(topic: T, year: number) {
  const tables = selectTable(catalogue, view(year, [topic]));
  return tables.flatMap((table): readonly unknown[] => (table.topic === topic ? table.rows : []));
}

describe('the table', () => {
  it('has the rows of the list, in its order', () => {
    for (let year = 2016; year <= 2026; year += 1) {
      const tables = selectTable(catalogue, view(year));
      for (const topic of ['gates', 'crossings', 'projects', 'meetings'] as const) {
        const table = tables.find((one) => one.topic === topic);
        const listed = selectRows(catalogue, view(year)).filter((row) => row.topic === topic);
        expect(table?.rows.map((row) => ('row' in row ? row.row : null))).toEqual(listed);
      }
    }
  });

  it('has one table for each topic switched on', () => {
    const tables = selectTable(catalogue, view(2023, ['meetings', 'gates']));
    expect(tables.map(({ topic }) => topic)).toEqual(['gates', 'meetings']);
  });

  it('tells since when, the classes and the province of the year', () => {
    expect(rowsOf('gates', 2023)[0]).toMatchObject({
      since: '2023-06-27',
      classVietnam: null,
      classChina: 'international',
      province: { id: 'vn-west' },
    });
    expect(rowsOf('gates', 2021)[0]).toMatchObject({ since: null, classVietnam: 'main' });
  });

  it('counts the different sources of a record, however deep they stand', () => {
    // paper, doc-a, doc-b and lost-source, each once
    expect(rowsOf('gates', 2023)[0]).toMatchObject({ sourceCount: 4 });
  });

  it('says of a total beside its parts that it is not drawn, as the map leaves it out', () => {
    const [made] = catalogue.flows;
    if (!made) throw new Error('the fixture has flows');
    const kinds = ['total', 'export', 'import'] as const;
    const flows = [2018, 2019].flatMap((year) =>
      kinds.map((direction) => ({
        ...made,
        id: `flow:${direction}-${year}` as const,
        direction,
        year,
        from: `${year}`,
        to: `${year + 1}`,
        isPlausible: true,
        isDerived: direction === 'import' && year === 2019,
      })),
    );
    const facts = { ...catalogue, flows };
    const drawn = (year: number) => {
      const [table] = selectTable(facts, view(year, ['flows']));
      return table?.topic === 'flows'
        ? table.rows.filter((row) => row.left === null).map(({ id }) => id)
        : [];
    };
    expect(drawn(2018)).toEqual(['flow:export-2018', 'flow:import-2018']);
    expect(drawn(2019)).toEqual(['flow:total-2019']);
    for (const year of [2018, 2019]) {
      const { arcs } = selectFlows(facts, { ...INITIAL_VIEW, ...view(year, ['flows']) });
      expect(arcs.map(({ id }) => id)).toEqual(drawn(year));
    }
  });

  it('has every trade figure of the year, drawn or not', () => {
    expect(rowsOf('flows', 2022)).toMatchObject([
      { id: 'flow:high', isDisputed: true },
      { id: 'flow:low', isDisputed: true },
    ]);
    expect(rowsOf('flows', 2023)).toMatchObject([{ id: 'flow:part', isDisputed: false }]);
  });
});
