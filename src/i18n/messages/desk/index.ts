import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type DeskTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the desk or of the editor of talks; comes with them, not with the page. */
export const say = translate<DeskTexts>({ vi, zh, en, fr });
