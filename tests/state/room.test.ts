import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAPITAL,
  isTooFar,
  letterShare,
  type MeetingRoom,
  ROOM_LIMITS,
  readRoom,
  roomSizes,
  servedRoom,
  USUAL_ROOM,
  writeRoom,
} from '../../src/state/room.ts';

const FONT =
  'node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf';

/** Height of the capitals by size of type, as the font itself says it: OpenType, tables `head` and `OS/2`. */
function capitalOf(font: Buffer): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const at = (name: string) =>
    font.readUInt32BE(
      (tables.find((table) => font.toString('latin1', table, table + 4) === name) ?? 0) + 8,
    );
  return font.readInt16BE(at('OS/2') + 88) / font.readUInt16BE(at('head') + 18);
}

const anyRoom: fc.Arbitrary<MeetingRoom> = fc.record({
  imageHeight: fc.double({ ...range('imageHeight'), noNaN: true }),
  farthestSeat: fc.double({ ...range('farthestSeat'), noNaN: true }),
});

function range(name: keyof typeof ROOM_LIMITS) {
  return { min: ROOM_LIMITS[name].least, max: ROOM_LIMITS[name].most };
}

const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

describe('the letter that a room demands', () => {
  it('is a two-hundredth of the way to the farthest seat', () => {
    expect(letterShare(USUAL_ROOM)).toBeCloseTo(0.02);
    expect(letterShare({ imageHeight: 1.5, farthestSeat: 9 })).toBeCloseTo(0.03);
    expect(letterShare({ imageHeight: 3, farthestSeat: 6 })).toBeCloseTo(0.01);
  });

  it('is as high on the wall whatever the projector resolves', () => {
    for (const screen of SCREENS) {
      const { letter, type } = roomSizes(USUAL_ROOM, screen);
      expect(letter / screen.height).toBeCloseTo(0.02);
      expect(type * CAPITAL).toBeCloseTo(letter);
    }
  });

  it('takes the height of capitals from the font that is shipped', () => {
    expect(CAPITAL).toBe(capitalOf(readFileSync(FONT)));
  });

  it('makes the smallest text of the page no smaller than that', () => {
    fc.assert(
      fc.property(anyRoom, fc.constantFrom(...SCREENS), (room, screen) => {
        const { root, type, scale } = roomSizes(room, screen);
        expect(root * 0.8125).toBeGreaterThanOrEqual(type - 1e-9);
        expect(scale * 13).toBeGreaterThanOrEqual(type - 1e-9);
        expect(scale).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('grows with the way to the farthest seat and shrinks with the image', () => {
    const screen = { width: 1920, height: 1080 };
    const typeOf = (imageHeight: number, farthestSeat: number) =>
      roomSizes({ imageHeight, farthestSeat }, screen).type;
    expect(typeOf(2, 10)).toBeGreaterThan(typeOf(2, 8));
    expect(typeOf(3, 8)).toBeLessThan(typeOf(2, 8));
  });

  it('does not serve seats from which no slide can be read, and says so', () => {
    const deep = { imageHeight: 1, farthestSeat: 20 };
    expect(isTooFar(deep)).toBe(true);
    expect(servedRoom(deep)).toEqual({ imageHeight: 1, farthestSeat: 6 });
    expect(isTooFar(USUAL_ROOM)).toBe(false);
    expect(servedRoom(USUAL_ROOM)).toEqual(USUAL_ROOM);
  });

  it('leaves a phone as it is: held upright it is no image on a wall', () => {
    expect(roomSizes(USUAL_ROOM, { width: 390, height: 844 }).scale).toBe(1);
    expect(roomSizes(USUAL_ROOM, { width: 844, height: 390 }).scale).toBe(1);
  });
});

describe('a room that is remembered', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        expect(readRoom(writeRoom(room))).toEqual(room);
      }),
    );
  });

  it.each([null, '', '2', '2/x', '/', '0/8', '2/0', '2/1000', 'NaN/8', '{}'])(
    '%j is none',
    (text) => {
      expect(readRoom(text)).toBeNull();
    },
  );
});
