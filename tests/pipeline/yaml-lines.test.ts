import { afterEach, expect, it, vi } from 'vitest';
import * as yaml from 'yaml';
import { parseYaml } from '../../src/pipeline/read/yaml.ts';

vi.mock('yaml', async (load) => {
  const real = await load<typeof yaml>();
  return { ...real, parseDocument: vi.fn(real.parseDocument) };
});
afterEach(() => vi.clearAllMocks());

const parses = () => vi.mocked(yaml.parseDocument).mock.calls.length;

it('finds the lines of many faults of one file by one tree', () => {
  const memo = new Map<string, unknown>();
  const text = Array.from({ length: 300 }, (_, i) => `- id: ${i}`).join('\n');
  parseYaml('list.yaml', text, memo);
  const before = parses();
  const { lineOf } = parseYaml('list.yaml', text, memo);
  expect(parses(), 'what was read before is not read again without a fault').toBe(before);
  expect(Array.from({ length: 300 }, (_, i) => lineOf([i, 'id']))).toEqual(
    Array.from({ length: 300 }, (_, i) => i + 1),
  );
  expect(parses()).toBe(before + 1);
});
