import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin, ResolvedConfig } from 'vite';
import { FIRST } from '../../src/model/files/first-file.ts';
import { COARSE, FULL } from '../../src/model/files/ground.ts';
import { joinPack, type PackedFile } from '../../src/offline/pack.ts';
import { bundleScript } from '../script.ts';
import { dataUrl, pathsBelow, typeOf } from './files.ts';
import { singlePage } from './html.ts';

const SINGLE_FILE = 'border-map.html';

const KB = 1000;

/** In kB: what is copied to a stick in a second and sent by mail. */
const BUDGET = 4500;

/** Puts the fonts of `public/fonts` into the styles. */
function withFonts(css: string, folder: string): string {
  return css.replace(/url\(["']?[./]*fonts\/([\w.-]+)["']?\)/g, (_, file: string) => {
    return `url(${dataUrl(join(folder, 'fonts', file))})`;
  });
}

/** One step below the best, which takes three times as long and saves a tenth. */
const QUALITY = 9;

function compressed(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** What each part adds to the file, for whoever wonders what made it grow. */
function weigh(files: readonly PackedFile[]): string[] {
  const parts = new Map<string, number>();
  for (const { name, bytes } of files) {
    const part = name.includes('/') ? name.slice(0, name.indexOf('/')) : name;
    parts.set(part, (parts.get(part) ?? 0) + compressed(bytes).length);
  }
  return [...parts].map(([part, size]) => `${(size / KB).toFixed(1).padStart(8)}  ${part}`);
}

/**
 * Makes one file of the whole build: code, styles with fonts, MapLibre's worker, pictures and all
 * of `public/data`, packed together; nothing else is written.
 */
export function singleFile(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const publicFolder = join(config.root, 'public');
        const encode = (text: string) => new TextEncoder().encode(text);
        let [html, script, style] = ['', '', ''];
        const files: PackedFile[] = [];
        for (const [name, item] of Object.entries(bundle)) {
          if (item.type === 'chunk') script += item.code;
          else if (name.endsWith('.html')) html = String(item.source);
          else if (name.endsWith('.css')) style += withFonts(String(item.source), publicFolder);
          else {
            const bytes = new Uint8Array(Buffer.from(item.source));
            files.push({ name, type: typeOf(name), bytes });
          }
          delete bundle[name];
        }
        for (const path of pathsBelow(join(publicFolder, 'data'))) {
          // The same shapes are there as GeoJSON, which the archive for download needs, and the records whole.
          if ([COARSE, FULL, FIRST].includes(path)) continue;
          const bytes = new Uint8Array(readFileSync(join(publicFolder, 'data', path)));
          files.push({ name: `data/${path}`, type: typeOf(path), bytes });
        }
        files.push({ name: 'page.css', type: 'text/css', bytes: encode(style) });
        files.push({ name: 'page.js', type: 'text/javascript', bytes: encode(script) });
        const opener = await bundleScript(join(config.root, 'src/offline/open.ts'));
        const packed = compressed(joinPack(files));
        const page = singlePage({
          ...{ html, script, style, opener },
          files: packed.toString('base64'),
          icon: dataUrl(join(publicFolder, 'favicon.svg')),
        });
        const size = Buffer.byteLength(page) / KB;
        console.log(`\n${SINGLE_FILE}: ${size.toFixed(0)} of ${BUDGET} kB; each part packed, kB:`);
        console.log(weigh(files).join('\n'));
        if (size > BUDGET) this.error(`${SINGLE_FILE} is over budget`);
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: page });
      },
    },
  };
}
