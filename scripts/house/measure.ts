import { posix } from 'node:path';
import { parseAst } from 'vite';
import { edgesOf, reachedFrom, ringsOf } from './imports.ts';
import type { SourceFile } from './rules.ts';

/** A measure of the source tree, with what it found where that can be named. */
export interface Measure {
  readonly name: string;
  readonly value: string;
  readonly found: readonly string[];
}

const isCode = ({ path }: SourceFile) => /^src\/.*\.tsx?$/.test(path);
const isStyle = ({ path }: SourceFile) => /^src\/.*\.css$/.test(path);
const isUnitTest = (path: string) => /^tests\/.*\.test\.tsx?$/.test(path);
const isBrowserTest = ({ path }: SourceFile) => path.startsWith('tests/e2e/');

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length;
const sum = (files: readonly SourceFile[]) =>
  files.reduce((all, { text }) => all + linesOf(text), 0);

/** How often each key occurs, the most frequent first. */
function countsOf(keys: readonly string[]): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1]);
}

/** A node of a syntax tree, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const one of value) yield* nodesIn(one);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesIn(child);
  }
}

/** Functions of a file that are longer than `limit` lines, each by file and line. */
export function longFunctions({ path, text }: SourceFile, limit = 100): string[] {
  const tree: unknown = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  return [...nodesIn(tree)]
    .filter(({ type }) => /Function(Declaration|Expression)$/.test(type))
    .map(({ start, end }) => ({
      line: linesOf(text.slice(0, start + 1)),
      lines: linesOf(text.slice(start, end)),
    }))
    .filter(({ lines }) => lines > limit)
    .map(({ line, lines }) => `${path}:${line}: ${lines} lines`);
}

/** Places of browser tests that find a thing by its class. */
export function classLocators({ path, text }: SourceFile): string[] {
  const found =
    /(?:locator|querySelector(?:All)?|waitForSelector|closest)\(\s*[`'"][^`'"]*?\.[a-z]/;
  return text.split('\n').flatMap((line, at) => (found.test(line) ? [`${path}:${at + 1}`] : []));
}

/** The measures of the house, in the order of its plan. */
export function measuresOf(files: readonly SourceFile[]): Measure[] {
  const code = files.filter(isCode);
  const styles = files.filter(isStyle);
  const edges = edgesOf(files);
  const inSource = edges.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
  const folders = countsOf([...code, ...styles].map(({ path }) => posix.dirname(path)));
  const names = countsOf(code.map(({ path }) => posix.basename(path)));
  const importers = countsOf(
    [...new Set(inSource.map(({ from, to }) => `${from} ${to}`))].map(
      (pair) => pair.split(' ')[1] ?? '',
    ),
  );
  const tests = files.map(({ path }) => path).filter(isUnitTest);
  const reached = reachedFrom(tests, edges);
  const unreached = code.map(({ path }) => path).filter((path) => !reached.has(path));
  const long = code.flatMap((file) => longFunctions(file));
  const typeRings = ringsOf(inSource);
  const rings = ringsOf(inSource.filter(({ typeOnly }) => !typeOnly));
  const byClass = files.filter(isBrowserTest).flatMap(classLocators);
  const told = (counts: readonly (readonly [string, number])[], above: number) =>
    counts.filter(([, count]) => count > above).map(([key, count]) => `${count} ${key}`);
  return [
    { name: 'TypeScript files', value: String(code.length), found: [] },
    { name: 'TypeScript lines', value: String(sum(code)), found: [] },
    { name: 'CSS lines', value: String(sum(styles)), found: [] },
    {
      name: 'files with one importer',
      value: String(importers.filter(([, count]) => count === 1).length),
      found: [],
    },
    {
      name: 'most files in a folder',
      value: String(folders[0]?.[1] ?? 0),
      found: told(folders, 14),
    },
    { name: 'most files of one name', value: String(names[0]?.[1] ?? 0), found: told(names, 4) },
    { name: 'functions over 100 lines', value: String(long.length), found: long },
    { name: 'rings of imports', value: String(rings.length), found: rings.map(listed) },
    { name: 'rings with types', value: String(typeRings.length), found: typeRings.map(listed) },
    { name: 'files that no unit test reaches', value: String(unreached.length), found: unreached },
    { name: 'browser tests that find by class', value: String(byClass.length), found: byClass },
  ];
}

const listed = (paths: readonly string[]) => paths.join(', ');
