import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON, DOWNLOAD_ICON } from '../../ui/icons.ts';
import { lazy } from '../../ui/lazy.tsx';
import { chrome } from '../../ui/text.tsx';

const Downloads = lazy(() => import('./part.tsx').then((part) => part.Downloads));

/** Opens what can be taken along: files, the citation, the link. */
export function DownloadButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = useSignal(false);
  const word = t(chrome(), 'tools.download');
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        class="panel-button"
        aria-haspopup="dialog"
        title={word}
        onClick={() => {
          isOpen.value = true;
          dialog.current?.showModal();
        }}
      >
        <Icon path={DOWNLOAD_ICON} />
        <span class="panel-word">{word}</span>
      </button>
      <dialog
        ref={dialog}
        class="dialog plate"
        closedby="any"
        aria-label={word}
        onClose={() => {
          isOpen.value = false;
        }}
      >
        {isOpen.value && (
          <div class="dialog-body">
            <button
              type="button"
              class="dialog-close"
              aria-label={t(chrome(), 'tools.close')}
              onClick={close}
            >
              <Icon path={CLOSE_ICON} />
            </button>
            <Downloads />
          </div>
        )}
      </dialog>
    </>
  );
}
