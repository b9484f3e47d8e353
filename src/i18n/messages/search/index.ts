import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type SearchMessages, vi } from './vi.ts';
import { zh } from './zh.ts';

/** Texts of the search; they come with it when the box is first used. */
export const said = translate<SearchMessages>({ vi, zh, en, fr });
