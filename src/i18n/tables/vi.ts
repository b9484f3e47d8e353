import { vi as fresh } from '../messages/fresh/vi.ts';
import { vi as trade } from '../messages/trade/vi.ts';
import { vi as messages } from '../messages/vi.ts';
import { vi as vocabulary } from '../vocabulary/vi.ts';

export const tables = { messages, fresh, trade, vocabulary, months: [] };
