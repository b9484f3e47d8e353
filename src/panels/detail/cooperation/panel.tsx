import '../../agreed/agreed.css';
import type { CooperationDetail } from '../../../facts/detail/detail.ts';
import { catalogue } from '../../../state/store.ts';
import { Promised } from '../../agreed/promise.tsx';
import { SignedText } from '../../agreed/register.tsx';
import { ToldIn } from './joined.tsx';
import { PlacePanel } from './place.tsx';
import { Standing, StatementPanel } from './statement.tsx';

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
            {agreement && <SignedText one={agreement} />}
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
          <ul class="part agreed-group">{commitment && <Promised one={commitment} />}</ul>
          <ToldIn claims={commitment?.claims} />
        </>
      );
    }
    default:
      return <PlacePanel detail={detail} />;
  }
}
