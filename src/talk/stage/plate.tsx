import { computed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/stage/index.ts';
import { FlowKey } from '../../map/flows/key.tsx';
import { numbersOnMap } from '../../map/flows/numbers.ts';
import { legendSections } from '../../map/legend.ts';
import { MapLegend } from '../../map/map-legend.tsx';
import { rowsInSight } from '../../map/plain/things.ts';
import { windowOf } from '../../map/plain/window.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { flows, rows } from '../../panels/derived.ts';
import { sceneWithin } from '../../state/scene-view.ts';
import { catalogue, languages, sceneNumber, view } from '../../state/store.ts';
import { Delegations } from '../delegations.tsx';
import { LastKnown } from '../last-known.tsx';
import { isAway, numbered, running } from '../session.ts';
import { textsIn } from '../texts.ts';
import { useFit } from './fit.ts';
import { isFocusLost } from './focus.ts';
import { scene } from './memory.ts';
import { SaidInTalk } from './said.tsx';

/** Height of a line of the key, ems. */
const KEY_LINE = 2.7;
/** So often the key of a scene may vanish before its room stays. */
const PATIENCE = 2;

/**
 * The values for which only numbers stand on the map. The key takes room of the map, which may then set
 * its values anew, without numbers: where the two would chase each other the room stays.
 */
function ValueNumbers({ id }: { readonly id: string }) {
  const before = useRef({ id, size: 0, most: 0, vanished: 0 });
  const { size } = numbersOnMap.value;
  if (before.current.id !== id) before.current = { id, size, most: size, vanished: 0 };
  const { current } = before;
  if (size === 0 && current.size > 0) current.vanished += 1;
  current.size = size;
  current.most = Math.max(current.most, size);
  const kept = current.vanished >= PATIENCE ? current.most : 0;
  if (size === 0 && kept === 0) return null;
  return (
    <div class="stage-key" style={{ minBlockSize: `${kept * KEY_LINE}em` }}>
      <FlowKey flows={flows.value} numbers={numbersOnMap.value} languages={languages.value} />
    </div>
  );
}

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
            {languages.value.map((language) => (
              <span key={language} class="stage-said" lang={LANGUAGE_TAG[language]}>
                {number?.names[`name_${language}`]}
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

/** What the wall shows of the world once the map has come to rest there. */
const sight = computed(() =>
  windowOf({ aim: view.value.camera, width: innerWidth, height: innerHeight }),
);

/** What the scene says: its title, one line, and the few points, in both languages. */
export function Plate() {
  const shown = scene.value;
  // What the room asked about stands in the answer, not here.
  const isOwn = !isAway.value;
  const inSight = rowsInSight(rows.value, sight.value);
  const signs = legendSections(inSight).map(({ entries }) => entries.length);
  const counts = [...signs, numbered.value.length, numbersOnMap.value.size].join();
  const plate = useFit(shown && `${shown.id} ${languages.value.join()} ${isOwn} ${counts}`);
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
          {points.map(({ text }, at) => (
            <li key={at}>
              <SaidInTalk text={text} />
            </li>
          ))}
        </ol>
      )}
      {isOwn && <Numbers />}
      {isOwn && <ValueNumbers id={shown.id} />}
      <div class="stage-key">
        <MapLegend rows={inSight} place="plate" />
      </div>
    </div>
  );
}
