/** The law of the style sheets; as in rules.ts, each rule is a pure function from files to complaints. */
import type { SourceFile } from './rules.ts';

/** Written by `npm run fonts`, says the order itself, or fetches a sheet of others into its layer. */
const NO_LAYER = ['src/fonts.css', 'src/styles/layers.css', 'src/map/gl/vendor.css'];
const isSheet = ({ path }: SourceFile): boolean => /^src\/.*\.css$/.test(path);
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '');

/** The layers in their order, as `src/styles/layers.css` says it. */
export function layersOf(files: readonly SourceFile[]): string[] {
  const order = files.find(({ path }) => path === 'src/styles/layers.css')?.text ?? '';
  return /@layer ([^;{]+);/.exec(bare(order))?.[1]?.split(/,\s*/) ?? [];
}

/** Where the block that opens first ends, as an index; the length where it never does. */
function endOfBlock(text: string): number {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return index;
  }
  return text.length;
}

/** Sheets that do not stand whole in one of the layers. */
export function outsideLayers(files: readonly SourceFile[]): string[] {
  const layers = layersOf(files);
  return files
    .filter((file) => isSheet(file) && !NO_LAYER.includes(file.path))
    .filter(({ text }) => {
      const rules = bare(text).trim();
      const layer = /^@layer ([\w-]+) \{/.exec(rules)?.[1] ?? '';
      return !layers.includes(layer) || endOfBlock(rules) !== rules.length - 1;
    })
    .map(({ path }) => path);
}

/** Paper is measured in mm and pt, and what follows its own type in em; larger ones are places, not spaces. */
const PLACE = 1;
/** Its spaces are measured by the wall, where a unit is less. */
const BY_WALL = /^src\/(styles\/tokens\.css|talk\/stage\/)/;

/** Spaces of less than two units that are written as a length. */
export function looseSpaces(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isSheet(file) && !BY_WALL.test(file.path))
    .flatMap(({ path, text }) => {
      const spaces = bare(text).matchAll(
        /(?<![\w-])(?:margin|padding|(?:row-|column-)?gap)[a-z-]*:\s*([^;{}]+);/g,
      );
      return [...spaces].flatMap(({ 0: all, 1: value = '' }) =>
        [...value.matchAll(/(\d*\.?\d+)rem\b/g)].some(({ 1: size }) => Number(size) < PLACE)
          ? [`${path}: ${all}`]
          : [],
      );
    });
}

/** Classes that a sheet styles and no code names, whole or by its beginning (`is-${state}`). */
export function idleClasses(files: readonly SourceFile[]): string[] {
  const code = files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const words = new Set(code.match(/[\w-]+/g));
  const beginnings = new Set([...code.matchAll(/([\w-]+-)\$\{/g)].map(({ 1: start }) => start));
  const isUsed = (name: string): boolean =>
    words.has(name) ||
    [...name.matchAll(/-/g)].some(({ index }) => beginnings.has(name.slice(0, index + 1)));
  return files.filter(isSheet).flatMap(({ path, text }) => {
    const selectors = bare(text)
      .replace(/"[^"]*"/g, '')
      .matchAll(/[^{};]+(?=\{)/g);
    const names = [...selectors].flatMap(({ 0: selector }) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(({ 1: name = '' }) => name),
    );
    return [...new Set(names)].filter((name) => !isUsed(name)).map((name) => `${path}: .${name}`);
  });
}
