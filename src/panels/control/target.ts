import type { Detail } from '../../facts/detail/detail.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import { roundFrame } from '../../model/view/aim.ts';
import type { Frame } from '../../model/view/view.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { update } from '../../state/store.ts';

/** Where the camera goes to show a record. */
export interface RecordTarget {
  readonly id: RecordId;
  readonly lon: number;
  readonly lat: number;
  /** What has to be in sight, of what stands in several places. */
  readonly frame?: Frame;
}

/**
 * The point of a record, or the middle of what stands for it; `null` where no position is known. Where
 * cooperation leads is told by `spread`.
 */
export function targetOf(detail: Detail): RecordTarget | null {
  switch (detail.kind) {
    case 'site':
    case 'meeting':
      return at(detail.id, detail.position ? [detail.position.statement] : []);
    case 'project':
      return at(
        detail.id,
        detail.positions.map(({ statement }) => statement),
      );
    default:
      return null;
  }
}

function at(
  id: RecordId,
  points: readonly { readonly lon: number; readonly lat: number }[],
): RecordTarget | null {
  if (points.length === 0) return null;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  return { id, lon: mean(points.map(({ lon }) => lon)), lat: mean(points.map(({ lat }) => lat)) };
}

/** Zoom level to which leads at least what was looked for, or came with a link: a gate and its two towns. */
const CLOSE = 8.5;

const isInside = (one: Frame, other: Frame): boolean =>
  one.west >= other.west &&
  one.east <= other.east &&
  one.south >= other.south &&
  one.north <= other.north;

/** Brings what is selected into sight: moved no more than it must be, or closer where that is asked for. */
export function bringIntoSight(
  map: Pick<MapRenderer, 'flyTo' | 'frame'>,
  { lon, lat, frame }: RecordTarget,
  isClose: boolean,
): void {
  if (!frame) map.flyTo({ lon, lat, ...(isClose ? { minZoom: CLOSE } : {}) });
  // What stands in several places is in sight only where all of them are.
  else if (isClose || !isInside(frame, map.frame())) update({ camera: roundFrame(frame) });
}
