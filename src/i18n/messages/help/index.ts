import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type HelpTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

export type HelpKey = keyof HelpTexts;

/** A text of help, method or tour; comes with those parts, not with the page. */
export const say = translate<HelpTexts>({ vi, zh, en, fr });
