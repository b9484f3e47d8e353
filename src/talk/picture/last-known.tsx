import { COLON } from '../../i18n/format.ts';
import { stateText } from '../../i18n/state-word.ts';
import { LANGUAGE_TAG, type Language, nameIn } from '../../model/language.ts';
import { detail } from '../../panels/control/derived.ts';

/**
 * Of what the scene points at, when its state was last known; nothing where a source of the year
 * tells it.
 */
export function LastKnown({
  languages,
  class: name,
}: {
  readonly languages: readonly Language[];
  readonly class: string;
}) {
  const shown = detail.value;
  if (shown.kind !== 'site' && shown.kind !== 'project') return null;
  if (shown.fresh.kind !== 'carried') return null;
  return (
    <p class={name}>
      {languages.map((language) => (
        <span key={language} class="stage-said" lang={LANGUAGE_TAG[language]}>
          {nameIn(shown.record.names, language).text}
          {COLON[language]}
          {stateText(shown, language)}
        </span>
      ))}
    </p>
  );
}
