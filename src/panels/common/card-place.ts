import type { RecordId } from '../../model/vocabulary.ts';

/** Id of the card, for what it describes. */
export const FLOW_CARD = 'flow-card';

/** Where a card hangs: from a corner of the screen, in CSS px, and how tall it may be. */
export interface CardPlace {
  readonly id: RecordId;
  readonly style: Readonly<
    Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'maxBlockSize', string>>
  >;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px between what is pointed at and its card, and between that and the edge of the screen. */
const AWAY = 14;
const EDGE = 8;

const px = (length: number) => `${Math.max(0, Math.round(length))}px`;

/** Beside a point of the screen, on the side where there is more room, and no taller than that. */
export function placeAt(id: RecordId, x: number, y: number, { width, height }: Size): CardPlace {
  const [toLeft, toTop] = [x > width / 2, y > height / 2];
  const room = (toTop ? y : height - y) - AWAY - EDGE;
  return {
    id,
    style: {
      ...(toLeft ? { right: px(width - x + AWAY) } : { left: px(x + AWAY) }),
      ...(toTop ? { bottom: px(height - y + AWAY) } : { top: px(y + AWAY) }),
      maxBlockSize: px(room),
    },
  };
}
