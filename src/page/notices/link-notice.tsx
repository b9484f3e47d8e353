import { t } from '../../i18n/t.ts';
import { unread } from '../../state/navigation.ts';
import { Both, chrome } from '../../ui/text.tsx';

/** Says what the page did not understand of a link that was cut or changed on its way. */
export function LinkNotice() {
  const parts = unread.value;
  if (parts.length === 0) return null;
  return (
    <div class="notice plate" role="alert">
      <p>
        <Both as="stacked" say={(said) => t(said, 'link.title')} />
      </p>
      <p class="why">
        <Both as="stacked" say={(said) => t(said, 'link.hint')} />
      </p>
      <ul class="why">
        {parts.slice(0, MOST).map((part) => (
          <li key={part}>
            <code>{part}</code>
          </li>
        ))}
        {parts.length > MOST && <li>…</li>}
      </ul>
      <button
        type="button"
        onClick={() => {
          unread.value = [];
        }}
      >
        {t(chrome(), 'app.dismiss')}
      </button>
    </div>
  );
}

/** Parts listed at most: the notice must not cover the map. */
const MOST = 4;
