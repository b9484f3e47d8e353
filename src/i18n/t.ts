import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { type Messages, vi } from './messages/vi.ts';
import { zh } from './messages/zh.ts';
import { translate } from './translate.ts';

/** A text of the page's own interface: `t('fr', 'app.edition', { date })`. */
export const t = translate<Messages>({ vi, zh, en, fr });
