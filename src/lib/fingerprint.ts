const PRIME = 0x01000193;

/**
 * A short name of a long text (FNV-1a twice over, 64 bits), to tell texts apart that nobody has made
 * alike on purpose.
 */
export function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ (unit + i), PRIME);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('.');
}
