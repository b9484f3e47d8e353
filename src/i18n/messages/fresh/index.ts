import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type FreshTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

export type FreshKey = keyof FreshTexts;

/** A text on how fresh what is shown is. */
export const freshSay = translate<FreshTexts>({ vi, zh, en, fr });
