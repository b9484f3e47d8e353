import { build } from 'vite';

/**
 * Bundles one of our own small programs into the text of a classic script.
 *
 * @param define constants that are put in, each as a text of JavaScript.
 */
export async function bundleScript(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: nothing came of it`);
  return chunk.code.trim();
}
