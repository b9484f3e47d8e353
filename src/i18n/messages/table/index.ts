import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type TableTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

export type TableKey = keyof TableTexts;

/** A text of the tables. */
export const tableText = translate<TableTexts>({ vi, zh, en, fr });
