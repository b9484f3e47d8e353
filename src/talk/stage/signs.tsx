import { say } from '../../i18n/messages/talk/stage.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { sceneNumber } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import { perform } from '../course/perform.ts';
import { arrivals, autoSeconds, isAway, isPaused } from '../course/session.ts';
import { isAdvancing } from './input/auto.ts';
import { refusal } from './shown.ts';

const BACK_ICON = 'M6 3 2 7 6 11M2 7H10A3.5 3.5 0 0 1 10 14H6';

/** Says quietly that the screen shows something else than the scene, and leads back. */
export function AwaySign() {
  const language = chrome();
  if (!isAway.value) return null;
  return (
    <button
      type="button"
      class="stage-away"
      lang={LANGUAGE_TAG[language]}
      onClick={() => perform({ do: 'return' })}
    >
      <Icon path={BACK_ICON} />
      {say(language, 'away', { number: sceneNumber.value })}
      <kbd>{say(language, 'name.escape')}</kbd>
    </button>
  );
}

/** A ring that fills until the next scene comes by itself; two bars while it is held. */
export function AutoSign() {
  const seconds = autoSeconds.value;
  if (seconds === null) return null;
  const language = chrome();
  const text = isPaused.value
    ? say(language, 'auto.paused')
    : say(language, 'auto.running', { seconds });
  return (
    <span class="stage-auto" role="img" aria-label={text} title={text}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle class="stage-auto-track" cx="8" cy="8" r="6" />
        {isAdvancing.value ? (
          <circle
            key={arrivals.value}
            class="stage-auto-ring"
            cx="8"
            cy="8"
            r="6"
            pathLength={100}
            style={{ animationDuration: `${seconds}s` }}
          />
        ) : (
          <path d="M6.4 5.5V10.5M9.6 5.5V10.5" />
        )}
      </svg>
    </span>
  );
}

/** What the browser would not do. */
export function Refusal() {
  const what = refusal.value;
  if (!what) return null;
  return (
    <div class="stage-refusal plate" role="alert">
      <p>
        <Both as="stacked" say={(language) => say(language, `refused.${what}`)} />
      </p>
    </div>
  );
}
