import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type ReportTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** The texts by which a reader reports an error; they come with the details of a record. */
export const say = translate<ReportTexts>({ vi, zh, en, fr });
