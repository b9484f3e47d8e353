import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate/browser';

/*
 * Text in as few letters as a link can carry: deflated (RFC 1951), then base64url (RFC 4648, 5)
 * without padding. Not by the browser's own CompressionStream, which older browsers lack.
 */

/** Packs a text into letters, digits, `-` and `_`. */
export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  const letters = btoa(strFromU8(bytes, true));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Letters of a packed text at most: more than our own links have a hundred times over. */
const MOST_LETTERS = 100_000;

/** Bytes unfolded at a time: a slice comes to a thousand times its size at most, and is then counted. */
const SLICE = 1024;

/**
 * The text again. What is too large is refused before it takes time or room.
 *
 * @param most bytes of the text at most: what was packed by somebody else may unfold to anything.
 * @throws where it was cut, damaged or is larger.
 */
export function unpackText(packed: string, most: number): string {
  if (packed.length > MOST_LETTERS) throw new RangeError(`more than ${MOST_LETTERS} letters`);
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((part, isLast) => {
    size += part.length;
    if (size > most) throw new RangeError(`more than ${most} bytes`);
    parts.push(part.slice());
    isWhole = isLast;
  });
  const folded = strToU8(letters, true);
  for (let at = 0; at < folded.length; at += SLICE) {
    inflate.push(folded.subarray(at, at + SLICE), at + SLICE >= folded.length);
  }
  if (!isWhole) throw new Error('the text was cut');
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
