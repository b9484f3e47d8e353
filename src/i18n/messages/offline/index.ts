import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type OfflineTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** The texts of the stored page and of the single file: they come when the map stands. */
export const say = translate<OfflineTexts>({ vi, zh, en, fr });
