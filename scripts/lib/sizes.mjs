/**
 * Sorts the chunks of a build into those of the first load and those that come later.
 *
 * @param {Record<string, { file: string, isEntry?: boolean, imports?: string[],
 *   dynamicImports?: string[], css?: string[] }>} manifest Vite's manifest.
 * @param {readonly RegExp[]} onDemand source paths whose `import()` belongs to no first load.
 * @returns {{ scripts: string[], styles: string[], later: string[] }} files of dist/.
 */
export function firstLoad(manifest, onDemand) {
  const seen = new Set();
  const queue = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  while (queue.length > 0) {
    const key = queue.pop();
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    queue.push(...(chunk.imports ?? []));
    const lazy = chunk.dynamicImports ?? [];
    queue.push(...lazy.filter((name) => !onDemand.some((pattern) => pattern.test(name))));
  }
  const unique = (files) => [...new Set(files)];
  const chunks = [...seen].map((key) => manifest[key]);
  const scripts = unique(chunks.map((c) => c.file).filter((file) => file.endsWith('.js')));
  const styles = unique([
    ...chunks.flatMap((chunk) => chunk.css ?? []),
    ...chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.css')),
  ]);
  const all = unique(Object.values(manifest).map((chunk) => chunk.file));
  const later = all.filter((file) => file.endsWith('.js') && !scripts.includes(file));
  return { scripts, styles, later };
}
