import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLSeq,
} from 'yaml';
import { isPartialDate } from '../../model/time/time.ts';
import type { Path } from '../fault.ts';

/** A change of one text: what is around it stays letter for letter, comments and quotes too. */
export interface Splice {
  readonly text: string;
  /** Line, from 1, at which it changes. */
  readonly line: number;
  /** Whole lines that went and that came, without their last line end. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Longest list of ids that stands on one line. */
const ONE_LINE = 80;

/** A value as the files of `data/` are written: dates in quotes, short lists on one line. */
export function yamlText(value: unknown): string {
  const doc = new Document(value);
  visit(doc, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && isPartialDate(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
    Seq: (_, node) => {
      const items = node.items.map((item) => (isScalar(item) ? String(item.value) : null));
      const isShort = items.every((item) => item !== null) && items.join(', ').length <= ONE_LINE;
      if (isShort) node.flow = true;
    },
  });
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A list entry as lines, each behind `indent` blanks. */
function entryLines(value: unknown, indent: number): string[] {
  const blanks = ' '.repeat(indent);
  return yamlText(value)
    .trimEnd()
    .split('\n')
    .map((line, i) => `${blanks}${i === 0 ? '- ' : '  '}${line}`);
}

/** Puts `value` into the list at `path`, before the entry `index`; at its end where there is none. */
export function insertEntry(text: string, path: Path, index: number, value: unknown): Splice {
  const list = listAt(text, path);
  if (list.items.length === 0) return fillList(text, path, list, value);
  const lines = entryLines(value, columnOf(text, rangeOf(list)[0]));
  const entry = list.items[index] as Node | undefined;
  const offset = entry ? lineStart(text, rangeOf(entry)[0]) : lineAfter(text, rangeOf(list)[1]);
  return spliced(text, offset, offset, lines);
}

/** Puts `value` in place of the entry that `path` leads to. */
export function replaceEntry(text: string, path: Path, value: unknown): Splice {
  const list = listAt(text, path.slice(0, -1));
  const [start, end] = rangeOf(list.items[Number(path.at(-1))] as Node);
  const lines = entryLines(value, columnOf(text, rangeOf(list)[0]));
  return spliced(text, lineStart(text, start), lineAfter(text, end), lines);
}

/** Puts another text in place of the single value that `path` leads to. */
export function replaceValue(text: string, path: Path, value: string): Splice {
  const node = parseDocument(text).getIn([...path], true);
  if (!isScalar(node)) throw new Error(`no single value at ${path.join('.')}`);
  const [start, end] = rangeOf(node);
  const [from, to] = [lineStart(text, start), lineAfter(text, end)];
  const line = `${text.slice(from, start)}${JSON.stringify(value)}${text.slice(end, to)}`;
  return spliced(text, from, to, [line.replace(/\n$/, '')]);
}

/** An empty list, `key: []`, becomes one of one entry below its key. */
function fillList(text: string, path: Path, list: YAMLSeq, value: unknown): Splice {
  const above = parseDocument(text).getIn(path.slice(0, -1), true);
  const pair = isMap(above) && above.items.find(({ key }) => String(key) === path.at(-1));
  if (!pair) throw new Error(`no list at ${path.join('.')}`);
  const key = rangeOf(pair.key as Node)[0];
  const [start, end] = rangeOf(list);
  const head = text.slice(lineStart(text, key), start).trimEnd();
  const lines = [head, ...entryLines(value, columnOf(text, key) + 2)];
  return spliced(text, lineStart(text, key), lineAfter(text, end), lines);
}

function listAt(text: string, path: Path): YAMLSeq {
  const node = parseDocument(text).getIn([...path], true);
  if (!isSeq(node) || (node.flow && isCollection(node) && node.items.length > 0)) {
    throw new Error(`no list of entries at ${path.join('.')}`);
  }
  return node;
}

function spliced(text: string, from: number, to: number, lines: readonly string[]): Splice {
  const gone = text.slice(from, to);
  return {
    text: `${text.slice(0, from)}${lines.join('\n')}\n${text.slice(to)}`,
    line: text.slice(0, from).split('\n').length,
    removed: gone === '' ? [] : gone.replace(/\n$/, '').split('\n'),
    added: lines,
  };
}

/** Start and end of what a node says, blanks behind it not counted. */
function rangeOf(node: Node): [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Start of the line after the last letter before `offset`. */
function lineAfter(text: string, offset: number): number {
  const end = text.slice(0, offset).trimEnd().length;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
