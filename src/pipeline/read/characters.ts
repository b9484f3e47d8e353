import type { PlacedFault } from '../fault.ts';

/** A character by its number: `U+00A0`. */
export function codeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

/**
 * Lines (from 1) of a file that are not UTF-8. A lenient reader would put U+FFFD there, and the
 * page would show it.
 */
export function linesNotUtf8(bytes: Uint8Array): number[] {
  if (isUtf8(bytes)) return [];
  const lines: number[] = [];
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(part)) lines.push(line);
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Control characters but for TAB and LF, and the byte order mark: nothing that one types. */
const CONTROL = /[\p{Cc}\uFEFF]/gu;

/**
 * Control characters of a file as it stands, comments too. TAB is left to YAML and to the check of
 * the texts: between words it is layout.
 */
export function controlFaults(file: string, text: string): PlacedFault[] {
  const found = [...text.matchAll(CONTROL)].filter(([one]) => one !== '\n' && one !== '\t');
  return found.map(({ 0: character, index }) => {
    const isMark = index === 0 && character === '\uFEFF';
    const line = text.slice(0, index).split('\n').length;
    const message = isMark
      ? 'the file begins with a byte order mark: save it as UTF-8 without one'
      : `must not hold the control character ${codeOf(character)}`;
    return { file, line, path: [], message };
  });
}
