import type { RecordId } from '../model/vocabulary.ts';

/** A trade figure ready to draw: ends, width and direction; no reckoning is left to the renderer. */
export interface FlowArc {
  readonly id: RecordId;
  /** Degrees `[lon, lat]`, from where the goods come; of a total, the Vietnamese end. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** CSS px, from one square-root scale over all years of the series. */
  readonly widthPixels: number;
  readonly direction: 'total' | 'export' | 'import';
  readonly isDisputed: boolean;
}
