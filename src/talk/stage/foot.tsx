import { say } from '../../i18n/messages/talk/stage.ts';
import { t } from '../../i18n/t.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { mapApproval } from '../../panels/common/filled-names.ts';
import { sceneWithin } from '../../state/scene-view.ts';
import { compare, languages, sceneNumber, year } from '../../state/store.ts';
import { Both } from '../../ui/both.tsx';
import { chrome, HiddenText } from '../../ui/text.tsx';
import { running } from '../course/session.ts';
import { SourceLine } from './lists/source-line.tsx';
import { sheet } from './shown.ts';
import { AutoSign, AwaySign } from './signs.tsx';

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

/** What the map is not, and under which number an authority has passed it. */
function ChartNote() {
  const number = mapApproval.value;
  const pair = languages.value;
  return (
    <p class="stage-chart">
      <Both languages={pair} say={(language) => say(language, 'chart')} />
      {number !== '' && (
        <Both languages={pair} say={(language) => say(language, 'approved', { number })} />
      )}
    </p>
  );
}

/** Whose shapes the map is drawn from: they stand in full in the list of sources. */
function Credit() {
  const language = chrome();
  const text = t(language, 'legend.ground');
  return (
    <button
      type="button"
      class="stage-credit"
      lang={LANGUAGE_TAG[language]}
      aria-label={text}
      title={text}
      onClick={() => {
        sheet.value = 'sources';
      }}
    >
      ©
    </button>
  );
}

/** The margin at the foot: sources at the left, the year and the number of the scene at the right. */
export function Foot() {
  const given = running.value;
  if (!given) return null;
  const count = given.scenes.length;
  const number = sceneWithin(given, sceneNumber.value);
  return (
    <footer class="stage-foot">
      <SourceLine />
      <Credit />
      <ChartNote />
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
