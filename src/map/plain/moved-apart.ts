import type { RecordId } from '../../model/vocabulary.ts';
import type { Box } from '../places/name-ground.ts';
import { spreadSymbols } from '../places/spread.ts';
import { inSight, type Placed } from './things.ts';
import { levelOf, type Window } from './window.ts';

/** What makes way for nothing while symbols are moved apart. */
interface Firm {
  /** Keep their points before all others. */
  readonly mentioned: ReadonlySet<RecordId>;
  readonly selection: RecordId | null;
  /** The members of a group that was opened: moved apart at every level. */
  readonly opened?: ReadonlySet<RecordId> | undefined;
  /** Rooms of names, of which the lesser symbols keep off; px of an ordinary screen. */
  readonly grounds?: readonly Box[];
}

/** So many symbols have room beside each other on no screen: each stays at its point, and has no name. */
export const CROWD = 1500;

/** What is set before each rank. */
const BEFORE_ALL = -1e6;

/**
 * Symbols moved off each other as on the map, the lesser ones also off names. Reckoned in px of
 * an ordinary screen, whatever the scale. Where a plate has no room its members stand by themselves.
 */
export function movedApart(placed: readonly Placed[], view: Window, firm: Firm): Placed[] {
  const { mentioned, selection, opened, grounds = [] } = firm;
  const { scale, over = [] } = view;
  if (placed.length >= CROWD) return [...placed];
  const symbols = placed.map(({ id, x, y, half, rank, tier, sides }) => {
    const at = { x: x / scale, y: y / scale, half: half / scale };
    const [across, down] = sides ?? [0, 0];
    const isMentioned = mentioned.has(id);
    return {
      id,
      rank: isMentioned ? BEFORE_ALL + rank : rank,
      tier,
      isFixed: isMentioned || id === selection,
      ...(sides && { sides: [across / scale, down / scale] as const }),
      isOpened: opened?.has(id) ?? false,
      ...at,
    };
  });
  const covered = over.map(({ left, right, top, bottom }): Box => {
    return { left: left / scale, right: right / scale, top: top / scale, bottom: bottom / scale };
  });
  const offsets = spreadSymbols(symbols, levelOf(view), grounds, covered);
  const hasRoom = ({ id, group }: Placed) => !group || offsets.has(id);
  if (!placed.every(hasRoom)) {
    const freed = placed.flatMap((one) =>
      hasRoom(one) ? [one] : inSight(one.group?.of ?? [], view),
    );
    return movedApart(freed, view, firm);
  }
  return placed.map((one) => {
    const [dx, dy] = offsets.get(one.id) ?? [0, 0];
    return { ...one, offset: [dx * scale, dy * scale] };
  });
}
