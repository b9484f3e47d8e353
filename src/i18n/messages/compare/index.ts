import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type CompareMessages, vi } from './vi.ts';
import { zh } from './zh.ts';

/** The texts of the comparison of two years; they come with its parts. */
export const t = translate<CompareMessages>({ vi, zh, en, fr });
