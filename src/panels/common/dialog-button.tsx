import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { chrome } from '../../ui/text.tsx';

interface DialogButtonProps {
  readonly word: string;
  readonly icon: string;
  /** What the dialog holds; made when it is opened, gone when it is closed. */
  readonly Part: ComponentType;
}

/** A button of the bar that opens a dialog over the page. */
export function DialogButton({ word, icon, Part }: DialogButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = useSignal(false);
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
        <Icon path={icon} />
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
              onClick={() => dialog.current?.close()}
            >
              <Icon path={CLOSE_ICON} />
            </button>
            <Part />
          </div>
        )}
      </dialog>
    </>
  );
}
