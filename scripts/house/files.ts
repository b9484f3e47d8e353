import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './rules.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const FOLDERS = ['src', 'tests', 'scripts', 'vite', 'tools'];
const CODE = /\.(ts|tsx|mjs|css)$/;
const LEFT_OUT = /(^|\/)(node_modules|fixtures|pictures)(\/|$)/;

function walk(folder: string): string[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (LEFT_OUT.test(path)) return [];
    return entry.isDirectory() ? walk(path) : CODE.test(path) ? [path] : [];
  });
}

/** Settings of the tools, beside package.json. */
function settings(): string[] {
  return readdirSync(ROOT).filter((name) => /\.config\.(ts|mjs|js)$/.test(name));
}

/** Every file of code that people write here. */
export function readSourceFiles(): SourceFile[] {
  return [...FOLDERS.flatMap(walk), ...settings()].map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
}
