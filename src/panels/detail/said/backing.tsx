import type { ComponentChildren } from 'preact';
import type { Backing, Citation } from '../../../facts/detail/detail.ts';
import { formatDate, formatList } from '../../../i18n/format.ts';
import { t } from '../../../i18n/t.ts';
import { languageName } from '../../../i18n/words.ts';
import { LANGUAGE_TAG, type Language } from '../../../model/language.ts';
import type { Claim, Locator, Source } from '../../../model/records.ts';
import { lens } from '../../../state/store.ts';
import { languageTag } from '../../../ui/language-tag.ts';
import { Both, chrome, HiddenText } from '../../../ui/text.tsx';
import { openLens } from '../../control/lens.ts';
import { LocalParagraph } from '../parts/parts.tsx';

/** An address to be opened; `null` for anything but the web's own two kinds. */
export function webAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : null;
}

function Title({ source }: { readonly source: Source }) {
  const language = chrome();
  const address = webAddress(source.url);
  const title = <cite lang={languageTag(source.language)}>{source.title}</cite>;
  if (!address) {
    return (
      <p class="source-title">
        {title}
        <span class="host">{t(language, 'sources.noAddress')}</span>
      </p>
    );
  }
  return (
    <p class="source-title">
      <a href={address.href} target="_blank" rel="noopener noreferrer">
        {title}
        <HiddenText> ({t(language, 'sources.newTab')})</HiddenText>
      </a>
      <span class="host">{address.host}</span>
    </p>
  );
}

interface ClaimItemProps {
  readonly claim: Claim;
  /** The documents in which it stands, with its paragraphs there. */
  readonly places: readonly { readonly document: string; readonly locators: readonly Locator[] }[];
  /** What other sources say against it. */
  readonly children?: ComponentChildren;
  /** English texts of remarks that are told elsewhere. */
  readonly toldElsewhere?: ReadonlySet<string>;
}

/** One claim of the primary documents: where it stands and what it says, in our own words. */
export function ClaimItem({ claim, places, children, toldElsewhere }: ClaimItemProps) {
  const remarks = [claim.note, claim.valid.note].filter(
    (note) => note && !toldElsewhere?.has(note.en),
  );
  return (
    <li class="claim">
      {places.map(({ document, locators }) => (
        <p key={document} class="locator">
          <Both say={(language) => placeText(document, locators, language)} />
        </p>
      ))}
      <p>
        <Both as="stacked" say={(language) => claim.paraphrase[language]} />
        {claim.certainty === 'inferred' && (
          <span class="remark">
            <Both say={(language) => t(language, 'detail.certainty.inferred')} />
          </span>
        )}
      </p>
      {remarks.map((note, index) => note && <LocalParagraph key={index} text={note} class="why" />)}
      {children}
    </li>
  );
}

function placeText(document: string, locators: readonly Locator[], language: Language): string {
  const paragraphs = [...new Set(locators.map(({ paragraph }) => paragraph))];
  return t(language, 'sources.paragraphs', {
    document,
    list: formatList(paragraphs.map(String), language),
    count: paragraphs.length,
  });
}

function SourceCard({
  source,
  citations,
}: {
  readonly source: Source;
  readonly citations: readonly Citation[];
}) {
  const language = chrome();
  return (
    <li class="source">
      <p class="imprint" lang={LANGUAGE_TAG[language]}>
        <span class="publisher">{source.publisher[language]}</span>
        <span>
          {source.date ? formatDate(source.date, language) : t(language, 'sources.undated')}
        </span>
        <span>{languageName(source.language, language)}</span>
        {source.primary && <span class="primary">{t(language, 'sources.primary')}</span>}
      </p>
      <Title source={source} />
      {source.note && (
        <p class="source-note">
          <Both as="stacked" say={(said) => source.note?.[said] ?? ''} />
        </p>
      )}
      {lens.value !== source.id && (
        <button type="button" class="text-link" onClick={() => openLens(source.id)}>
          {t(language, 'lens.everything')}
        </button>
      )}
      {citations.map(({ document, claims }) => (
        <ul key={document.id} class="claims">
          {claims.map(({ claim, locators }) => (
            <ClaimItem
              key={claim.id}
              claim={claim}
              places={[{ document: document.id, locators }]}
            />
          ))}
        </ul>
      ))}
    </li>
  );
}

/** Every source of a statement as an item of a list. */
export function SourceItems({ backing }: { readonly backing: Backing }) {
  const { sources, missing, citations } = backing;
  const language = chrome();
  return (
    <>
      {sources.map((source) => (
        <SourceCard
          key={source.id}
          source={source}
          citations={citations.filter((citation) => citation.source.id === source.id)}
        />
      ))}
      {missing.map((id) => (
        <li key={id} class="source" lang={LANGUAGE_TAG[language]}>
          {t(language, 'sources.unknown', { id })}
        </li>
      ))}
    </>
  );
}

/** What unfolds below the edge of its panel would not be seen. */
function showUnfolded({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }) {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

/** Who says so: one press away from every statement, and readable there. */
export function Sources({ backing }: { readonly backing: Backing | null }) {
  if (!backing) return null;
  const { sources, missing } = backing;
  const language = chrome();
  const count = sources.length + missing.length;
  if (count === 0) return null;
  return (
    <details class="sources" onToggle={showUnfolded}>
      <summary lang={LANGUAGE_TAG[language]}>{t(language, 'sources.count', { count })}</summary>
      <ol>
        <SourceItems backing={backing} />
      </ol>
    </details>
  );
}
