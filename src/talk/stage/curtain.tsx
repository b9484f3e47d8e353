import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/talk/stage.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { chrome, HiddenText } from '../../ui/text.tsx';
import { perform } from '../course/perform.ts';
import { curtain } from '../course/session.ts';

const lift = () => perform({ do: 'curtain', to: 'none' });

/**
 * A blank screen over everything. A dialog, so that nothing beneath it takes keys or is read aloud
 * meanwhile, and so that it says what it is to those who do not see that there is nothing.
 */
export function Curtain() {
  const dialog = useRef<HTMLDialogElement>(null);
  const to = curtain.value;
  const language = chrome();
  useEffect(() => {
    if (to === 'none') dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [to]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: any key lifts it, see listen.ts
    <dialog
      ref={dialog}
      class="stage-curtain"
      data-to={to}
      lang={LANGUAGE_TAG[language]}
      aria-label={say(language, to === 'white' ? 'white' : 'black')}
      onClick={lift}
      onClose={() => {
        if (curtain.peek() !== 'none') lift();
      }}
    >
      {to !== 'none' && <HiddenText>{say(language, 'curtain')}</HiddenText>}
    </dialog>
  );
}
