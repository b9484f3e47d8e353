import { zh as fresh } from '../messages/fresh/zh.ts';
import { zh as trade } from '../messages/trade/zh.ts';
import { zh as messages } from '../messages/zh.ts';
import { zh as vocabulary } from '../vocabulary/zh.ts';

export const tables = { messages, fresh, trade, vocabulary, months: [] };
