import './styles/through.css';
import { mechanismNames } from '../../facts/rows/select-rows.ts';
import { COLON, formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { sameInAll } from '../../model/language.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue } from '../../state/store.ts';
import { Both, NameOf } from '../../ui/text.tsx';
import { LinkTo } from '../detail/parts/link-to.tsx';

/** What a record is called in both languages; its id while it is not in the catalogue. */
export function RecordName({ id }: { readonly id: RecordId }) {
  const all = catalogue.value;
  const isIt = (record: { readonly id: RecordId }) => record.id === id;
  const named = all.gates.find(isIt) ?? all.crossings.find(isIt) ?? all.projects.find(isIt);
  if (named) return <NameOf names={named.names} />;
  const meeting = all.meetings.find(isIt);
  if (meeting) {
    return (
      <span class="record-name">
        <NameOf names={mechanismNames(all, meeting.mechanism)} />
        <Both say={(language) => t(language, 'meeting.session', { ordinal: meeting.ordinal })} />
      </span>
    );
  }
  const place = id.startsWith('place:') && all.places.get(id.slice('place:'.length));
  if (place) return <NameOf names={place.names} />;
  const flow = all.flows.find(isIt);
  if (flow) {
    return (
      <Both
        as="stacked"
        say={(language) =>
          `${formatPeriod(flow, language)}${COLON[language]}${formatQuantity(flow.value, flow.unit, language, flow.approximation)}`
        }
      />
    );
  }
  return <NameOf names={sameInAll(id)} />;
}

/** Names of records that lead to their details; nothing where there are none. */
export function RecordLinks({ ids }: { readonly ids: readonly RecordId[] }) {
  if (ids.length === 0) return null;
  return (
    <ul class="links">
      {ids.map((id) => (
        <li key={id}>
          <LinkTo id={id}>
            <RecordName id={id} />
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}
