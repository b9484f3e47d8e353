import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type PictureTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the little pictures and of the hand-out; comes with them, not with the page. */
export const say = translate<PictureTexts>({ vi, zh, en, fr });
