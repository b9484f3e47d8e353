import { say } from '../../../i18n/messages/talk/presenter.ts';
import { Languages } from '../../../ui/languages.tsx';
import { chrome } from '../../../ui/text.tsx';
import { ask, isConnected, stage } from '../state.ts';

/** The languages on the audience's screen; those of this window are chosen above the note. */
export function WallLanguages() {
  const language = chrome();
  const pair = stage.value?.languages;
  if (!pair || !isConnected.value) return null;
  const name = say(language, 'wall.languages');
  return (
    <fieldset class="presenter-languages" title={name}>
      <legend class="hidden-text">{name}</legend>
      <Languages
        pair={pair}
        said={language}
        onChoose={(wanted) => ask({ do: 'languages', pair: wanted })}
      />
    </fieldset>
  );
}
