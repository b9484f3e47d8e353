import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type ChartTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the charts. */
export const tc = translate<ChartTexts>({ vi, zh, en, fr });
