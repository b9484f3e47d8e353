import { fr as messages } from '../messages/fr.ts';
import { fr as fresh } from '../messages/fresh/fr.ts';
import { fr as trade } from '../messages/trade/fr.ts';
import { fr as vocabulary } from '../vocabulary/fr.ts';

export const tables = { messages, fresh, trade, vocabulary };
