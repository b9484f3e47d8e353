import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type ReadyTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the check before a meeting; comes with it, not with the page. */
export const say = translate<ReadyTexts>({ vi, zh, en, fr });
