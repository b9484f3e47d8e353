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

/**
 * The text again.
 *
 * @param most bytes of the text at most: what was packed by somebody else may unfold to anything.
 * @throws where it was cut, damaged or is larger.
 */
export function unpackText(packed: string, most: number): string {
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
  inflate.push(strToU8(letters, true), true);
  if (!isWhole) throw new Error('the text was cut');
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
