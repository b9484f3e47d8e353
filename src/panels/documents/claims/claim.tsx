import { useSignal } from '@preact/signals';
import { backingOf, disputesOf, NO_CONCERN } from '../../../facts/detail/cite.ts';
import type { PlacedClaim } from '../../../facts/documents/document-view.ts';
import { placeRefs } from '../../../facts/find.ts';
import { formatDate, formatList, formatSpan, joinParts } from '../../../i18n/format.ts';
import { said } from '../../../i18n/messages/panels/documents.ts';
import { t } from '../../../i18n/t.ts';
import { LANGUAGE_TAG, type Language } from '../../../model/language.ts';
import type { Claim, DocumentCard } from '../../../model/records.ts';
import { writeLink } from '../../../state/link/link.ts';
import { catalogue, claims, view } from '../../../state/store.ts';
import { languageTag } from '../../../ui/language-tag.ts';
import { Both, chrome } from '../../../ui/text.tsx';
import { openLens } from '../../control/lens.ts';
import { highlight } from '../../control/memory.ts';
import { Places } from '../../detail/parts/lists.tsx';
import { Fact, LocalParagraph } from '../../detail/parts/parts.tsx';
import { Sources } from '../../detail/said/backing.tsx';
import { DisputeCard } from '../../detail/said/dispute.tsx';
import { RecordLinks } from '../record-name.tsx';
import { goTo, hasTarget, pointAt, recordsOfClaim } from '../targets.ts';
import { Unfold } from '../unfold.tsx';
import { externalTexts, valueText } from './claim-words.ts';

/** Id of the element of a claim, for whoever scrolls to it. */
export const claimElement = (id: string) => `claim-${id}`;

/** The exact words of the text at which the claim can be checked: never a sentence. */
function Tokens({ placed, card }: { readonly placed: PlacedClaim; readonly card: DocumentCard }) {
  const language = chrome();
  return (
    <p class="tokens">
      <span class="hidden-text">{said(language, 'claim.tokens')}: </span>
      {placed.locators.map(({ paragraph, lines, tokens }) => (
        <span key={`${paragraph} ${lines?.join() ?? ''}`} class="token-group">
          <span class="token-place" lang={LANGUAGE_TAG[language]}>
            {joinParts(
              [
                said(language, 'claims.paragraph', { number: paragraph }),
                ...(lines
                  ? [
                      said(language, 'claim.lines', {
                        list: formatList(lines.map(String), language),
                      }),
                    ]
                  : []),
              ],
              language,
            )}
          </span>
          {tokens.map((token) => (
            <span key={token} class="token" lang={languageTag(card.language)}>
              {token}
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}

function factTexts(claim: Claim, language: Language): string[] {
  const { valid, status, reported, certainty } = claim;
  const isDated = valid.from !== null || valid.to !== null;
  return [
    said(language, `status.${status}`),
    valueText(claim, language),
    isDated
      ? formatSpan(valid, language)
      : said(language, 'claim.reported', { date: formatDate(reported, language) }),
    isDated && valid.basis === 'inferred' && said(language, 'claim.timeInferred'),
    isDated && valid.basis === 'external' && said(language, 'claim.timeExternal'),
    said(language, certainty === 'inferred' ? 'claim.inferred' : 'claim.stated'),
  ].filter((text) => typeof text === 'string');
}

/** Status, value, time and certainty: what of the claim can be compared. */
function Facts({ claim }: { readonly claim: Claim }) {
  return (
    <p class={`claim-facts ${claim.certainty}`}>
      <Both as="stacked" say={(language) => factTexts(claim, language).join(' · ')} />
    </p>
  );
}

/** The same statement in the other documents. */
function Elsewhere({ claim, card }: { readonly claim: Claim; readonly card: DocumentCard }) {
  const others = catalogue.value.documents.flatMap((document) => {
    const paragraphs = claim.locators
      .filter((locator) => locator.document === document.id)
      .map(({ paragraph }) => paragraph);
    return document.id === card.id || paragraphs.length === 0
      ? []
      : [{ document, paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b) }];
  });
  const language = chrome();
  return (
    <>
      {others.map(({ document, paragraphs }) => (
        <button
          key={document.id}
          type="button"
          class="text-link"
          onClick={() => openLens(document.source, [claim.id])}
        >
          {said(language, 'claim.elsewhere', {
            document: document.id,
            list: formatList(paragraphs.map(String), language),
          })}
        </button>
      ))}
    </>
  );
}

/** A link to the page as it is, with this claim pointed at. */
function CopyLink({ claim, card }: { readonly claim: Claim; readonly card: DocumentCard }) {
  const state = useSignal<'idle' | 'copied' | 'failed'>('idle');
  const language = chrome();
  const copy = async () => {
    const link = writeLink({
      ...view.peek(),
      panel: 'documents',
      lens: card.source,
      claims: [claim.id],
    });
    try {
      await navigator.clipboard.writeText(`${location.href.split('#')[0]}#${link}`);
      state.value = 'copied';
    } catch {
      state.value = 'failed';
    }
  };
  return (
    <>
      <button type="button" class="text-link" onClick={() => void copy()}>
        {said(language, 'claim.copy')}
      </button>
      <span role="status" class="why">
        {state.value === 'copied' && said(language, 'claim.copied')}
        {state.value === 'failed' && said(language, 'claim.copyFailed')}
      </span>
    </>
  );
}

function External({ claim }: { readonly claim: Claim }) {
  const { external } = claim;
  if (!external) return null;
  const hasWords = externalTexts(catalogue.value, external, chrome()).length > 0;
  return (
    <div class="external">
      <p class="locator">
        <Both say={(language) => said(language, 'claim.external')} />
      </p>
      {hasWords && (
        <p>
          <Both
            as="stacked"
            say={(language) => externalTexts(catalogue.value, external, language).join(' · ')}
          />
        </p>
      )}
      <Sources backing={backingOf(catalogue.value, external.sources, NO_CONCERN)} />
    </div>
  );
}

/** Where it is, who is party to it, who else says so, and a link to it. */
function More({ claim, card }: { readonly claim: Claim; readonly card: DocumentCard }) {
  const all = catalogue.value;
  return (
    <>
      <dl>
        <Fact label={(language) => said(language, 'claim.places')}>
          <Places places={placeRefs(all, claim.places)} />
        </Fact>
        {claim.parties && (
          <Fact label={(language) => said(language, 'claim.parties')}>
            <ul>
              {claim.parties.map((party) => (
                <li key={party.en}>
                  <Both say={(language) => party[language]} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {[claim.note, claim.valid.note].map(
        (note, index) => note && <LocalParagraph key={index} text={note} class="why" />,
      )}
      <External claim={claim} />
      <Sources backing={backingOf(all, claim.sources, NO_CONCERN)} />
      <div class="claim-acts">
        <Elsewhere claim={claim} card={card} />
        <CopyLink claim={claim} card={card} />
      </div>
    </>
  );
}

/** What other sources say against it: told at once, unfolded on demand. */
function ClaimDisputes({ claim }: { readonly claim: Claim }) {
  const entries = disputesOf(catalogue.value, claim.disputes, NO_CONCERN);
  if (entries.length === 0) return null;
  return (
    <Unfold
      class="claim-disputes"
      summary={<Both say={(language) => t(language, 'detail.disputes')} />}
    >
      {() => entries.map((entry, index) => <DisputeCard key={index} entry={entry} />)}
    </Unfold>
  );
}

interface ClaimCardProps {
  readonly placed: PlacedClaim;
  /** The document through which it is read. */
  readonly card: DocumentCard;
}

/** One claim with all that is known of it: in our words, never in those of the document. */
export function ClaimCard({ placed, card }: ClaimCardProps) {
  const { claim } = placed;
  const records = recordsOfClaim(claim);
  const isLit = highlight.value !== null && records.includes(highlight.value);
  const text = <Both as="stacked" say={(language) => claim.paraphrase[language]} />;
  return (
    <li
      id={claimElement(claim.id)}
      class="claim-card"
      data-claim={claim.id}
      data-highlight={isLit}
      data-pointed={claims.value.includes(claim.id)}
      aria-current={claims.value.includes(claim.id) ? 'true' : undefined}
      onMouseEnter={() => pointAt(claim)}
      onMouseLeave={() => pointAt(null)}
    >
      {hasTarget(claim) ? (
        <button
          type="button"
          class="claim-text"
          title={said(chrome(), 'claim.show')}
          onClick={() => goTo(claim)}
          onFocus={() => pointAt(claim)}
          onBlur={() => pointAt(null)}
        >
          {text}
        </button>
      ) : (
        <p class="claim-text">{text}</p>
      )}
      <Facts claim={claim} />
      <Tokens placed={placed} card={card} />
      <RecordLinks ids={records} />
      <Unfold class="claim-more" summary={said(chrome(), 'claim.more')}>
        {() => <More claim={claim} card={card} />}
      </Unfold>
      <ClaimDisputes claim={claim} />
    </li>
  );
}
