import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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
 * Reads YAML 1.2 (core schema: bare years are numbers, `no` is text).
 * Broken syntax and keys that stand twice are faults with their line.
 */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...doc.errors, ...doc.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    path: [],
    message: `not valid YAML: ${error.message}`,
  }));
  return {
    file,
    data: faults.length === 0 ? doc.toJS() : undefined,
    faults,
    lineOf: (path) => lines.linePos(offsetOf(doc, path)).line,
  };
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
