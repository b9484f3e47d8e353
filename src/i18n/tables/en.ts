import { en as messages } from '../messages/en.ts';
import { en as fresh } from '../messages/fresh/en.ts';
import { en as trade } from '../messages/trade/en.ts';
import { en as vocabulary } from '../vocabulary/en.ts';

/**
 * `Intl` says the same, but takes a sixtieth of a second at the start of the page to get ready; a test
 * holds them to it.
 */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const tables = { messages, fresh, trade, vocabulary, months };
