import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textHash, type YamlMemo } from './read/yaml.ts';

/** Raise it when the same text would be read otherwise than before. */
const VERSION = 2;

const FILE = '.cache/records.json';

/** What the last run read; nothing when there was none or its file cannot be used. */
export function loadMemo(root: string): YamlMemo {
  const path = join(root, FILE);
  if (!existsSync(path)) return new Map();
  try {
    const { version, entries } = JSON.parse(readFileSync(path, 'utf8'));
    return version === VERSION ? new Map(Object.entries(entries)) : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps what was read of `texts` for the next run, unless the `kept` entries hold it already. */
export function saveMemo(
  root: string,
  memo: YamlMemo,
  texts: Iterable<string>,
  kept: ReadonlySet<string>,
): void {
  const hashes = [...texts].map(textHash).filter((hash) => memo.has(hash));
  if (hashes.every((hash) => kept.has(hash))) return;
  const path = join(root, FILE);
  mkdirSync(dirname(path), { recursive: true });
  const entries = Object.fromEntries(hashes.map((hash) => [hash, memo.get(hash)]));
  writeFileSync(path, JSON.stringify({ version: VERSION, entries }));
}
