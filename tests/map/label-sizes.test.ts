import { describe, expect, it } from 'vitest';
import { sizingOf } from '../../src/map/places/sizing.ts';
import { type MeetingRoom, roomSizes, USUAL_ROOM } from '../../src/state/room.ts';
import { smallestLabels } from './label-sizes.ts';

const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];
const ROOMS: readonly MeetingRoom[] = [
  USUAL_ROOM,
  { imageHeight: 1.2, farthestSeat: 7.2 },
  { imageHeight: 3, farthestSeat: 5 },
];
/** Records, towns, provinces and values at least. */
const KINDS = 4;

describe.each(SCREENS)('names on a wall of $width × $height', (screen) => {
  it.each(ROOMS)('are never smaller than $farthestSeat m before $imageHeight m ask for', (room) => {
    const { root, type } = roomSizes(room, screen);
    const labels = smallestLabels({ languages: ['vi', 'zh'], ...sizingOf(root, true) });
    expect(labels.length).toBeGreaterThanOrEqual(KINDS);
    for (const { kind, text, px } of labels) {
      expect(px, `${kind}: ${text}`).toBeGreaterThanOrEqual(type - 1e-6);
    }
  });
});

it('knows sizes that are too small when it sees them: those of a desk', () => {
  const { type } = roomSizes(USUAL_ROOM, { width: 1920, height: 1080 });
  const labels = smallestLabels({ languages: ['vi', 'zh'], ...sizingOf(16, false) });
  expect(labels.every(({ px }) => px < type)).toBe(true);
});
