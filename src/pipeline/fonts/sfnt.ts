/**
 * As much of the TrueType container as cutting our fonts needs: which characters a font draws, and
 * digits of one width. Numbers and names of fields are those of the OpenType specification.
 */

type Tables = Map<string, Buffer>;

const ON_CURVE_AND_OVERLAP = 0x41;
const X_SHORT = 0x02;
const Y_SHORT = 0x04;
const REPEAT = 0x08;
const X_SAME_OR_POSITIVE = 0x10;
const Y_SAME_OR_POSITIVE = 0x20;

function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    const start = font.readUInt32BE(record + 8);
    const end = start + font.readUInt32BE(record + 12);
    tables.set(font.toString('latin1', record, record + 4), font.subarray(start, end));
  }
  return tables;
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`the font has no table "${tag}"`);
  return found;
}

/** Lays the tables out again. Checksums stay 0: the subsetter that reads this writes them anew. */
function writeTables(font: Buffer, tables: Tables): Buffer {
  const tags = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + 16 * tags.length);
  font.copy(head, 0, 0, 12);
  const parts = [head];
  let offset = head.length;
  for (const [index, tag] of tags.entries()) {
    const content = table(tables, tag);
    const record = 12 + 16 * index;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(content.length, record + 12);
    const padded = Buffer.alloc(Math.ceil(content.length / 4) * 4);
    content.copy(padded);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

/** Segments of code points with their glyphs (subtable format 4). */
function* readFormat4(sub: Buffer): Generator<[code: number, glyph: number]> {
  const size = sub.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const last = sub.readUInt16BE(14 + at);
    const first = sub.readUInt16BE(16 + size + at);
    const delta = sub.readUInt16BE(16 + 2 * size + at);
    const rangeAt = 16 + 3 * size + at;
    const range = sub.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : sub.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}

/** Groups of code points with their glyphs (subtable format 12, beyond the first 65 536). */
function* readFormat12(sub: Buffer): Generator<[code: number, glyph: number]> {
  const count = sub.readUInt32BE(12);
  for (let group = 16; group < 16 + 12 * count; group += 12) {
    const first = sub.readUInt32BE(group);
    const last = sub.readUInt32BE(group + 4);
    const glyph = sub.readUInt32BE(group + 8);
    for (let code = first; code <= last; code += 1) yield [code, glyph + code - first];
  }
}

/** The glyph of each code point that an uncompressed TrueType font draws. */
export function readGlyphs(font: Buffer): Map<number, number> {
  const cmap = table(readTables(font), 'cmap');
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = sub.readUInt16BE(0);
    const pairs = format === 4 ? readFormat4(sub) : format === 12 ? readFormat12(sub) : [];
    for (const [code, glyph] of pairs) glyphs.set(code, glyph);
  }
  return glyphs;
}

function offsetsOf(tables: Tables): number[] {
  const isLong = table(tables, 'head').readInt16BE(50) === 1;
  const loca = table(tables, 'loca');
  const count = loca.length / (isLong ? 4 : 2);
  return Array.from({ length: count }, (_, index) =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  );
}

/** The same outline, `dx` units to the right. Only for simple glyphs without instructions. */
function shiftOutline(glyph: Buffer, dx: number): Buffer {
  const contours = glyph.readInt16BE(0);
  if (contours < 1) throw new Error('only simple outlines can be shifted');
  const instructions = 10 + 2 * contours;
  const points = glyph.readUInt16BE(instructions - 2) + 1;
  let at = instructions + 2 + glyph.readUInt16BE(instructions);

  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyph.readUInt8(at);
    at += 1;
    const more = flag & REPEAT ? glyph.readUInt8(at) : 0;
    if (flag & REPEAT) at += 1;
    for (let time = 0; time <= more; time += 1) flags.push(flag);
  }
  const readSteps = (short: number, same: number): number[] =>
    flags.map((flag) => {
      if (flag & short) {
        at += 1;
        return glyph.readUInt8(at - 1) * (flag & same ? 1 : -1);
      }
      if (flag & same) return 0;
      at += 2;
      return glyph.readInt16BE(at - 2);
    });
  const x = readSteps(X_SHORT, X_SAME_OR_POSITIVE);
  const y = readSteps(Y_SHORT, Y_SAME_OR_POSITIVE);
  // Each step counts from the point before, so moving the first point moves them all.
  x[0] = (x[0] ?? 0) + dx;

  const header = Buffer.from(glyph.subarray(0, instructions));
  header.writeInt16BE(glyph.readInt16BE(2) + dx, 2);
  header.writeInt16BE(glyph.readInt16BE(6) + dx, 6);
  const steps = Buffer.alloc(4 * points);
  for (const [index, step] of [...x, ...y].entries()) steps.writeInt16BE(step, 2 * index);
  const plain = Buffer.from(flags.map((flag) => flag & ON_CURVE_AND_OVERLAP));
  const noInstructions = Buffer.alloc(2);
  const outline = Buffer.concat([header, noInstructions, plain, steps]);
  return Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]);
}

/**
 * Gives the digits of an uncompressed TrueType font one width, that of its zero, each in the middle.
 * For columns of figures in a typeface that has no tabular figures of its own.
 *
 * @param font must hold little else than digits, without hinting.
 */
export function withTabularDigits(font: Buffer): Buffer {
  const tables = readTables(font);
  const glyphs = readGlyphs(font);
  const digits = [...'0123456789'].map((digit) => {
    const glyph = glyphs.get(digit.codePointAt(0) ?? 0);
    if (glyph === undefined) throw new Error(`the font does not draw the digit ${digit}`);
    return glyph;
  });
  const metrics = Buffer.from(table(tables, 'hmtx'));
  const full = table(tables, 'hhea').readUInt16BE(34);
  if (digits.some((glyph) => glyph >= full)) throw new Error('a digit has no width of its own');
  const width = metrics.readUInt16BE(4 * (digits[0] ?? 0));

  const offsets = offsetsOf(tables);
  const outlines = table(tables, 'glyf');
  const parts = offsets.slice(0, -1).map((start, glyph) => {
    const outline = outlines.subarray(start, offsets[glyph + 1]);
    if (!digits.includes(glyph)) return outline;
    const dx = Math.round((width - metrics.readUInt16BE(4 * glyph)) / 2);
    metrics.writeUInt16BE(width, 4 * glyph);
    metrics.writeInt16BE(metrics.readInt16BE(4 * glyph + 2) + dx, 4 * glyph + 2);
    return shiftOutline(outline, dx);
  });
  const loca = Buffer.alloc(4 * offsets.length);
  let end = 0;
  for (const [glyph, part] of parts.entries()) {
    end += part.length;
    loca.writeUInt32BE(end, 4 * (glyph + 1));
  }
  const head = Buffer.from(table(tables, 'head'));
  head.writeInt16BE(1, 50); // long offsets
  return writeTables(
    font,
    new Map([
      ...tables,
      ['glyf', Buffer.concat(parts)],
      ['hmtx', metrics],
      ['loca', loca],
      ['head', head],
    ]),
  );
}
