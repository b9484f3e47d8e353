import { en as messages } from '../messages/en.ts';
import { en as fresh } from '../messages/fresh/en.ts';
import { en as trade } from '../messages/trade/en.ts';
import { en as vocabulary } from '../vocabulary/en.ts';

export const tables = { messages, fresh, trade, vocabulary };
