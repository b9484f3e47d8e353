import { t } from '../../../i18n/t.ts';
import type { Side } from '../../../model/sides.ts';
import type { Say } from '../../../ui/text.tsx';

const TEXTS = {
  vietnam: 'detail.sideVietnam',
  china: 'detail.sideChina',
} as const satisfies Record<Side, string>;

/** What a side is called. */
export const sideSay = (side: Side): Say => {
  return (language) => t(language, TEXTS[side]);
};
