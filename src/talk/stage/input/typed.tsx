import { say } from '../../../i18n/messages/talk/stage.ts';
import { LANGUAGE_TAG } from '../../../model/language.ts';
import { sceneWithin } from '../../../state/scene-view.ts';
import { chrome } from '../../../ui/text.tsx';
import { running } from '../../course/session.ts';
import { typed } from '../../wire/typed.ts';
import { SaidInTalk } from '../said.tsx';

/** The number that is being typed, and the scene to which Enter will lead. */
export function Typed() {
  const given = running.value;
  // Told only by an element that stood there before its text.
  if (typed.value === '' || !given) return <div class="hidden-text" role="status" />;
  const number = sceneWithin(given, Number(typed.value));
  const scene = given.scenes[number - 1];
  const language = chrome();
  return (
    <div class="stage-typed plate" role="status">
      <p class="stage-typed-number figures">{typed.value}</p>
      <div>
        {scene && (
          <p class="stage-typed-title">
            <SaidInTalk text={scene.title} />
          </p>
        )}
        <p class="stage-hint" lang={LANGUAGE_TAG[language]}>
          {say(language, 'typed')}
        </p>
      </div>
    </div>
  );
}
