import { expect, it } from 'vitest';
import { groupRows } from '../../../src/facts/rows/list-groups.ts';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { blocksOf, holds, MANY } from '../../../src/panels/list/blocks.ts';
import { ALPHA, madeUpCatalogue } from '../../fixtures/catalogue.ts';

/** A list of so many gates at one place. */
function groupsOf(count: number) {
  const gates = Array.from({ length: count }, (_, i) => {
    return { ...ALPHA, id: `gate:made-${i}` as const, order: i };
  });
  const facts = { ...madeUpCatalogue(), gates };
  const view = { ...INITIAL_VIEW, topics: new Set(['gates'] as const), year: 2023 };
  return groupRows(selectRows(facts, view), facts, 2023);
}

const idsOf = (blocks: ReturnType<typeof blocksOf>) =>
  blocks.flat().flatMap(({ rows }) => rows.map(({ id }) => id));

it('leaves a group whole up to some hundreds of rows', () => {
  const [blocks = []] = blocksOf(groupsOf(MANY));
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.rows).toHaveLength(MANY);
});

it('parts more into blocks, each row once and in its order, of which few are there at first', () => {
  const groups = groupsOf(MANY + 1);
  const parted = blocksOf(groups);
  const [blocks = []] = parted;
  expect(idsOf(parted)).toEqual(groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
  expect(blocks.length).toBeGreaterThan(10);
  const ids = idsOf(parted);
  for (const { position, rows } of blocks) expect(ids[position - 1]).toBe(rows[0]?.id);
  expect(blocks.filter(({ isFirst }) => isFirst)).toEqual([blocks[0]]);
});

it('tells in which block a row stands', () => {
  const [blocks = []] = blocksOf(groupsOf(MANY + 1));
  expect(blocks.filter((block) => holds(block, `gate:made-${MANY}`))).toEqual([blocks.at(-1)]);
  expect(blocks.some((block) => holds(block, null))).toBe(false);
});
