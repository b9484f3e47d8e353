import type { ClaimEntry } from '../../../facts/detail/detail.ts';
import { t } from '../../../i18n/t.ts';
import { OneStop } from '../../../ui/one-stop.tsx';
import { Section } from '../parts/parts.tsx';
import { ClaimItem } from './backing.tsx';
import { DisputeCard } from './dispute.tsx';

/** A claim with the paragraphs of every document that has it, and what is said against it. */
export function ClaimOf({
  entry: { claim, citations, disputes },
  toldElsewhere,
}: {
  readonly entry: ClaimEntry;
  readonly toldElsewhere?: ReadonlySet<string>;
}) {
  return (
    <ClaimItem
      claim={claim}
      places={citations.map(({ document }) => ({
        document: document.id,
        locators: claim.locators.filter((locator) => locator.document === document.id),
      }))}
      {...(toldElsewhere ? { toldElsewhere } : {})}
    >
      {disputes.map((entry, index) => (
        <DisputeCard key={index} entry={entry} />
      ))}
    </ClaimItem>
  );
}

/** Everything that the primary documents say of the record, each claim once, with its paragraphs. */
export function Claims({ claims }: { readonly claims: readonly ClaimEntry[] }) {
  if (claims.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.claims')}>
      <OneStop>
        <ul class="claims">
          {claims.map((entry) => (
            <ClaimOf key={entry.claim.id} entry={entry} />
          ))}
        </ul>
      </OneStop>
    </Section>
  );
}
