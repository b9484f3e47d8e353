import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type ProtocolTexts, vi } from './vi.ts';
import { zh } from './zh.ts';

/** A text of the protocol of a session; comes with the details and with the stage. */
export const protocolSay = translate<ProtocolTexts>({ vi, zh, en, fr });
