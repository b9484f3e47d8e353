import { useComputed } from '@preact/signals';
import type { CooperationDetail } from '../../../facts/detail/detail.ts';
import { type PlaceCard, placeCard } from '../../../facts/detail/place-card.ts';
import type { Stand } from '../../../facts/rows/stands.ts';
import { cooperationSay } from '../../../i18n/messages/panels/cooperation.ts';
import type { Commitment, Meeting } from '../../../model/records.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { catalogue } from '../../../state/store.ts';
import { Both, NameOf } from '../../../ui/text.tsx';
import { Promised } from '../../agreed/promise.tsx';
import { SignedText } from '../../agreed/register.tsx';
import { SymbolMark } from '../../common/symbol.tsx';
import { RecordLinks } from '../../documents/record-name.tsx';
import { Unfold } from '../../documents/unfold.tsx';
import { FlowsBySeries, SiteFlows } from '../parts/flow-links.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { Projects, Sites } from '../parts/lists.tsx';
import { Section } from '../parts/parts.tsx';

type Title = Parameters<typeof cooperationSay>[1] & `place.${string}`;

/** Statements and agreements, each opening its own details. */
function Stands({ stands }: { readonly stands: readonly Stand[] }) {
  return (
    <ul class="links">
      {stands.map(({ id, field, names }) => (
        <li key={id}>
          <LinkTo id={id}>
            <SymbolMark symbol={{ family: 'cooperation', field }} />
            <NameOf names={names} />
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}

function Records({ title, ids }: { readonly title: Title; readonly ids: readonly RecordId[] }) {
  if (ids.length === 0) return null;
  return (
    <Section title={(language) => cooperationSay(language, title)}>
      <RecordLinks ids={ids} />
    </Section>
  );
}

function Promises({
  title,
  promises,
}: {
  readonly title: Title;
  readonly promises: readonly Commitment[];
}) {
  if (promises.length === 0) return null;
  return (
    <Section title={(language) => cooperationSay(language, title)}>
      <ul class="agreed-group">
        {promises.map((one) => (
          <Promised key={one.id} one={one} />
        ))}
      </ul>
    </Section>
  );
}

/** Figures of trade by who counts what; those of other years unfold. */
function Figures({ card, year }: { readonly card: PlaceCard; readonly year: number }) {
  const { flows, otherFlows } = card;
  if (flows.length + otherFlows.length === 0) return null;
  return (
    <>
      <SiteFlows
        flows={flows}
        title={(language) => `${cooperationSay(language, 'place.flows')} · ${year}`}
      />
      {otherFlows.length > 0 && (
        <Section title={(language) => cooperationSay(language, 'place.flows')}>
          <Unfold
            class="claim-more"
            summary={<Both say={(language) => cooperationSay(language, 'place.other')} />}
          >
            {() => <FlowsBySeries flows={otherFlows} />}
          </Unfold>
        </Section>
      )}
    </>
  );
}

const idsOf = (meetings: readonly Meeting[]) => meetings.map(({ id }) => id);

/** All that the data hold of a province, region or town, as of the year on screen. */
export function PlacePanel({ detail: { key, year } }: { readonly detail: CooperationDetail }) {
  const card = useComputed(() => placeCard(catalogue.value, key, year)).value;
  return (
    <>
      <Section title={(language) => `${cooperationSay(language, 'place.now')} · ${year}`}>
        {card.stands.length > 0 ? (
          <Stands stands={card.stands} />
        ) : (
          <p class="empty">
            <Both say={(language) => cooperationSay(language, 'place.none')} />
          </p>
        )}
        {card.otherStands.length > 0 && (
          <Unfold
            class="claim-more"
            summary={<Both say={(language) => cooperationSay(language, 'place.other')} />}
          >
            {() => <Stands stands={card.otherStands} />}
          </Unfold>
        )}
      </Section>
      <Sites title={(language) => cooperationSay(language, 'place.sites')} sites={card.sites} />
      <Projects projects={card.projects} />
      <Figures card={card} year={year} />
      {card.agreements.length > 0 && (
        <Section title={(language) => cooperationSay(language, 'place.agreements')}>
          <ul class="agreed-group">
            {card.agreements.map((one) => (
              <SignedText key={one.id} one={one} />
            ))}
          </ul>
        </Section>
      )}
      <Promises title="place.given" promises={card.given} />
      <Promises title="place.asked" promises={card.asked} />
      <Records title="place.sisters" ids={card.sisters.map(({ id }) => `place:${id}` as const)} />
      <Records title="place.hosted" ids={idsOf(card.hosted)} />
    </>
  );
}
