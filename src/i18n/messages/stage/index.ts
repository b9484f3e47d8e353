import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type StageTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the stage; comes with it. */
export const say = translate<StageTexts>({ vi, zh, en, fr });
