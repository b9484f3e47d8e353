import { useSignal, useSignalEffect } from '@preact/signals';
import {
  byField,
  byParagraph,
  claimsIn,
  type PlacedClaim,
} from '../../../facts/documents/document-view.ts';
import { COLON } from '../../../i18n/format.ts';
import { said } from '../../../i18n/messages/panels/documents.ts';
import type { Claim, DocumentCard } from '../../../model/records.ts';
import { catalogue, claims } from '../../../state/store.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Both, chrome } from '../../../ui/text.tsx';
import { highlight } from '../../control/memory.ts';
import { bringIntoSight } from '../sight.ts';
import { recordsOfClaim } from '../targets.ts';
import { ClaimCard, claimElement } from './claim.tsx';

interface CardsProps {
  readonly placed: readonly PlacedClaim[];
  readonly card: DocumentCard;
}

function ClaimCards({ placed, card }: CardsProps) {
  return (
    <ul class="claim-cards">
      {placed.map((one) => (
        <ClaimCard key={one.claim.id} placed={one} card={card} />
      ))}
    </ul>
  );
}

/** Claims of several documents, each under the document that it cites first. */
export function ClaimsByDocument({ claims: all }: { readonly claims: readonly Claim[] }) {
  return (
    <>
      {catalogue.value.documents.map((card) => {
        const own = all.filter((claim) => claim.locators[0]?.document === card.id);
        const placed = claimsIn(card, own);
        if (placed.length === 0) return null;
        return (
          <section key={card.id} aria-label={said(chrome(), 'card.document', { id: card.id })}>
            <h4>
              <Both say={(language) => said(language, 'card.document', { id: card.id })} />
            </h4>
            <ClaimCards placed={placed} card={card} />
          </section>
        );
      })}
    </>
  );
}

/** Claims that stand in full further up and in this paragraph again: by their words, as ways to them. */
function Again({ placed }: { readonly placed: readonly PlacedClaim[] }) {
  if (placed.length === 0) return null;
  return (
    <details class="more again">
      <summary>
        <Both say={(language) => said(language, 'claims.again', { count: placed.length })} />
      </summary>
      <ul>
        {placed.map(({ claim }) => (
          <li key={claim.id}>
            <button type="button" class="text-link" onClick={() => showClaim(claim.id)}>
              <Both say={(language) => claim.paraphrase[language]} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Brings a claim of the document on screen into sight. */
export function showClaim(id: string): void {
  const element = document.getElementById(claimElement(id));
  if (element) bringIntoSight(element);
}

function ByParagraph({ card }: { readonly card: DocumentCard }) {
  return (
    <>
      {byParagraph(card, catalogue.value.claims).map((group) =>
        group.kind === 'set-aside' ? (
          <p key={`${group.from}`} class="set-aside">
            <Both
              as="stacked"
              say={(language) =>
                `${said(language, 'claims.setAside', group)}${COLON[language]}${group.reason[language]}`
              }
            />
          </p>
        ) : (
          <section key={`${group.number}`} aria-label={`${group.number}`}>
            <h4>
              <Both
                say={(language) => said(language, 'claims.paragraph', { number: group.number })}
              />
            </h4>
            <ClaimCards placed={group.claims} card={card} />
            <Again placed={group.again} />
          </section>
        ),
      )}
    </>
  );
}

function ByField({ card }: { readonly card: DocumentCard }) {
  return (
    <>
      {byField(card, catalogue.value.claims).map(({ field, claims: placed }) => (
        <section key={field} aria-label={said(chrome(), `field.${field}`)}>
          <h4>
            <Both say={(language) => said(language, `field.${field}`)} />
            <span class="count figures">{placed.length}</span>
          </h4>
          <ClaimCards placed={placed} card={card} />
        </section>
      ))}
    </>
  );
}

/** Scrolls to the claim of the link, and to the first claim of what the pointer is on on the map. */
export function useClaimsInSight(): void {
  useSignalEffect(() => {
    const [first] = claims.value;
    // Not before the facts are there, and not while a year or a language changes.
    if (first === undefined || catalogue.value.claims.length === 0) return;
    requestAnimationFrame(() => showClaim(first));
  });
  useSignalEffect(() => {
    const id = highlight.value;
    // What the pointer or the keyboard is on in the panel itself must not move away under it.
    const panel = document.querySelector('.documents');
    const isHere = panel?.matches(':hover') || panel?.querySelector(':focus-visible');
    if (id === null || isHere) return;
    const lit = [...document.querySelectorAll<HTMLElement>('.claim-card')].find((element) =>
      catalogue
        .peek()
        .claims.some(
          (claim) => claim.id === element.dataset.claim && recordsOfClaim(claim).includes(id),
        ),
    );
    if (lit) bringIntoSight(lit);
  });
}

/** Every claim of a document, by paragraph or by field of cooperation. */
export function DocumentClaims({ card }: { readonly card: DocumentCard }) {
  const by = useSignal<'paragraph' | 'field'>('paragraph');
  const count = claimsIn(card, catalogue.value.claims).length;
  const language = chrome();
  useClaimsInSight();
  return (
    <section class="document-claims" aria-labelledby="claims-heading">
      <div class="claims-bar">
        <h3 id="claims-heading">
          <Both say={(one) => said(one, 'one.claims', { count })} />
        </h3>
        <Choice
          label={said(language, 'claims.group')}
          options={[
            { value: 'paragraph', text: said(language, 'claims.byParagraph') },
            { value: 'field', text: said(language, 'claims.byField') },
          ]}
          value={by.value}
          onChoose={(value) => {
            by.value = value;
          }}
        />
      </div>
      {by.value === 'paragraph' ? <ByParagraph card={card} /> : <ByField card={card} />}
    </section>
  );
}
