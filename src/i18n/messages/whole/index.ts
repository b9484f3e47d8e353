import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { vi, type WholeTexts } from './vi.ts';
import { zh } from './zh.ts';

/** Texts that ask for no parameters. */
export type WholeKey = {
  readonly [K in keyof WholeTexts]: WholeTexts[K] extends string ? K : never;
}[keyof WholeTexts];

/** The texts of the tables of the whole edition: they come with them. */
export const sayWhole = translate<WholeTexts>({ vi, zh, en, fr });
