/** One file of a pack. */
export interface PackedFile {
  /** Path below the page's folder. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The list at the head of a pack: files follow each other in its order. */
interface Entry {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** Bytes that tell how long the list is, lowest first. */
const LENGTH = 4;

/** Lays files one behind the other: length of the list, the list as JSON, the files. */
export function joinPack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, type, bytes }): Entry => {
    return { name, type, size: bytes.length };
  });
  const list = new TextEncoder().encode(JSON.stringify(entries));
  const head = new Uint8Array(LENGTH);
  new DataView(head.buffer).setUint32(0, list.length, true);
  const parts = [head, list, ...files.map(({ bytes }) => bytes)];
  const pack = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    pack.set(part, at);
    at += part.length;
  }
  return pack;
}

/**
 * Takes a pack apart; the files share its memory.
 *
 * @throws {RangeError} where the pack ends too early.
 */
export function splitPack(pack: Uint8Array<ArrayBuffer>): PackedFile[] {
  const start = LENGTH + new DataView(pack.buffer, pack.byteOffset).getUint32(0, true);
  const list = new TextDecoder().decode(pack.subarray(LENGTH, start));
  let at = start;
  return (JSON.parse(list) as Entry[]).map(({ name, type, size }) => {
    const bytes = pack.subarray(at, at + size);
    at += size;
    if (at > pack.length) throw new RangeError(`${name}: the pack ends before it`);
    return { name, type, bytes };
  });
}
