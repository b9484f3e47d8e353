import { formatDate } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/stage/index.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import type { Source } from '../../model/records.ts';
import { chrome, HiddenText } from '../../panels/text.tsx';
import { sceneWithin } from '../../state/scene-view.ts';
import { catalogue, compare, languages, sceneNumber, year } from '../../state/store.ts';
import { sourcesOf } from '../scene-sources.ts';
import { running } from '../session.ts';
import { scene, sheet } from './memory.ts';
import { AutoSign, AwaySign } from './signs.tsx';

/** Publisher and date, as short as a citation can be. */
function imprintOf({ publisher, date }: Source, language: Language): string {
  return date ? `${publisher[language]}, ${formatDate(date, language)}` : publisher[language];
}

/** Who says what is shown, in one line; a press on it shows all of them in full. */
function SourceLine() {
  const shown = scene.value;
  const language = chrome();
  if (!shown) return null;
  const sources = sourcesOf(shown).flatMap((id) => catalogue.value.sources.get(id) ?? []);
  if (sources.length === 0) return <p class="stage-sources" />;
  // Two articles of one paper on one day are one entry here, and two in the full list.
  const imprints = [...new Set(sources.map((source) => imprintOf(source, language)))];
  return (
    <button
      type="button"
      class="stage-sources"
      lang={LANGUAGE_TAG[language]}
      onClick={() => {
        sheet.value = 'sources';
      }}
    >
      <span class="stage-sources-word">{say(language, 'sources')}</span>
      <span class="stage-sources-list">{imprints.join(' · ')}</span>
    </button>
  );
}

/** The year on screen, or both of them. */
function Years() {
  const held = compare.value;
  const text = held === null || held === year.value ? `${year.value}` : `${held} – ${year.value}`;
  return (
    <p class="stage-year figures">
      <HiddenText>{say(chrome(), 'year')} </HiddenText>
      {text}
    </p>
  );
}

/** The foot of the plate: sources at the left, the year and the number of the scene at the right. */
export function Foot() {
  const given = running.value;
  if (!given) return null;
  const count = given.scenes.length;
  const number = sceneWithin(given, sceneNumber.value);
  return (
    <footer class="stage-foot">
      <SourceLine />
      <AwaySign />
      <AutoSign />
      <Years />
      <p class="stage-number figures" lang={LANGUAGE_TAG[languages.value[0]]}>
        <HiddenText>{say(chrome(), 'scene', { number, count })}</HiddenText>
        <span aria-hidden="true">
          {number}&thinsp;/&thinsp;{count}
        </span>
      </p>
    </footer>
  );
}
