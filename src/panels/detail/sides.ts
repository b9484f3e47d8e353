import type { Side } from '../../model/sides.ts';

/** The texts that name a side. */
export const SIDE_TEXT = {
  vietnam: 'detail.sideVietnam',
  china: 'detail.sideChina',
} as const satisfies Record<Side, string>;
