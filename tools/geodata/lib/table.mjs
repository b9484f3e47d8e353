import { readFileSync } from 'node:fs';

/** Rows of a tab-separated table in `tables/`, as objects keyed by its first line; empty cells are ''. */
export function readTable(name) {
  const text = readFileSync(new URL(`../tables/${name}`, import.meta.url), 'utf8');
  const [head, ...rows] = text.trimEnd().split('\n').map((row) => row.split('\t'));
  return rows.map((cells) => Object.fromEntries(head.map((key, i) => [key, cells[i] ?? ''])));
}

/** `'105.8,21'` → `[105.8, 21]`. */
export function position(text) {
  return text.split(',').map(Number);
}
