import type { Detail } from '../../facts/detail/detail.ts';
import type { RecordId } from '../../model/vocabulary.ts';

/** Where the camera goes to show a record. */
export interface RecordTarget {
  readonly id: RecordId;
  readonly lon: number;
  readonly lat: number;
}

/** The point of a record, or the middle of what stands for it; `null` where no position is known. */
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
    case 'cooperation':
      return detail.at && { id: detail.id, lon: detail.at[0], lat: detail.at[1] };
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
