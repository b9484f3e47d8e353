import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type EmbedTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the page inside another page. */
export const say = translate<EmbedTexts>({ vi, zh, en, fr });
