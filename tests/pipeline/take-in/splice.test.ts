import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  insertEntry,
  replaceEntry,
  replaceValue,
  yamlText,
} from '../../../src/pipeline/take-in/splice.ts';

const TEXT = `# a first line
statuses:
  - from: "2020" # printed
    to: null
    sources: [heron-times]

  # a remark
  - from: "2022"
    to: null
events: []
note:
  vi: một
`;

const entry = { from: '2021', to: null, sources: ['river-post', 'heron-times'] };
const ENTRY = `  - from: "2021"
    to: null
    sources: [river-post, heron-times]
`;

describe('a change of a file of data/', () => {
  it('puts an entry between others and leaves every other letter', () => {
    const { text, line, removed, added } = insertEntry(TEXT, ['statuses'], 1, entry);
    expect(text).toBe(TEXT.replace('  - from: "2022"', `${ENTRY}  - from: "2022"`));
    expect({ line, removed, added }).toEqual({
      line: 8,
      removed: [],
      added: ENTRY.trimEnd().split('\n'),
    });
  });

  it('puts an entry at the end of a list', () => {
    const { text } = insertEntry(TEXT, ['statuses'], 2, entry);
    expect(text).toBe(TEXT.replace('events:', `${ENTRY}events:`));
  });

  it('begins an empty list', () => {
    const { text } = insertEntry(TEXT, ['events'], 0, { date: '2024-05-06' });
    expect(text).toBe(TEXT.replace('events: []', 'events:\n  - date: "2024-05-06"'));
  });

  it('puts an entry in place of another, its remark kept', () => {
    const { text, removed } = replaceEntry(TEXT, ['statuses', 1], entry);
    expect(text).toBe(TEXT.replace('  - from: "2022"\n    to: null\n', ENTRY));
    expect(removed).toEqual(['  - from: "2022"', '    to: null']);
  });

  it('changes one value', () => {
    const { text } = replaceValue(TEXT, ['statuses', 0, 'to'], '2021');
    expect(text).toBe(TEXT.replace('to: null', 'to: "2021"'));
  });

  it('reaches lists in lists, and files without a last line end', () => {
    const nested =
      'commitments:\n  - id: a\n    outcomes:\n      - state: done\n  - id: b\n    outcomes: []';
    const once = insertEntry(nested, ['commitments', 0, 'outcomes'], 1, { state: 'partly' }).text;
    const twice = insertEntry(once, ['commitments', 1, 'outcomes'], 0, { state: 'done' }).text;
    expect(parse(twice)).toEqual({
      commitments: [
        { id: 'a', outcomes: [{ state: 'done' }, { state: 'partly' }] },
        { id: 'b', outcomes: [{ state: 'done' }] },
      ],
    });
  });

  it('refuses what is no list', () => {
    expect(() => insertEntry(TEXT, ['note'], 0, {})).toThrow(/no list/);
    expect(() => replaceValue(TEXT, ['note'], 'x')).toThrow(/no single value/);
  });
});

describe('a value as YAML', () => {
  it('comes back as it was, dates in quotes', () => {
    const value = {
      date: '2024',
      day: '2024-05-06',
      text: 'yes: no # x',
      list: ['a', '612'],
      n: null,
    };
    const text = yamlText(value);
    expect(parse(text)).toEqual(value);
    expect(text).toContain('date: "2024"\nday: "2024-05-06"\n');
  });
});
