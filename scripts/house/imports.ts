import { posix } from 'node:path';
import { group } from 'd3-array';
import { importsOf, type SourceFile } from './rules.ts';

/** One import of a file of the project by another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Of types alone: gone at run time. */
  readonly typeOnly: boolean;
}

const joined = (from: string, to: string) => posix.normalize(posix.join(posix.dirname(from), to));

/** Files that a test takes in by the folder, as `import.meta.glob` with `folder/**` and an ending has it. */
function globbed({ path, text }: SourceFile, paths: ReadonlySet<string>): string[] {
  const [, list = ''] = /import\.meta\.glob[^(]*\(\[([^\]]*)\]/.exec(text) ?? [];
  const patterns = [...list.matchAll(/'([^']+)'/g)].map(([, pattern = '']) => pattern);
  const left = patterns
    .filter((one) => one.startsWith('!'))
    .map((one) => joined(path, one.slice(1)));
  return patterns.flatMap((pattern) => {
    const [folder, ending] = pattern.split('/**/*');
    if (pattern.startsWith('!') || ending === undefined) return [];
    const start = `${joined(path, folder ?? '')}/`;
    const found = [...paths].filter((one) => one.startsWith(start) && one.endsWith(ending));
    return found.filter((one) => !left.includes(one));
  });
}

/** All imports between files of the project; those of packages are left out. */
export function edgesOf(files: readonly SourceFile[]): Edge[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => [
    ...globbed(file, paths).map((to): Edge => ({ from: file.path, to, typeOnly: false })),
    ...importsOf(file.text).flatMap(({ specifier, typeOnly }) => {
      if (!specifier.startsWith('.')) return [];
      const to = joined(file.path, specifier.replace(/\?.*$/, ''));
      return paths.has(to) ? [{ from: file.path, to, typeOnly }] : [];
    }),
  ]);
}

/** What is reached from `starts` by imports that are there at run time, `starts` included. */
export function reachedFrom(
  starts: readonly string[],
  edges: readonly Edge[],
): ReadonlySet<string> {
  const next = group(
    edges.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const reached = new Set<string>();
  const open = [...starts];
  while (open.length > 0) {
    const path = open.pop() ?? '';
    if (reached.has(path)) continue;
    reached.add(path);
    open.push(...(next.get(path) ?? []).map(({ to }) => to));
  }
  return reached;
}

/**
 * Groups of files that import one another in a ring, by Tarjan's algorithm.
 *
 * @param edges with or without those of types alone, as they shall count.
 */
export function ringsOf(edges: readonly Edge[]): string[][] {
  const next = group(edges, ({ from }) => from);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];
  const lowest = (path: string, other: number | undefined) =>
    low.set(path, Math.min(low.get(path) ?? Infinity, other ?? Infinity));
  const visit = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.size - 1);
    stack.push(path);
    for (const { to } of next.get(path) ?? []) {
      if (!index.has(to)) {
        visit(to);
        lowest(path, low.get(to));
      } else if (stack.includes(to)) lowest(path, index.get(to));
    }
    if (low.get(path) !== index.get(path)) return;
    const ring = stack.splice(stack.indexOf(path));
    if (ring.length > 1) rings.push(ring.toSorted());
  };
  for (const path of next.keys()) if (!index.has(path)) visit(path);
  return rings;
}
