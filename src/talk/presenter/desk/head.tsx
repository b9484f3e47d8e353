import { say } from '../../../i18n/messages/talk/presenter.ts';
import { say as stageSay } from '../../../i18n/messages/talk/stage.ts';
import { look } from '../../../state/store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LOOK_ICON } from '../../../ui/icons.ts';
import { chrome } from '../../../ui/text.tsx';
import { choose } from '../chosen.ts';
import { given, state } from '../state.ts';
import { Watch } from '../watch.tsx';
import { WallSearch } from './search.tsx';
import { TalkText } from './text.tsx';

/** Whether the audience's screen is there, as a sign and in words. */
function Connection() {
  const language = chrome();
  const word =
    state.value === 'connected' ? say(language, 'connected') : say(language, 'gone.seeking');
  return (
    <p class="presenter-connection" data-state={state.value}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="5" />
      </svg>
      <span>{word}</span>
    </p>
  );
}

/** Which talk this is, and what time it is. */
export function Head() {
  const language = chrome();
  const talk = given.value;
  const isDark = look.value === 'dark';
  return (
    <header class="presenter-head">
      <div class="presenter-talk">
        <h1>{talk ? <TalkText text={talk.title} /> : stageSay(language, 'presenter')}</h1>
        <Connection />
      </div>
      <WallSearch />
      <Watch />
      <button
        type="button"
        class="presenter-look"
        aria-pressed={isDark}
        aria-label={say(language, 'ground')}
        title={say(language, 'ground')}
        onClick={() => choose({ isDark: !isDark })}
      >
        <Icon path={isDark ? LOOK_ICON.light : LOOK_ICON.dark} />
      </button>
    </header>
  );
}
