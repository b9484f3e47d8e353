import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type DocumentMessages, vi } from './vi.ts';
import { zh } from './zh.ts';

/** Texts of the panel of documents; they come with it. */
export const said = translate<DocumentMessages>({ vi, zh, en, fr });
