/**
 * Compares what is installed with what the lock file asks for. Times say nothing: a pull or a change
 * of branch writes the lock file anew without a change in it.
 */

/** Entries of a lock file without the project itself, by their folder (`node_modules/vite`). */
function entriesOf(lock) {
  return Object.entries(lock?.packages ?? {}).filter(([folder]) => folder !== '');
}

const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 13);

/**
 * The packages that are not installed as the lock file asks, each with what is wrong.
 *
 * @param lock the content of package-lock.json.
 * @param installed that of node_modules/.package-lock.json, which npm writes at the end of each
 *   complete installation; `undefined` when there is none.
 */
export function differences(lock, installed) {
  const wanted = entriesOf(lock);
  const there = new Map(entriesOf(installed));
  const wrong = wanted.flatMap(([folder, { version, integrity, optional }]) => {
    const found = there.get(folder);
    // Made for other systems, as a rule.
    if (!found) return optional ? [] : [`${nameOf(folder)} ${version} is not installed`];
    if (found.version !== version) {
      return [`${nameOf(folder)} is ${found.version}, not ${version}`];
    }
    return found.integrity === integrity ? [] : [`${nameOf(folder)} ${version} has other content`];
  });
  const known = new Set(wanted.map(([folder]) => folder));
  const strange = [...there.keys()].filter((folder) => !known.has(folder));
  return [...wrong, ...strange.map((folder) => `${nameOf(folder)} is no longer used`)];
}

/** True when every package that package.json names is installed, in whatever version. */
export function canRun({ dependencies = {}, devDependencies = {} }, installed) {
  const there = new Set(entriesOf(installed).map(([folder]) => folder));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    there.has(`node_modules/${name}`),
  );
}
