import type { Catalogue } from '../../facts/catalogue.ts';
import { formatDate } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/picture.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import type { Source } from '../../model/records.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { Both } from '../../ui/both.tsx';
import { languageTag } from '../../ui/language-tag.ts';

interface SourcesProps {
  /** Ids, in the order of their numbers. */
  readonly ids: readonly string[];
  readonly facts: Catalogue;
  readonly languages: LanguagePair;
}

const dateOf = ({ date }: Source, language: Language) =>
  date === null ? say(language, 'undated') : formatDate(date, language);

/** Who published what and when, and where it is to be found; as long as it takes. */
function Entry({
  source,
  languages,
}: {
  readonly source: Source;
  readonly languages: LanguagePair;
}) {
  return (
    <>
      <Both languages={languages} say={(language) => source.publisher[language]} />
      {'. '}
      <cite lang={languageTag(source.language)}>{source.title}</cite>
      {'. '}
      <Both languages={languages} say={(language) => dateOf(source, language)} />
      {source.url !== null && (
        <>
          {'. '}
          <span class="handout-url">{source.url}</span>
        </>
      )}
    </>
  );
}

/** The sources of a page in full, numbered as its statements name them. */
export function PageSources({ ids, facts, languages }: SourcesProps) {
  const [first] = languages;
  if (ids.length === 0) {
    return (
      <p class="handout-unsourced">
        <Both languages={languages} say={(language) => say(language, 'unsourced')} />
      </p>
    );
  }
  return (
    <section class="handout-sources">
      <h2>
        <Both languages={languages} say={(language) => say(language, 'sources')} />
      </h2>
      <ol>
        {ids.map((id) => {
          const source = facts.sources.get(id);
          return (
            <li key={id}>
              {source ? (
                <Entry source={source} languages={languages} />
              ) : (
                <span lang={LANGUAGE_TAG[first]}>{say(first, 'lost', { id })}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The numbers of the sources behind a statement, raised after it. */
export function SourceNumbers({
  of,
  ids,
}: {
  readonly of: readonly string[];
  readonly ids: readonly string[];
}) {
  const numbers = of.map((id) => ids.indexOf(id) + 1).filter((number) => number > 0);
  if (numbers.length === 0) return null;
  return <sup class="handout-numbers figures">{numbers.toSorted((a, b) => a - b).join(', ')}</sup>;
}
