import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type PlateWords, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of a picture or sheet that leaves the page. */
export const sayPlate = translate<PlateWords>({ vi, zh, en, fr });
