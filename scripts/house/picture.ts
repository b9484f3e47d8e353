import { edgesOf } from './imports.ts';
import type { SourceFile } from './rules.ts';

/* The rooms of src/ as a picture: who imports whom, the foundations at the bottom. */

const WIDTH = 1180;
const BOX = { width: 168, height: 74 };
const ROW = 128;
const TOP = 40;

/** The room of a file: its folder right below src/; files that stand there alone are `main`. */
export const roomOf = (path: string): string => {
  const [, room = '', rest] = path.split('/');
  return rest === undefined ? 'main' : room;
};

/** What each room imports, by name; itself left out. */
export function roomsOf(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  const code = files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path));
  for (const { path } of code) {
    if (!rooms.has(roomOf(path))) rooms.set(roomOf(path), new Set());
  }
  for (const { from, to, typeOnly } of edgesOf(code)) {
    const [own, other] = [roomOf(from), roomOf(to)];
    if (own !== other && !typeOnly) rooms.get(own)?.add(other);
  }
  return rooms;
}

type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/** How many rooms lie below a room, in the longest way down; a way back up is not gone. */
function ranksOf(rooms: Rooms): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const rankOf = (room: string, above: readonly string[]): number => {
    const known = ranks.get(room);
    if (known !== undefined) return known;
    const below = [...(rooms.get(room) ?? [])].filter((other) => !above.includes(other));
    const rank = Math.max(0, ...below.map((other) => rankOf(other, [...above, room]) + 1));
    ranks.set(room, rank);
    return rank;
  };
  for (const room of rooms.keys()) rankOf(room, [room]);
  return ranks;
}

/** Whether a room is imported by way of another one too: its arrow would say nothing new. */
function isImplied(rooms: Rooms, from: string, to: string): boolean {
  const reaches = (room: string, seen: ReadonlySet<string>): boolean =>
    [...(rooms.get(room) ?? [])].some(
      (next) => next === to || (!seen.has(next) && reaches(next, new Set([...seen, next]))),
    );
  return [...(rooms.get(from) ?? [])].some(
    (next) => next !== to && reaches(next, new Set([from, next])),
  );
}

/** The folders in a room, in few words. */
function foldersOf(files: readonly SourceFile[], room: string): string[] {
  const inside = files.flatMap(({ path }) => {
    const [src, own, folder, rest] = path.split('/');
    return src === 'src' && own === room && rest !== undefined && folder ? [folder] : [];
  });
  return [...new Set(inside)].toSorted();
}

/** Folders on two lines, as many as have room. */
function twoLines(folders: readonly string[]): string[] {
  const lines = [''];
  for (const [at, folder] of folders.entries()) {
    const last = lines.at(-1) ?? '';
    const isLong = last.length + folder.length > 26;
    if (isLong && lines.length === 2) {
      lines[1] = `${last} +${folders.length - at}`;
      break;
    }
    if (isLong) lines.push(folder);
    else lines[lines.length - 1] = last === '' ? folder : `${last} ${folder}`;
  }
  return lines;
}

/** The SVG of the rooms: an arrow points to what is imported; one that others imply is left out. */
export function pictureOf(files: readonly SourceFile[]): string {
  const rooms = roomsOf(files);
  const ranks = ranksOf(rooms);
  const most = Math.max(...ranks.values());
  const places = new Map<string, readonly [x: number, y: number]>();
  for (let rank = most; rank >= 0; rank -= 1) {
    const row = [...rooms.keys()].filter((room) => ranks.get(room) === rank).toSorted();
    row.forEach((room, i) => {
      places.set(room, [(WIDTH * (i + 0.5)) / row.length, TOP + (most - rank) * ROW]);
    });
  }
  const placeOf = (room: string) => places.get(room) ?? ([0, 0] as const);
  const arrows = [...rooms].flatMap(([from, all]) =>
    [...all]
      .filter((to) => (ranks.get(to) ?? 0) < (ranks.get(from) ?? 0) && !isImplied(rooms, from, to))
      .map((to) => {
        const [[x1, y1], [x2, y2]] = [placeOf(from), placeOf(to)];
        const [start, end] = [y1 + BOX.height, y2];
        const bend = (end - start) / 2;
        const way = `M${x1} ${start}C${x1} ${start + bend} ${x2} ${end - bend} ${x2} ${end - 4}`;
        return `<path d="${way}" marker-end="url(#to)"/>`;
      }),
  );
  const boxes = [...rooms.keys()].map((room) => {
    const [x, y] = placeOf(room);
    const words = twoLines(foldersOf(files, room)).map(
      (line, i) => `<text class="in" x="${x}" y="${y + 44 + i * 16}">${line}</text>`,
    );
    const box = `<rect x="${x - BOX.width / 2}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="3"/>`;
    return `${box}<text x="${x}" y="${y + 24}">${room}</text>${words.join('')}`;
  });
  const height = TOP + most * ROW + BOX.height + TOP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Rooms of src/ and who imports whom">
<style>text{font:600 15px sans-serif;text-anchor:middle;fill:#2b2118}.in{font:400 11px sans-serif;fill:#6b5f52}rect{fill:#f6efe2;stroke:#8a7a66}path{fill:none;stroke:#8a7a66}</style>
<rect width="${WIDTH}" height="${height}" style="fill:#fffdf8;stroke:none"/>
<marker id="to" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" style="fill:#8a7a66;stroke:none"/></marker>
${arrows.join('\n')}
${boxes.join('\n')}
</svg>
`;
}
