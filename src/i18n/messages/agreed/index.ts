import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type AgreedMessages, vi } from './vi.ts';
import { zh } from './zh.ts';

/** Texts of the panel of what was agreed; they come with it. */
export const agreedSay = translate<AgreedMessages>({ vi, zh, en, fr });
