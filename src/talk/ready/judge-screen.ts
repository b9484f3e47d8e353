import { formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/ready.ts';
import type { Language } from '../../model/language.ts';
import {
  isTooFar,
  type MeetingRoom,
  type PageSize,
  readableTo,
  roomSizes,
} from '../../state/room.ts';
import { type Finding, good, mend, percent, type Told, unknown } from './finding.ts';

/** The screen on which the page stands. */
export interface ScreenFound {
  /** Device px. */
  readonly width: number;
  readonly height: number;
  /** Device px to a px of the page. */
  readonly ratio: number;
  readonly isFull: boolean;
  readonly canBeFull: boolean;
}

/** Of projectors in meeting rooms the smallest. */
const LEAST = { width: 1024, height: 768 };

/** Whether the screen is large enough and not scaled down. */
export function judgeScreen({ width, height, ratio, isFull, canBeFull }: ScreenFound): Finding {
  const size = (l: Language) => ({
    width: formatNumber(width, l),
    height: formatNumber(height, l),
  });
  const scale = (l: Language) => ({ scale: percent(ratio, l) });
  if (width < LEAST.width || height < LEAST.height) {
    return mend(
      (l) => say(l, 'screen.small', size(l)),
      (l) => say(l, 'screen.smallMend'),
    );
  }
  if (ratio < 1) {
    return mend(
      (l) => say(l, 'screen.zoomed', scale(l)),
      (l) => say(l, 'screen.zoomedMend'),
    );
  }
  if (!isFull && !canBeFull) {
    return mend(
      (l) => say(l, 'screen.noFull'),
      (l) => say(l, 'screen.noFullMend'),
    );
  }
  const full = isFull ? 'screen.full' : 'screen.canFull';
  return good((l) =>
    [say(l, 'screen.good', { ...size(l), ...scale(l) }), say(l, full)].join(l === 'zh' ? '' : ' '),
  );
}

/** The room, and the image that the page makes for it. */
export interface RoomFound {
  readonly room: MeetingRoom;
  /** Whether somebody entered the two numbers, rather than the usual ones standing in. */
  readonly isTold: boolean;
  /** px of the page. */
  readonly image: PageSize;
  /** Device px to a px of the page. */
  readonly ratio: number;
}

/** Device px that capitals need so that accents upon them are still seen. */
const LEAST_CAPITAL = 11;

/** Whether the letters that the room demands can be shown and read. */
export function judgeRoom({ room, isTold, image, ratio }: RoomFound): Finding {
  const letter = Math.floor(roomSizes(room, image).letter * ratio);
  const seat = (l: Language) => formatNumber(room.farthestSeat, l);
  const numbers = (l: Language) => ({ height: formatNumber(room.imageHeight, l), seat: seat(l) });
  if (isTooFar(room)) {
    const told: Told = (l) =>
      say(l, 'room.far', { seat: seat(l), most: formatNumber(readableTo(room), l) });
    return mend(told, (l) => say(l, 'room.farMend'));
  }
  if (!isTold) {
    return unknown(
      (l) => say(l, 'room.untold', numbers(l)),
      (l) => say(l, 'room.untoldMend'),
    );
  }
  const withLetter = (l: Language) => ({ letter: formatNumber(letter, l) });
  if (letter < LEAST_CAPITAL) {
    return mend(
      (l) => say(l, 'room.coarse', withLetter(l)),
      (l) => say(l, 'room.coarseMend'),
    );
  }
  return good((l) => say(l, 'room.good', { ...numbers(l), ...withLetter(l) }));
}

/** Whether the desktop goes over several screens; `null` where the browser does not tell. */
export function judgeSecond(isExtended: boolean | null): Finding {
  if (isExtended === null) return unknown((l) => say(l, 'second.unknown'));
  if (isExtended) return good((l) => say(l, 'second.good'));
  return mend(
    (l) => say(l, 'second.one'),
    (l) => say(l, 'second.oneMend'),
  );
}
