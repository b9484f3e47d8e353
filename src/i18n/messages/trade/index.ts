import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type TradeTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text about trade; comes with the part of the page that says it. */
export const tradeText = translate<TradeTexts>({ vi, zh, en, fr });
