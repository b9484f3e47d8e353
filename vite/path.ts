import { fileURLToPath } from 'node:url';

/**
 * The path of a file beside a module of ours. Never `URL.pathname`, which is percent-encoded (a
 * blank or a Vietnamese letter in a folder's name) and on Windows begins `/C:/`.
 *
 * @param module `import.meta.url`.
 * @param windows as if on Windows, or not; for tests. Without: as this system is.
 */
export function pathBeside(name: string, module: string, windows?: boolean): string {
  return fileURLToPath(new URL(name, module), { windows });
}
