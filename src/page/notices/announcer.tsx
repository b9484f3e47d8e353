import { stateText } from '../../i18n/state-word.ts';
import { t } from '../../i18n/t.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { counts, detail } from '../../panels/control/derived.ts';
import { titles } from '../../panels/detail/parts/titles.ts';
import { year } from '../../state/store.ts';
import { chrome } from '../../ui/text.tsx';
import '../on-map/promised.tsx';

/** Tells those who listen what the eye sees change: the year and the selection. */
export function Announcer() {
  const language = chrome();
  const shown = detail.value;
  const { gates, crossings } = counts.value;
  const selected =
    shown.kind === 'none' || shown.kind === 'missing'
      ? ''
      : t(language, 'live.selected', {
          name: titles(shown, [language])[0]?.text ?? '',
          // Some states are whole sentences; the message brings its own full stop.
          state: stateText(shown, language).replace(/[.。]$/u, ''),
        });
  return (
    <div class="hidden-text" lang={LANGUAGE_TAG[language]}>
      <p aria-live="polite">{t(language, 'live.year', { year: year.value, gates, crossings })}</p>
      <p aria-live="polite">{selected}</p>
    </div>
  );
}
