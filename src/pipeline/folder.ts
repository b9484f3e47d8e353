import {
  type Dirent,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Outputs } from './build.ts';
import { compareText, type PlacedFault } from './fault.ts';
import { linesNotUtf8 } from './read/characters.ts';

/** Files below `folder`, with `/` between the parts of their names, in order of code units. */
export function filesIn(folder: string): string[] {
  return namesIn(folder, (entry) => entry.isFile());
}

function namesIn(folder: string, wanted: (entry: Dirent) => boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(wanted)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/(^|\/)\.[^/]+$/.test(name))
    .sort(compareText);
}

/**
 * What nobody may rely on below `data/`: links, which point elsewhere on another machine, and other
 * things that are no files; and texts that are not UTF-8. Left out they would hide a record.
 */
export function oddFiles(data: string): PlacedFault[] {
  const odd = namesIn(data, (entry) => !entry.isFile() && !entry.isDirectory());
  const texts = filesIn(data).filter((name) => /\.(yaml|geojson|json|md)$/.test(name));
  return [
    ...odd.map((file) => {
      const what = lstatSync(join(data, file)).isSymbolicLink() ? 'a symbolic link' : 'no file';
      const message = `is ${what}: data/ holds plain files alone`;
      return { file, line: null, path: [], message };
    }),
    ...texts.flatMap((file) =>
      linesNotUtf8(readFileSync(join(data, file))).map((line) => {
        return { file, line, path: [], message: 'is not UTF-8: save the file in that encoding' };
      }),
    ),
  ];
}

/** Texts of the files below `folder` that `wanted` picks. Line ends are read as LF. */
export function readTexts(folder: string, wanted: (name: string) => boolean): Map<string, string> {
  return new Map(
    filesIn(folder)
      .filter(wanted)
      .map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n')]),
  );
}

export function readBytes(
  folder: string,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  return new Map(
    filesIn(folder)
      .filter(wanted)
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/** How the built files on disk differ from what they should be. */
export interface Difference {
  /** Missing, or with other content. */
  readonly stale: readonly string[];
  /** In a folder of built files, but not built. */
  readonly stray: readonly string[];
}

/** Compares the files on disk with `outputs`; `owned` are the folders that hold nothing else. */
export function compare(root: string, outputs: Outputs, owned: readonly string[]): Difference {
  const stale = [...outputs]
    .filter(([name, content]) => {
      const path = join(root, name);
      return !existsSync(path) || !readFileSync(path).equals(Buffer.from(content));
    })
    .map(([name]) => name);
  const stray = owned
    .flatMap((folder) => filesIn(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => !outputs.has(name));
  return { stale, stray };
}

/** Writes what is stale and removes what is stray. */
export function write(root: string, outputs: Outputs, { stale, stray }: Difference): void {
  for (const name of stale) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputs.get(name) ?? '');
  }
  for (const name of stray) rmSync(join(root, name));
}
