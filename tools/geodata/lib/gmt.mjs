import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/**
 * Lines out of GMT's copy of GSHHG and WDBII at full resolution (Debian gmt, gmt-gshhg-full).
 *
 * @param options arguments of `gmt coast` besides `-Df -M`.
 * @returns arrays of `[lon, lat]` in degrees.
 */
export function coastLines(options) {
  // GMT leaves a history file where it runs.
  const place = { cwd: tmpdir(), encoding: 'utf8', maxBuffer: 1 << 28 };
  const text = execFileSync('gmt', ['coast', ...options, '-Df', '-M'], place);
  const lines = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('>')) lines.push([]);
    else if (row && !row.startsWith('#')) lines.at(-1).push(row.split('\t').map(Number));
  }
  return lines.filter((line) => line.length > 1);
}
