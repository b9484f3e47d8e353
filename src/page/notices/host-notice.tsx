import { t } from '../../i18n/t.ts';
import { hostHasOther } from '../../state/host.ts';
import { Both, chrome } from '../../ui/text.tsx';

/**
 * Says that the page that is open is older than the host, on the wall too: what it has not fetched
 * yet it can get no more. The link stays: it is the state.
 */
export function HostNotice() {
  if (!hostHasOther.value) return null;
  return (
    <div class="notice plate" role="alert">
      <p>
        <Both as="stacked" say={(said) => t(said, 'host.title')} />
      </p>
      <p class="why">
        <Both as="stacked" say={(said) => t(said, 'host.hint')} />
      </p>
      <button type="button" onClick={() => location.reload()}>
        {t(chrome(), 'host.take')}
      </button>
    </div>
  );
}
