import { t } from '../i18n/t.ts';
import { selection } from '../state/store.ts';
import { tab } from './memory.ts';
import { focusDetail } from './select.ts';
import { chrome } from './text.tsx';

const TABS = ['map', 'list', 'detail'] as const;

/** What a narrow screen shows; a wide one has room for all of it and hides these. */
export function Tabs() {
  const language = chrome();
  return (
    <nav class="tabs" aria-label={t(language, 'region.parts')}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={tab.value === one}
          disabled={one === 'detail' && selection.value === null}
          onClick={() => {
            tab.value = one;
            if (one === 'detail') focusDetail();
          }}
        >
          {t(language, `tab.${one}`)}
        </button>
      ))}
    </nav>
  );
}
