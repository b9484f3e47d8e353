import { stateText } from '../../i18n/state-word.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { detail } from '../../panels/control/derived.ts';
import { tab } from '../../panels/control/memory.ts';
import { focusDetail } from '../../panels/control/select.ts';
import { titles } from '../../panels/detail/parts/titles.ts';
import { languages } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';

/** On a narrow screen: what was tapped on the map, in one line; leads to its details. */
export function Peek() {
  const shown = detail.value;
  if (shown.kind === 'none' || shown.kind === 'missing') return null;
  return (
    <button
      type="button"
      class="peek"
      onClick={() => {
        tab.value = 'detail';
        focusDetail();
      }}
    >
      <span class="stacked">
        {titles(shown, languages.value).map(({ text, language }, index) => (
          <span
            key={language}
            class={index === 0 ? 'first' : 'second'}
            lang={LANGUAGE_TAG[language]}
          >
            {text}
          </span>
        ))}
      </span>
      <span class="row-state">
        <Both as="stacked" say={(language) => stateText(shown, language)} />
      </span>
      <span aria-hidden="true">→</span>
    </button>
  );
}
