import '../agreed/agreed.css';
import { useComputed, useSignal } from '@preact/signals';
import { type PeriodPromises, promisesOf } from '../../facts/changes/changes-promises.ts';
import { t } from '../../i18n/messages/panels/compare.ts';
import type { Commitment } from '../../model/records.ts';
import { catalogue, filters, lens } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';
import { Promised } from '../agreed/promise.tsx';
import { period } from '../control/compare.ts';

/** More of them than these are folded at first. */
const MANY = 14;

function Part({
  part,
  promises,
}: {
  readonly part: keyof PeriodPromises;
  readonly promises: readonly Commitment[];
}) {
  const isOpen = useSignal(promises.length <= MANY);
  if (promises.length === 0) return null;
  return (
    <details
      class="change-group"
      data-group={`promises-${part}`}
      open={isOpen.value}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <h3>
          <Both as="stacked" say={(language) => t(language, `promises.${part}`)} />
        </h3>
        <span class="change-count figures">{promises.length}</span>
      </summary>
      {isOpen.value && (
        <ul class="agreed-group">
          {promises.map((one) => (
            <Promised key={one.id} one={one} />
          ))}
        </ul>
      )}
    </details>
  );
}

/** What was promised in the time that is compared, and what came of older promises in it. */
export function PromisesSince() {
  const found = useComputed(() => {
    const shown = period.value;
    if (!shown) return null;
    return promisesOf(catalogue.value, shown, { filters: filters.value, lens: lens.value });
  }).value;
  const shown = period.value;
  if (!found || !shown) return null;
  return (
    <>
      {(['made', 'told'] as const).map((part) => (
        <Part
          key={`${part} ${shown.from} ${shown.to} ${shown.since}`}
          part={part}
          promises={found[part]}
        />
      ))}
    </>
  );
}
