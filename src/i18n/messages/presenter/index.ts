import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type PresenterTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the presenter's screen; comes with it. What it shares with the stage stands there. */
export const say = translate<PresenterTexts>({ vi, zh, en, fr });
