import '../../agreed/agreed.css';
import type { CooperationDetail } from '../../../facts/detail/detail.ts';
import { agreedSay } from '../../../i18n/messages/panels/agreed.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { catalogue } from '../../../state/store.ts';
import { Promised } from '../../agreed/promise.tsx';
import { SignedText } from '../../agreed/register.tsx';
import { RecordLinks } from '../../documents/record-name.tsx';
import { Section } from '../parts/parts.tsx';
import { ToldIn } from './joined.tsx';
import { PlacePanel } from './place.tsx';
import { Standing, StatementPanel } from './statement.tsx';

/** The gates, crossings and projects that a promise is about: on the map it is there. */
function About({ ids }: { readonly ids: readonly RecordId[] }) {
  if (ids.length === 0) return null;
  return (
    <Section title={(language) => agreedSay(language, 'narrow.about')}>
      <RecordLinks ids={ids} />
    </Section>
  );
}

/** What is told of a statement, an agreement, a commitment or a place. */
export function CooperationPanel({ detail }: { readonly detail: CooperationDetail }) {
  const { of, key, id } = detail;
  const { stands, claims, agreements, commitments } = catalogue.value;
  const stand = stands.find((one) => one.id === id);
  const isIt = (one: { readonly id: string }) => one.id === key;
  switch (of) {
    case 'statement': {
      const claim = claims.find(isIt);
      return claim && stand ? <StatementPanel claim={claim} stand={stand} /> : null;
    }
    case 'agreement': {
      const agreement = agreements.find(isIt);
      const promise = commitments.find((one) => one.id === agreement?.commitment);
      return (
        <>
          {stand && <Standing stand={stand} />}
          <ul class="part agreed-group">
            {agreement && <SignedText one={agreement} isOwnCard={true} />}
            {promise && <Promised one={promise} />}
          </ul>
          <ToldIn claims={agreement?.claims} />
        </>
      );
    }
    case 'commitment': {
      const commitment = commitments.find(isIt);
      return (
        <>
          <ul class="part agreed-group">
            {commitment && <Promised one={commitment} isOwnCard={true} />}
          </ul>
          {commitment && <About ids={commitment.records} />}
          <ToldIn claims={commitment?.claims} />
        </>
      );
    }
    default:
      return <PlacePanel detail={detail} />;
  }
}
