/*
 * Sizes of the projector look, reckoned from the room. Letters that are read from afar need a height
 * that depends on nothing but the farthest seat; what part of the image that is depends on how large
 * the image on the wall is.
 */

/** The room of a meeting, metres. */
export interface MeetingRoom {
  /** Height of the image on the wall. */
  readonly imageHeight: number;
  /** From the image to the farthest seat. */
  readonly farthestSeat: number;
}

/** A meeting room of some twenty seats: letters of 2 % of the image. */
export const USUAL_ROOM: MeetingRoom = { imageHeight: 2, farthestSeat: 8 };

/** What may be entered, metres. */
export const ROOM_LIMITS = {
  imageHeight: { least: 0.5, most: 12 },
  farthestSeat: { least: 1, most: 60 },
} as const;

/** Nobody should sit farther away than so many times the height of the letters. */
const LETTERS_AWAY = 200;
/** Nobody can follow slides from farther away than so many times the height of the image. */
const IMAGES_AWAY = 6;
/** Height of the capitals of Be Vietnam Pro by size of type: `sCapHeight` 740 of 1000 units per em. */
export const CAPITAL = 0.74;
/** The least size of type of the page by its root size, `--size-small`. */
export const SMALL = 0.8125;
/** Root size of the page in any other look on a screen of 1080 lines, CSS px. */
const ROOT = 16;
/** An image is at least this much wider than high; a page that is not is no projection. */
const LEAST_ASPECT = 4 / 3;

/** The page as it is laid out, CSS px. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface RoomSizes {
  /** Height of the capitals that the room demands, CSS px. */
  readonly letter: number;
  /** Size of type with such capitals, CSS px: no text is smaller. */
  readonly type: number;
  /** Root size of the page at which its smallest text has that size, CSS px. */
  readonly root: number;
  /** How much larger than on an ordinary screen of 1080 lines map and panels are drawn. */
  readonly scale: number;
}

/** Height of the letters that the room demands, as a share of the height of the image. */
export const letterShare = ({ imageHeight, farthestSeat }: MeetingRoom): number =>
  farthestSeat / LETTERS_AWAY / imageHeight;

/** The farthest seat from which anything can be read on an image, metres. */
export const readableTo = ({ imageHeight }: MeetingRoom): number => imageHeight * IMAGES_AWAY;

/** The least height of an image on which anything can be read from the farthest seat, metres. */
export const leastImage = ({ farthestSeat }: MeetingRoom): number => farthestSeat / IMAGES_AWAY;

/** Whether the farthest seat is too far for the image: then no size of type mends it. */
export const isTooFar = (room: MeetingRoom): boolean => room.farthestSeat > readableTo(room);

/** The room for which sizes are reckoned: seats that no size would serve are not counted. */
export function servedRoom(room: MeetingRoom): MeetingRoom {
  return { ...room, farthestSeat: Math.min(room.farthestSeat, readableTo(room)) };
}

/**
 * The sizes that a room asks of a page. Never smaller than those of the other looks: who sits near
 * a large image reads the page as on any screen.
 */
export function roomSizes(room: MeetingRoom, { width, height }: PageSize): RoomSizes {
  const image = Math.min(height, width / LEAST_ASPECT);
  const letter = letterShare(servedRoom(room)) * image;
  const type = letter / CAPITAL;
  const root = Math.max(ROOT, type / SMALL);
  return { letter, type, root, scale: root / ROOT };
}

/** Reads the two numbers back; `null` for anything else than two numbers within their limits. */
export function readRoom(text: string | null): MeetingRoom | null {
  const [imageHeight, farthestSeat] = (text ?? '').split('/').map(Number);
  if (imageHeight === undefined || farthestSeat === undefined) return null;
  const room = { imageHeight, farthestSeat };
  return isRoom(room) ? room : null;
}

/** What {@link readRoom} reads: `2/8`. */
export const writeRoom = ({ imageHeight, farthestSeat }: MeetingRoom): string =>
  `${imageHeight}/${farthestSeat}`;

/** Whether both numbers are within their limits. */
export function isRoom(room: MeetingRoom): boolean {
  return (['imageHeight', 'farthestSeat'] as const).every(
    (name) => room[name] >= ROOM_LIMITS[name].least && room[name] <= ROOM_LIMITS[name].most,
  );
}
