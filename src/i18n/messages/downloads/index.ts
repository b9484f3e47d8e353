import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type DownloadTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** Texts that ask for no parameters. */
export type DownloadKey = {
  readonly [K in keyof DownloadTexts]: DownloadTexts[K] extends string ? K : never;
}[keyof DownloadTexts];

/** The texts of downloads and citations: they come with them, and not before. */
export const say = translate<DownloadTexts>({ vi, zh, en, fr });
