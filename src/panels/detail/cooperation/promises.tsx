import '../../agreed/agreed.css';
import { t } from '../../../i18n/t.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { catalogue } from '../../../state/store.ts';
import { OneStop } from '../../../ui/one-stop.tsx';
import { Promised } from '../../agreed/promise.tsx';
import { Section } from '../parts/parts.tsx';

/** What was agreed, asked and promised about a gate or project, or at a session, and what came of it. */
export function PromisesOf({ id }: { readonly id: RecordId }) {
  const own = catalogue.value.commitments.filter(
    ({ records, session }) => records.includes(id) || session === id,
  );
  if (own.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'region.agreed')}>
      <OneStop>
        <ul class="agreed-group">
          {own.map((one) => (
            <Promised key={one.id} one={one} />
          ))}
        </ul>
      </OneStop>
    </Section>
  );
}
