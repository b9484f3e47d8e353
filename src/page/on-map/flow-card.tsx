import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { highlight } from '../../panels/control/memory.ts';
import { whole } from '../../state/load.ts';

const card = signal<ComponentType | null>(null);
let isAsked = false;

/** Fetches the card once; where it does not come, the details still tell all of it. */
function ask(): void {
  if (isAsked) return;
  isAsked = true;
  Promise.all([import('../../panels/trade/trade.tsx'), whole()]).then(
    ([{ TRADE }]) => {
      card.value = TRADE.Card;
    },
    () => {
      isAsked = false;
    },
  );
}

/** The card of the trade figure that pointer or focus is on; fetched with the first of them. */
export function FlowCard() {
  if (highlight.value?.startsWith('flow:')) ask();
  const Card = card.value;
  return Card && <Card />;
}
