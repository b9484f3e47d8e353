import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { Both, chrome, type Say } from '../../ui/text.tsx';
import { sheet } from './shown.ts';

interface SheetProps {
  readonly title: Say;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something laid over the picture to be read and put away again: keys, scenes, sources. */
export function SheetOf({ title, class: name = '', children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const language = chrome();
  useEffect(() => dialog.current?.showModal(), []);
  // A dialog tells of its closing late: by then a key may have laid another sheet over the picture.
  const own = useRef(sheet.peek()).current;
  const close = () => {
    if (sheet.peek() === own) sheet.value = null;
  };
  return (
    <dialog ref={dialog} class={`stage-sheet ${name}`} aria-labelledby={id} onClose={close}>
      <header>
        <h2 id={id}>
          <Both as="stacked" say={title} />
        </h2>
        <button
          type="button"
          class="stage-close"
          aria-label={t(language, 'tools.close')}
          title={t(language, 'tools.close')}
          onClick={close}
        >
          <Icon path={CLOSE_ICON} />
        </button>
      </header>
      {/* A scrolling part can be reached, and scrolled, by keys; from the start. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div class="stage-sheet-body" tabIndex={0} autofocus>
        {children}
      </div>
    </dialog>
  );
}
