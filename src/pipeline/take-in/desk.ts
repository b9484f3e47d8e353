import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { Path } from '../fault.ts';
import { modeline, schemaOf } from '../read/layout.ts';
import { insertEntry, replaceEntry, replaceValue, type Splice, yamlText } from './splice.ts';

/** What one change does to what was there. */
export type Effect =
  /** Nothing was there. */
  | 'new'
  /** An open end or a “no report” gives way to what came after it, as the rules want it. */
  | 'follows'
  /** Another fact stood there. */
  | 'replaces';

export interface Change {
  readonly file: string;
  /** Line, from 1, at which the file changes. */
  readonly line: number;
  readonly effect: Effect;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** An entry of a list in a file: what it is now, and how one knows it. */
interface Entry {
  readonly file: string;
  readonly list: Path;
  readonly value: unknown;
  /** True of the entry that `value` takes the place of. */
  readonly isSame: (other: Row) => boolean;
  /** True of the first entry before which `value` stands; without: at the end. */
  readonly isAfter?: (other: Row) => boolean;
}

/** An entry as it stands in a file that nobody has checked yet. */
export type Row = Readonly<Record<string, unknown>>;

/** Files of `data/` on which changes are tried before any is written. */
export class Desk {
  readonly files: Map<string, string>;
  readonly changes: Change[] = [];

  constructor(files: ReadonlyMap<string, string>) {
    this.files = new Map(files);
  }

  /** Names of the files in a folder of `data/`. */
  filesIn(folder: string): string[] {
    return [...this.files.keys()].filter((name) => name.startsWith(`${folder}/`));
  }

  /** The entries of a list. */
  rows(file: string, list: Path): Row[] {
    const data: unknown = parse(this.textOf(file));
    const found = list.reduce<unknown>((at, step) => (at as Row | undefined)?.[step], data);
    return Array.isArray(found) ? (found as Row[]) : [];
  }

  /** The first file of a folder whose list has an entry with this id. */
  homeOf(folder: string, list: string, id: string): string {
    const home = this.filesIn(folder).find((name) =>
      this.rows(name, [list]).some((row) => row.id === id),
    );
    if (home === undefined) throw new Error(`no file of data/${folder} has ${id}`);
    return home;
  }

  /** A whole file. */
  putFile(file: string, value: unknown): void {
    const schema = schemaOf(file);
    if (!schema) throw new Error(`data/ has no place for ${file}`);
    const before = this.files.get(file);
    if (before !== undefined && isDeepStrictEqual(parse(before), value)) return;
    const text = `${modeline(file, schema)}\n${yamlText(value)}`;
    this.take(file, before === undefined ? 'new' : 'replaces', {
      text,
      line: 1,
      removed: before?.trimEnd().split('\n') ?? [],
      added: text.trimEnd().split('\n'),
    });
  }

  /** An entry of a list: added, left as it is, or put in place of another of the same name. */
  put({ file, list, value, isSame, isAfter }: Entry, effect: Effect = 'replaces'): void {
    const rows = this.rows(file, list);
    const same = rows.findIndex(isSame);
    if (same >= 0) {
      if (isDeepStrictEqual(rows[same], value)) return;
      this.take(file, effect, replaceEntry(this.textOf(file), [...list, same], value));
      return;
    }
    const after = isAfter ? rows.findIndex(isAfter) : -1;
    const index = after < 0 ? rows.length : after;
    this.take(file, 'new', insertEntry(this.textOf(file), list, index, value));
  }

  /** Ends an entry whose end was open. */
  end(file: string, path: Path, day: string): void {
    this.take(file, 'follows', replaceValue(this.textOf(file), path, day));
  }

  private take(file: string, effect: Effect, { text, line, removed, added }: Splice): void {
    this.files.set(file, text);
    this.changes.push({ file, line, effect, removed, added });
  }

  private textOf(file: string): string {
    const text = this.files.get(file);
    if (text === undefined) throw new Error(`there is no file data/${file}`);
    return text;
  }
}
