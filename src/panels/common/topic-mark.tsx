import type { MapSymbol } from '../../map/signs/symbols.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { SymbolMark } from './symbol.tsx';

const SYMBOL: Readonly<Record<Exclude<Topic, 'flows'>, MapSymbol>> = {
  gates: { family: 'site', kind: 'international', status: 'open', basis: null },
  crossings: { family: 'site', kind: 'traditional-crossing', status: 'open', basis: null },
  projects: { family: 'project', stage: 'open', basis: null },
  meetings: { family: 'meeting', status: 'held' },
  cooperation: { family: 'cooperation', field: 'several' },
};

/** The symbol that stands for a topic: its most usual one; for trade, a curved line with a head. */
export function TopicMark({ topic }: { readonly topic: Topic }) {
  if (topic !== 'flows') return <SymbolMark symbol={SYMBOL[topic]} />;
  return (
    <svg class="symbol flow-mark" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
      <path d="M-11 6Q-2-9 8 1" />
      <path d="M9-5 9 3 1 3" />
    </svg>
  );
}
