import { shownThrough } from '../../facts/documents/lens.ts';
import { placeRefs } from '../../facts/find.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { said } from '../../i18n/messages/panels/documents.ts';
import { languageName } from '../../i18n/words.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import type { Claim, DocumentCard, Source } from '../../model/records.ts';
import { catalogue } from '../../state/store.ts';
import { languageTag } from '../../ui/language-tag.ts';
import { Both, chrome, NameOf } from '../../ui/text.tsx';
import { closeLens } from '../control/lens.ts';
import { Places } from '../detail/parts/lists.tsx';
import { LocalParagraph } from '../detail/parts/parts.tsx';
import { webAddress } from '../detail/said/backing.tsx';
import { Card, Problems } from './card.tsx';
import { ClaimsByDocument, DocumentClaims } from './claims/claims.tsx';
import { Records } from './records.tsx';
import { SideBySide } from './versions.tsx';
import { Years } from './years.tsx';

function Imprint({ source, card }: { readonly source: Source; readonly card?: DocumentCard }) {
  const language = chrome();
  const address = webAddress(source.url);
  return (
    <p class="imprint" lang={LANGUAGE_TAG[language]}>
      <span class="publisher">{source.publisher[language]}</span>
      <span>
        {source.date ? formatDate(source.date, language) : said(language, 'all.undated')}
        {card?.dateBasis === 'inferred' && ` (${said(language, 'date.inferred')})`}
      </span>
      <span>{languageName(source.language, language)}</span>
      <span>{said(language, `kind.${source.kind ?? 'none'}`)}</span>
      <span>{source.licence ?? said(language, 'licence.none')}</span>
      <span>{said(language, 'source.opened', { date: formatDate(source.opened, language) })}</span>
      {address && (
        <a href={address.href} target="_blank" rel="noopener noreferrer">
          {address.host}
        </a>
      )}
    </p>
  );
}

function Heading({ source, card }: { readonly source: Source; readonly card?: DocumentCard }) {
  return (
    <header class="through-head">
      <button type="button" class="text-link back" onClick={closeLens}>
        <span aria-hidden="true">← </span>
        {said(chrome(), 'one.back')}
      </button>
      {card && (
        <p class="kind">
          <Both say={(language) => said(language, 'card.what', { id: card.id })} />
        </p>
      )}
      <h3 class="through-title" id="through-heading" tabIndex={-1}>
        {card ? (
          <NameOf names={card.title} />
        ) : (
          <cite lang={languageTag(source.language)}>{source.title}</cite>
        )}
      </h3>
      {card && <cite lang={languageTag(source.language)}>{source.title}</cite>}
      <Imprint source={source} {...(card ? { card } : {})} />
      {source.note && !card && <LocalParagraph text={source.note} class="source-note" />}
    </header>
  );
}

/** Claims of primary documents beside which another source is cited, each in its first document. */
function Beside({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section class="document-claims" aria-labelledby="beside-heading">
      <h3 id="beside-heading">
        <Both say={(language) => said(language, 'one.beside')} />
      </h3>
      <ClaimsByDocument claims={claims} />
    </section>
  );
}

/** Everything that one source says and what rests on it. */
export function Through({ source }: { readonly source: Source }) {
  const all = catalogue.value;
  const card = all.documents.find((one) => one.source === source.id);
  const { ids, beside, places, cards } = shownThrough(all, source.id);
  const isUnused = ids.size === 0 && !card;
  return (
    <article class="through" aria-labelledby="through-heading">
      <Heading source={source} {...(card ? { card } : {})} />
      <Years source={source.id} />
      {card && <Card card={card} />}
      {card && <Problems card={card} />}
      {card && <SideBySide card={card} />}
      {isUnused && (
        <p class="unused">
          <Both as="stacked" say={(language) => said(language, 'one.unused')} />
        </p>
      )}
      {card && <DocumentClaims card={card} />}
      <Beside claims={beside} />
      <Records source={source.id} />
      {places.length > 0 && (
        <section aria-labelledby="places-heading">
          <h3 id="places-heading">
            <Both say={(language) => said(language, 'one.places')} />
          </h3>
          <Places places={placeRefs(all, places)} />
        </section>
      )}
      {cards.length > 0 && (
        <p class="why">
          <Both
            as="stacked"
            say={(language) => said(language, 'one.cards', { list: formatList(cards, language) })}
          />
        </p>
      )}
    </article>
  );
}
