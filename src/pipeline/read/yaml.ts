import { createHash } from 'node:crypto';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Path, PlacedFault } from '../fault.ts';

/** A YAML file as plain data, with a way back to its lines. */
export interface YamlFile {
  readonly file: string;
  /** `undefined` when the text is not YAML. */
  readonly data: unknown;
  readonly faults: readonly PlacedFault[];
  /** Line (from 1) of the deepest part of `path` that the file has. */
  lineOf(path: Path): number;
}

/**
 * Data of texts that were read before, by the SHA-256 of the text. Reading YAML
 * is two thirds of a build, and from one build to the next few files change.
 */
export type YamlMemo = Map<string, unknown>;

/** The key of a text in a memo. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Reads YAML 1.2 (core schema: bare years are numbers, `no` is text).
 * Broken syntax and keys that stand twice are faults with their line.
 */
export function parseYaml(file: string, text: string, memo: YamlMemo): YamlFile {
  // The trees of all files are big: only that of a file with a fault is kept, once for all its faults.
  let tree: ReturnType<typeof parsed> | undefined;
  const lineOf = (path: Path) => {
    tree ??= parsed(text);
    return tree.lines.linePos(offsetOf(tree.doc, path)).line;
  };
  const hash = textHash(text);
  if (memo.has(hash)) return { file, data: memo.get(hash), faults: [], lineOf };

  const { doc, lines } = parsed(text);
  const faults: PlacedFault[] = [...doc.errors, ...doc.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    path: [],
    message: `not valid YAML: ${error.message}`,
  }));
  if (faults.length === 0) faults.push(...wrongRepetitions(file, doc, lines));
  if (faults.length > 0) return { file, data: undefined, faults, lineOf };
  const data: unknown = doc.toJS({ maxAliasCount: -1 }); // counted above
  memo.set(hash, data);
  return { file, data, faults, lineOf };
}

/** Most repetitions in one file: each makes what is read longer than what is written. */
const MOST_REPETITIONS = 100;

/**
 * Slips with anchors and aliases, by which a file repeats a part of itself. A text that begins with
 * `*` or `&` becomes one unseen; and repetitions of repetitions can fill the memory from a few lines.
 */
function wrongRepetitions(file: string, doc: Document, lines: LineCounter): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const tell = (node: Node, message: string) => {
    faults.push({ file, line: lines.linePos(startOf(node) ?? 0).line, path: [], message });
  };
  const named: { name: string; node: Node; isUsed: boolean }[] = [];
  let repetitions = 0;
  visit(doc, {
    Node: (_, node, above) => {
      if (!isAlias(node)) {
        if (node.anchor) named.push({ name: node.anchor, node, isUsed: false });
        return;
      }
      const part = named.findLast(({ name }) => name === node.source);
      const outer = named.find((one) => above.includes(one.node));
      if (!part) {
        const rule = 'a text that begins with * has to stand in quotes';
        tell(node, `*${node.source} repeats a part that there is not above it: ${rule}`);
      } else part.isUsed = true;
      if (outer) tell(node, `*${node.source} stands in &${outer.name}, which is repeated itself`);
      repetitions += 1;
      if (repetitions === MOST_REPETITIONS + 1) {
        tell(node, `a file repeats parts of itself at most ${MOST_REPETITIONS} times`);
      }
    },
  });
  for (const { name, node } of named.filter(({ isUsed }) => !isUsed)) {
    const rule = 'a text that begins with & has to stand in quotes';
    tell(node, `&${name} names a part that is not repeated: ${rule}`);
  }
  return faults;
}

function parsed(text: string): { doc: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { doc: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

/** Offset of the key or list entry that `path` leads to, as far as the document follows it. */
function offsetOf(doc: Document, path: Path): number {
  let node: unknown = doc.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === `${step}`);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const entry = node.items[step];
      if (entry === undefined) break;
      offset = startOf(entry) ?? offset;
      node = entry;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
