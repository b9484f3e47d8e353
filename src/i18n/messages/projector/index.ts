import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type ProjectorTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the dialog that asks for the room; comes with it. */
export const roomText = translate<ProjectorTexts>({ vi, zh, en, fr });
