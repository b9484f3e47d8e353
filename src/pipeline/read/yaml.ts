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
  // Read again rather than kept: faults are rare, and the trees of all files are big.
  const lineOf = (path: Path) => {
    const { doc, lines } = parsed(text);
    return lines.linePos(offsetOf(doc, path)).line;
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
  if (faults.length === 0) faults.push(...referencesIn(file, doc, lines));
  if (faults.length > 0) return { file, data: undefined, faults, lineOf };
  const data: unknown = doc.toJS();
  memo.set(hash, data);
  return { file, data, faults, lineOf };
}

/**
 * Aliases and anchors. No record needs one; a text that begins with `*` or `&` becomes one by a
 * slip, and a few lines of them can stand for a file that fills the memory.
 */
function referencesIn(file: string, doc: Document, lines: LineCounter): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const tell = (node: Node, sign: string, name: string, what: string) => {
    const { line } = lines.linePos(startOf(node) ?? 0);
    const message = `${sign}${name} ${what}: a text that begins with ${sign} has to stand in quotes`;
    faults.push({ file, line, path: [], message });
  };
  visit(doc, {
    Node: (_, node) => {
      if (isAlias(node)) tell(node, '*', node.source, 'would repeat another part of the file');
      else if (node.anchor) tell(node, '&', node.anchor, 'would only name what follows it');
    },
  });
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
