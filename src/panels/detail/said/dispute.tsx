import type { BackedDispute } from '../../../facts/detail/detail.ts';
import { t } from '../../../i18n/t.ts';
import { Both, capital } from '../../../ui/text.tsx';
import { LocalParagraph, Section } from '../parts/parts.tsx';
import { Sources } from './backing.tsx';

/** One point on which sources do not agree. */
export function DisputeCard({ entry }: { readonly entry: BackedDispute }) {
  const { dispute, statements } = entry;
  return (
    <div class="dispute">
      <h4>
        <Both say={(language) => capital(dispute.about[language], language)} />
      </h4>
      <ul class="statements">
        {statements.map(({ statement, backing }, index) => (
          <li key={index}>
            <LocalParagraph text={statement.text} />
            <Sources backing={backing} />
          </li>
        ))}
      </ul>
      {dispute.view && (
        <div class="view">
          <h5>
            <Both say={(language) => t(language, 'detail.view')} />
          </h5>
          <LocalParagraph text={dispute.view} />
        </div>
      )}
    </div>
  );
}

/** What sources do not agree on: their statements side by side, none left out. */
export function Disputes({ disputes }: { readonly disputes: readonly BackedDispute[] }) {
  if (disputes.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.disputes')} class="disputes">
      {disputes.map((entry, index) => (
        <DisputeCard key={index} entry={entry} />
      ))}
    </Section>
  );
}
