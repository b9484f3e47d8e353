import type { RecordId } from '../../model/vocabulary.ts';

/** Id of the card, for what it describes. */
export const FLOW_CARD = 'flow-card';

/** Where a card hangs: a point of the screen in CSS px, and to which side of it there is room. */
export interface CardPlace {
  readonly id: RecordId;
  readonly x: number;
  readonly y: number;
  readonly toLeft: boolean;
  readonly toTop: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px between what is pointed at and its card. */
const AWAY = 14;

const toward = (at: number, isBack: boolean) => at + (isBack ? -AWAY : AWAY);

/** Beside a point of the screen, on the side where there is more room. */
export function placeAt(id: RecordId, x: number, y: number, screen: Size): CardPlace {
  const [toLeft, toTop] = [x > screen.width / 2, y > screen.height / 2];
  return { id, x: toward(x, toLeft), y: toward(y, toTop), toLeft, toTop };
}
