import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type ShareTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of handing a view on to others. */
export const say = translate<ShareTexts>({ vi, zh, en, fr });
