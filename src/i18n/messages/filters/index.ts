import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type FilterTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the unfolded filters. */
export const tf = translate<FilterTexts>({ vi, zh, en, fr });
