import { say } from '../../../i18n/messages/talk/presenter.ts';
import { say as stageSay } from '../../../i18n/messages/talk/stage.ts';
import { RecordName } from '../../../panels/documents/record-name.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { chrome } from '../../../ui/text.tsx';
import { refusal } from '../chosen.ts';
import { ask, number, sceneAlone, stage, state } from '../state.ts';
import { openStage } from '../windows.ts';
import { RETURN_ICON } from './icons.ts';

/** Gate and year that the audience sees instead of the scene. */
function Away() {
  const language = chrome();
  const now = stage.value;
  const alone = sceneAlone.value;
  if (!now?.isAway || !alone) return null;
  const isOther = now.selection !== null && now.selection !== alone.selection;
  const isOtherYear = now.year !== alone.year;
  return (
    <div class="presenter-strip" data-kind="away">
      <div class="presenter-strip-text">
        {isOther || isOtherYear ? (
          <>
            <span>{say(language, 'sees')}</span>
            {isOther && now.selection && <RecordName id={now.selection} />}
            {isOtherYear && <strong class="figures">{now.year}</strong>}
          </>
        ) : (
          say(language, 'moved')
        )}
      </div>
      <button type="button" class="presenter-act" onClick={() => ask({ do: 'return' })}>
        <Icon path={RETURN_ICON} />
        {stageSay(language, 'away', { number: number.value })}
      </button>
    </div>
  );
}

/** That the audience's window is gone, and what can be done; it is looked for all the while. */
function Gone() {
  const language = chrome();
  const now = state.value;
  // A window that loads anew is back in a moment: no word is lost on it.
  if (now === 'connected' || now === 'seeking') return null;
  const open =
    now === 'ended' ? say(language, 'again', { number: number.value }) : say(language, 'open');
  return (
    <div class="presenter-strip" data-kind={now}>
      <p class="presenter-strip-text">{say(language, `gone.${now}`)}</p>
      <button type="button" class="presenter-act" onClick={openStage}>
        {open}
      </button>
    </div>
  );
}

const REFUSED = { window: 'refused', 'full-screen': 'full.refused', wall: 'wall.only' } as const;

function Refusal() {
  if (refusal.value === null) return null;
  const key = REFUSED[refusal.value];
  return (
    <div class="presenter-strip" data-kind="refused">
      <p class="presenter-strip-text">{say(chrome(), key)}</p>
    </div>
  );
}

/** How things stand with the audience's screen, where that is not as planned. */
export function Standing() {
  return (
    <div class="presenter-standing" role="status">
      <Gone />
      <Refusal />
      <Away />
    </div>
  );
}
