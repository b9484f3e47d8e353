import { fr as messages } from '../messages/fr.ts';
import { fr as fresh } from '../messages/fresh/fr.ts';
import { fr as trade } from '../messages/trade/fr.ts';
import { fr as vocabulary } from '../vocabulary/fr.ts';

/**
 * `Intl` says the same, but takes a sixtieth of a second at the start of the page to get ready; a test
 * holds them to it.
 */
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

export const tables = { messages, fresh, trade, vocabulary, months };
