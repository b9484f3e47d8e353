import type { ComponentChildren } from 'preact';
import type { PlaceRef, SiteDetail } from '../../../facts/detail/detail.ts';
import { communeName } from '../../../i18n/commune.ts';
import { t } from '../../../i18n/t.ts';
import { type Side, sidesIn } from '../../../model/sides.ts';
import { Both, chrome, NameOf } from '../../../ui/text.tsx';
import { LinkTo } from './link-to.tsx';
import { Fact, Remark, Section } from './parts.tsx';
import { sideSay } from './sides.ts';

function Chain({
  places,
  last,
}: {
  readonly places: readonly (PlaceRef | null)[];
  readonly last: string | null;
}) {
  return (
    <ul class="chain">
      {places.map(
        (place) =>
          place && (
            <li key={place.id}>
              <LinkTo id={`place:${place.id}`}>
                <NameOf names={place.names} as="inline" />
              </LinkTo>
            </li>
          ),
      )}
      {last && (
        <li>
          <Both say={(language) => communeName(last, language)} />
        </li>
      )}
    </ul>
  );
}

/** Where each side's post lies, in the administrative units of the year. */
export function Units({ detail }: { readonly detail: SiteDetail }) {
  const { vietnam, china, year } = detail;
  const chains: Readonly<Record<Side, ComponentChildren>> = {
    vietnam: (
      <>
        <Chain places={[vietnam.province, vietnam.district]} last={vietnam.commune} />
        {vietnam.isCommunePlotted && (
          <Remark say={(language) => t(language, 'detail.communePlotted')} />
        )}
      </>
    ),
    china: <Chain places={[china.region, china.prefecture, china.county]} last={null} />,
  };
  return (
    <Section title={(language) => t(language, 'detail.units', { year })}>
      <dl class="sides">
        {sidesIn(chrome()).map((side) => (
          <Fact key={side} label={sideSay(side)}>
            {chains[side]}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}
