import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { loadLanguages } from '../../src/i18n/tables.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { bundleScript } from '../script.ts';
import { type StillData, stillPage } from './still.ts';

/** Name of the first script in the build, without its hash. */
const FIRST = /^assets\/first-[\w-]+\.js$/;

/** What the built data say of the gates. */
function readData(folder: string): StillData {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8'));
  return {
    gates: read('details/gates.json'),
    sources: read('sources.json'),
    edition: read('edition.json'),
  };
}

/**
 * Puts into index.html what it says without the page's own code, and before that code the script
 * that shows it where the code does not come. A classic script: it runs in browsers that are too old
 * for the rest, and before the first picture.
 */
export function standStill(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'stand-still',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      await loadLanguages(LANGUAGES);
      const source = await bundleScript(join(config.root, 'src/start/first.ts'), {}, 'es2015');
      this.emitFile({ type: 'asset', name: 'first.js', source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const first = Object.keys(bundle ?? {}).find((name) => FIRST.test(name));
        if (first === undefined) throw new Error('the first script is not in the build');
        const still = stillPage(readData(join(config.root, 'public')));
        return html
          .replace(/(?=\n\s*<title>)/, `\n    <script src="./${first}"></script>`)
          .replace(/\s*<noscript>[\s\S]*?<\/noscript>/, () => `\n    ${still}`);
      },
    },
  };
}
