import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type CooperationMessages, vi } from './vi.ts';
import { zh } from './zh.ts';

/** Texts of the panel of what was agreed; they come with it. */
export const cooperationSay = translate<CooperationMessages>({ vi, zh, en, fr });
