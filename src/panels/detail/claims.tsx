import { t } from '../../i18n/t.ts';
import type { ClaimEntry } from '../../state/detail.ts';
import { ClaimItem } from './backing.tsx';
import { DisputeCard } from './dispute.tsx';
import { Section } from './parts.tsx';

/** Everything that the primary documents say of the record, each claim once, with its paragraphs. */
export function Claims({ claims }: { readonly claims: readonly ClaimEntry[] }) {
  if (claims.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.claims')}>
      <ul class="claims">
        {claims.map(({ claim, citations, disputes }) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            places={citations.map(({ document }) => ({
              document: document.id,
              locators: claim.locators.filter((locator) => locator.document === document.id),
            }))}
          >
            {disputes.map((entry, index) => (
              <DisputeCard key={index} entry={entry} />
            ))}
          </ClaimItem>
        ))}
      </ul>
    </Section>
  );
}
