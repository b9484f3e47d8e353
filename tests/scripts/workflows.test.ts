import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);

it.each(readdirSync(FOLDER))(
  '%s names every action by its commit, its version beside it',
  (name) => {
    const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n');
    const used = lines.filter((line) => /^\s*(?:- )?uses: /.test(line));
    expect(used).not.toEqual([]);
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  },
);
