import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Endings of files that shrink; fonts and pictures are packed already. */
const SHRINKS = [
  '.css',
  '.geojson',
  '.html',
  '.js',
  '.json',
  '.svg',
  '.txt',
  '.webmanifest',
  '.xml',
];

/** What stands in one packet anyway is not worth a second file. */
const LEAST_BYTES = 1400;

/** The page as one file is packed inside; packed again it is no smaller. */
const LEFT_OUT = ['border-map.html'];

const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

/**
 * Writes beside every file of a folder that shrinks the same as `.br` and `.gz`, for hosts that hand
 * out such files instead of compressing at each request.
 *
 * @param {string} folder
 * @returns {Promise<{ files: number, bytes: number, brotli: number }>} how many, their bytes before and after.
 */
export async function compressFolder(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      SHRINKS.includes(extname(path)) &&
      !LEFT_OUT.includes(path) &&
      statSync(join(folder, path)).size >= LEAST_BYTES,
  );
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const file = join(folder, path);
      const bytes = readFileSync(file);
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      const [br, gz] = await Promise.all([brotli(bytes, { params }), zipped(bytes, { level: 9 })]);
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gz);
      return [bytes.length, br.length];
    }),
  );
  const sum = (at) => sizes.reduce((total, size) => total + size[at], 0);
  return { files: paths.length, bytes: sum(0), brotli: sum(1) };
}
