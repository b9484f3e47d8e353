import type { OtherNameKind } from '../../../model/vocabulary.ts';
import { translate } from '../../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** What sort of name another name is. */
export const sayNameKind = translate<Readonly<Record<OtherNameKind, string>>>({ vi, zh, en, fr });
