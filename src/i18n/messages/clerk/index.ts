import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type ClerkTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** The texts of the editor of facts; they come with it. */
export const say = translate<ClerkTexts>({ vi, zh, en, fr });
