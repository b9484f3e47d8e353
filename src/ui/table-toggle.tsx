import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { tradeText } from '../i18n/messages/trade/trade.ts';
import { LANGUAGE_TAG } from '../model/language.ts';
import { languages } from '../state/store.ts';

interface TableToggleProps {
  /** Makes the table; not before it is asked for. */
  readonly table: () => ComponentChildren;
}

/** The same as a table, unfolded by a button. */
export function TableToggle({ table }: TableToggleProps) {
  const isOpen = useSignal(false);
  const [language] = languages.value;
  return (
    <>
      <button
        type="button"
        class="series-toggle"
        aria-expanded={isOpen.value}
        lang={LANGUAGE_TAG[language]}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {tradeText(language, isOpen.value ? 'charts.hideTable' : 'charts.showTable')}
      </button>
      {isOpen.value && table()}
    </>
  );
}
