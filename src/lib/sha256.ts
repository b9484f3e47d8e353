/*
 * SHA-256 (FIPS 180-4). The browser's own hash is there only for pages of a secure address, which the
 * page in an office's own network is not.
 */

const WORD = 2 ** 32;
const BLOCK = 64;

const isPrime = (value: number) => {
  for (let by = 2; by * by <= value; by++) if (value % by === 0) return false;
  return true;
};

/** The first 64 primes, whose roots the algorithm takes its constants from. */
const PRIMES = Array.from({ length: 312 }, (_, i) => i)
  .filter((value) => value > 1 && isPrime(value))
  .slice(0, BLOCK);

const fraction = (value: number) => Math.floor((value % 1) * WORD) | 0;
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turned = (value: number, by: number) => (value >>> by) | (value << (32 - by));

/** The bytes with the mark of their end and their length in bits, in whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / BLOCK);
  const all = new Uint8Array(blocks * BLOCK);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, Math.floor(bytes.length / (WORD / 8)));
  view.setUint32(all.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function schedule(view: DataView, at: number): Int32Array {
  const words = new Int32Array(BLOCK);
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < BLOCK; i++) {
    const [early, late] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[i] = ((words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high) | 0;
  }
  return words;
}

/** SHA-256 over the UTF-8 bytes of a text, in small hexadecimal letters. */
export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  let state = START;
  for (let at = 0; at < view.byteLength; at += BLOCK) {
    const words = schedule(view, at);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < BLOCK; i++) {
      const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const first = (h + mixed + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + (words[i] ?? 0)) | 0;
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    const next = [a, b, c, d, e, f, g, h];
    state = state.map((value, i) => (value + (next[i] ?? 0)) | 0);
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
