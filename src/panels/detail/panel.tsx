import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { LANGUAGE_TAG, type Language, type Names, namesIn } from '../../model/language.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { isCut } from '../../state/load.ts';
import { languages, selection, topics } from '../../state/store.ts';
import { lazy } from '../../ui/lazy.tsx';
import { Both, capital, chrome } from '../../ui/text.tsx';
import { detail } from '../control/derived.ts';
import { closeDetail, DETAIL_HEADING } from '../control/select.ts';
import { Neighbours } from './parts/neighbours.tsx';
import { type Shown, titles } from './parts/titles.ts';

/** What stands over the heading: the kind of thing. */
function kindWord(shown: Shown, language: Language): string {
  const said = words(language);
  switch (shown.kind) {
    case 'site':
      return said.siteKind[shown.record.kind];
    case 'project':
      return said.projectType[shown.record.type];
    case 'flow':
      return t(language, 'topic.flows');
    case 'meeting':
      return t(language, 'topic.meetings');
    case 'cooperation':
      return t(language, `cooperation.${shown.of}`);
  }
}

/** The other languages' names of a thing, small, beneath the heading. */
function OtherNames({ names }: { readonly names: Names }) {
  const pair = languages.value;
  const others = (['vi', 'zh', 'en', 'fr'] as const).filter((language) => !pair.includes(language));
  const shown = new Set(pair.map((language) => names[language]));
  const texts = namesIn(names, others).filter(({ text }) => !shown.has(text));
  if (texts.length === 0) return null;
  return (
    <p class="other-names">
      {texts.map(({ text, language }) => (
        <span key={language} lang={LANGUAGE_TAG[language]}>
          {text}
        </span>
      ))}
    </p>
  );
}

/** What is selected, by kind and by all its names. */
export function DetailHeading({ shown }: { readonly shown: Shown }) {
  return (
    <header class="detail-head">
      <p class="kind">
        <Both say={(language) => capital(kindWord(shown, language), language)} />
      </p>
      <h2
        id={DETAIL_HEADING}
        class={shown.kind === 'site' ? 'detail-name' : 'detail-name long-name'}
        tabIndex={-1}
      >
        {titles(shown, languages.value).map(({ text, language }, index) => (
          <span
            key={language}
            class={index === 0 ? 'first' : 'second'}
            lang={LANGUAGE_TAG[language]}
          >
            {text}
          </span>
        ))}
      </h2>
      {(shown.kind === 'site' || shown.kind === 'project') && (
        <OtherNames names={shown.record.names} />
      )}
    </header>
  );
}

/**
 * What stands beneath the heading. The first picture has no selection: it is fetched once the map
 * stands, or when a link brings a selection; the heading, which takes the focus, waits for nothing.
 */
export const DetailBody = lazy(() => import('./body.tsx').then((m) => m.Body));

/** The topic with which the selection is on the map. */
export function topicOf(shown: Shown): Topic {
  switch (shown.kind) {
    case 'site':
      return shown.id.startsWith('gate:') ? 'gates' : 'crossings';
    case 'project':
      return 'projects';
    case 'flow':
      return 'flows';
    case 'meeting':
      return 'meetings';
    case 'cooperation':
      return 'cooperation';
  }
}

/** All that is known of the selection, each statement with who says so. */
export function DetailPanel() {
  const shown = detail.value;
  const language = chrome();
  if (selection.value !== null && isCut.value) {
    return (
      <section class="detail plate" id="detail" aria-labelledby={DETAIL_HEADING}>
        <div class="part-state" role="status">
          <h2 id={DETAIL_HEADING} tabIndex={-1} class="detail-name empty-name empty">
            <Both as="stacked" say={(said) => t(said, 'part.loading')} />
          </h2>
        </div>
      </section>
    );
  }
  if (shown.kind === 'none') {
    return (
      <section class="detail plate idle" id="detail" aria-label={t(language, 'region.detail')}>
        <p class="empty">
          <Both as="stacked" say={(said) => t(said, 'detail.none')} />
        </p>
      </section>
    );
  }
  return (
    <section class="detail plate" id="detail" aria-labelledby={DETAIL_HEADING}>
      <div class="detail-bar">
        <Neighbours />
        <button
          type="button"
          class="close"
          onClick={closeDetail}
          aria-label={t(language, 'detail.close')}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3 13 13M13 3 3 13" />
          </svg>
        </button>
      </div>
      {shown.kind === 'missing' ? (
        <h2 id={DETAIL_HEADING} tabIndex={-1} class="detail-name empty-name empty">
          <Both as="stacked" say={(said) => t(said, 'detail.missing', { id: shown.id })} />
        </h2>
      ) : (
        // A new record is a new panel: what was unfolded for the last one is folded again.
        <article key={shown.id}>
          <DetailHeading shown={shown} />
          {/* A place is there whatever is shown on it; a promise leads to signs of all topics. */}
          {!topics.value.has(topicOf(shown)) && !/^(?:place|commitment):/.test(shown.id) && (
            <p class="empty" role="status">
              <Both as="stacked" say={(said) => t(said, 'detail.topicOff')} />
            </p>
          )}
          <DetailBody />
        </article>
      )}
    </section>
  );
}
