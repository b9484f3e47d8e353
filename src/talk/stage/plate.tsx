import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/talk/stage.ts';
import { FlowKey } from '../../map/flows/key.tsx';
import { numbersOnMap } from '../../map/flows/numbers.ts';
import type { DrawnName } from '../../map/renderer.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { flows } from '../../panels/control/derived.ts';
import { sceneWithin } from '../../state/scene-view.ts';
import { catalogue, languages, sceneNumber } from '../../state/store.ts';
import { isAway, numbered, running } from '../course/session.ts';
import { Delegations } from '../picture/delegations.tsx';
import { FigureChart } from '../picture/figure-chart.tsx';
import { LastKnown } from '../picture/last-known.tsx';
import { textsIn } from '../texts.ts';
import { useFit } from './fit.ts';
import { isFocusLost } from './input/focus.ts';
import { SaidInTalk } from './said.tsx';
import { scene } from './shown.ts';

/** Of a scene that has no title yet, its number. */
function Numbered() {
  const given = running.value;
  const [language] = languages.value;
  if (!given) return null;
  const number = sceneWithin(given, sceneNumber.value);
  return (
    <span class="stage-said" lang={LANGUAGE_TAG[language]}>
      {say(language, 'scene', { number, count: given.scenes.length })}
    </span>
  );
}

/** Its names in the languages on screen, once where both read the same. */
function namesOf(number: DrawnName['number']) {
  const names = languages.value.map((language) => {
    return { language, text: number?.names[`name_${language}`] };
  });
  return names.filter(({ text }, at) => names.findIndex((one) => one.text === text) === at);
}

/** What stands on the map as a number, because its name has no room there. */
function Numbers() {
  const all = numbered.value.toSorted((a, b) => (a.number?.value ?? 0) - (b.number?.value ?? 0));
  if (all.length === 0) return null;
  return (
    <ul class="stage-numbers">
      {all.map(({ key, number }) => (
        <li key={key}>
          <b>{number?.value}</b>
          <span>
            {namesOf(number).map(({ text, language }) => (
              <span key={language} class="stage-said" lang={LANGUAGE_TAG[language]}>
                {text}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The heading takes the focus when the talk is there: what had it went with the page around the map. */
function useFirstFocus(isThere: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isThere && isFocusLost()) heading.current?.focus({ preventScroll: true });
  }, [isThere]);
  return heading;
}

/** What the scene says: its title, one line, and the few points, in both languages. */
export function Plate() {
  const shown = scene.value;
  // What the room asked about stands in the answer, not here.
  const isOwn = !isAway.value;
  const counts = `${numbered.value.length} ${numbersOnMap.value.size} ${catalogue.value.claims.length}`;
  const plate = useFit(shown && `${shown.id} ${languages.value.join()} ${isOwn}`, counts);
  const heading = useFirstFocus(shown !== null);
  if (!shown) return null;
  const { title, line, session, points } = shown;
  const hasTitle = textsIn(title, languages.value).length > 0;
  const hasLine = textsIn(line, languages.value).length > 0;
  return (
    <div class="stage-plate" ref={plate} data-points={points.length > 0}>
      <h1 class="stage-title" id="stage-title" ref={heading} tabIndex={-1}>
        {hasTitle ? <SaidInTalk text={title} /> : <Numbered />}
      </h1>
      {hasLine && (
        <p class="stage-line">
          <SaidInTalk text={line} />
        </p>
      )}
      {isOwn && <LastKnown languages={languages.value} class="stage-last-known" />}
      {session && isOwn && (
        <Delegations meeting={session} facts={catalogue.value} languages={languages.value} />
      )}
      {points.length > 0 && (
        <ol class="stage-points">
          {points.map(({ text, done }, at) => (
            <li key={at}>
              <SaidInTalk text={text} />
              {done && (
                <p class="stage-done">
                  <SaidInTalk text={done.text} />
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {isOwn && (
        <FigureChart ids={shown.chart} facts={catalogue.value} languages={languages.value} />
      )}
      {isOwn && <Numbers />}
      {isOwn && numbersOnMap.value.size > 0 && (
        <div class="stage-values">
          <FlowKey flows={flows.value} numbers={numbersOnMap.value} languages={languages.value} />
        </div>
      )}
    </div>
  );
}
