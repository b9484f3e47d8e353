import { say } from '../../i18n/messages/page/group.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { SymbolMark, symbolOf } from '../../panels/common/symbol.tsx';
import { rows } from '../../panels/control/derived.ts';
import { Both, NameOf } from '../../ui/text.tsx';

/** So many are named; of more their number is told. */
const MOST = 6;

/** What a sign stands for that is of several: each with its name and its sign. */
export function GroupOf({ ids }: { readonly ids: readonly RecordId[] }) {
  const members = rows.value.filter(({ id }) => ids.includes(id));
  const left = members.length - MOST;
  return (
    <>
      <p class="record-card-name">
        <Both say={(language) => say(language, 'group.of', { count: members.length })} />
      </p>
      <ul class="group-members">
        {members.slice(0, left > 1 ? MOST : members.length).map((row) => (
          <li key={row.id} class="record-card-state">
            <SymbolMark symbol={symbolOf(row)} />
            <NameOf names={row.names} />
          </li>
        ))}
      </ul>
      {left > 1 && (
        <p class="why">
          <Both say={(language) => say(language, 'group.more', { count: left })} />
        </p>
      )}
      <p class="card-ends">
        <Both say={(language) => say(language, 'group.open')} />
      </p>
    </>
  );
}
