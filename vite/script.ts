import { build } from 'vite';

/**
 * Bundles one of our own small programs into the text of a classic script.
 *
 * @param define constants that are put in, each as a text of JavaScript.
 * @param target what the script must run in.
 */
export async function bundleScript(
  entry: string,
  define: Readonly<Record<string, string>> = {},
  target = 'es2020',
): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: nothing came of it`);
  return chunk.code.trim();
}
