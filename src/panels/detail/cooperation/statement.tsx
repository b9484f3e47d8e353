import { backingOf, disputesOf, NO_CONCERN } from '../../../facts/detail/cite.ts';
import { placeRefs } from '../../../facts/find.ts';
import { isStandIn, type Stand } from '../../../facts/rows/stands.ts';
import { cooperationSay } from '../../../i18n/messages/panels/cooperation.ts';
import { said } from '../../../i18n/messages/panels/documents.ts';
import { words } from '../../../i18n/words.ts';
import type { Claim } from '../../../model/records.ts';
import { placeRecordId } from '../../../model/talk/stand.ts';
import { type AsOfYear, yearsOf } from '../../../model/time/time.ts';
import { catalogue, update, year } from '../../../state/store.ts';
import { Both, capital, chrome, NameOf } from '../../../ui/text.tsx';
import { placesInOrder } from '../../common/sides.tsx';
import { openLens } from '../../control/lens.ts';
import { RecordLinks } from '../../documents/record-name.tsx';
import { recordsOfClaim } from '../../documents/targets.ts';
import { LinkTo } from '../parts/link-to.tsx';
import { Fact, LocalParagraph, Section } from '../parts/parts.tsx';
import { ClaimItem, Sources } from '../said/backing.tsx';
import { DisputeCard } from '../said/dispute.tsx';
import { Becomes } from './joined.tsx';

/** Where it stands: each place opens its own card; where it has none, why. */
function Places({ stand }: { readonly stand: Stand }) {
  const { spots, binds, reason } = stand;
  if (spots.length === 0) {
    return (
      <Both
        as="stacked"
        say={(language) => cooperationSay(language, `reason.${reason ?? 'no-position'}`)}
      />
    );
  }
  // What binds two places may stand at the more specific one: both are told, and weigh the same.
  const ids = binds.length > 0 ? binds : spots.map(({ place }) => place);
  const places = placeRefs(catalogue.value, ids);
  return (
    <ul class="links">
      {placesInOrder(places).map(({ id, names }) => (
        <li key={id}>
          <LinkTo id={placeRecordId(id)}>
            <NameOf names={names} />
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}

/** The year of the time line nearest to the one on screen in which it is on the map; `null`: in none. */
function yearElsewhere(stand: Stand): AsOfYear | null {
  const near = yearsOf(catalogue.value.edition.years).toSorted(
    (a, b) => Math.abs(a - year.value) - Math.abs(b - year.value) || b - a,
  );
  return near.find((one) => isStandIn(stand, one)) ?? null;
}

/** Of what has a place but is not on the map of the year: that, and the way to a year in which it is. */
function Elsewhen({ stand }: { readonly stand: Stand }) {
  const shown = year.value;
  if (stand.spots.length === 0 || stand.from === null || isStandIn(stand, shown)) return null;
  const { first, last } = catalogue.value.edition.years;
  const elsewhen = yearElsewhere(stand);
  return (
    <p class="why" role="status">
      <Both
        as="stacked"
        say={(language) =>
          elsewhen === null
            ? cooperationSay(language, 'never', { first, last })
            : cooperationSay(language, 'elsewhen', { year: shown })
        }
      />
      {elsewhen !== null && (
        <button type="button" class="text-link" onClick={() => update({ year: elsewhen })}>
          <Both say={(language) => said(language, 'years.go', { year: elsewhen })} />
        </button>
      )}
    </p>
  );
}

/** Field, places and years of what stands on the map. */
export function Standing({ stand }: { readonly stand: Stand }) {
  const { field, from, to } = stand;
  return (
    <div class="part">
      <Elsewhen stand={stand} />
      <dl>
        <Fact label={(language) => cooperationSay(language, 'field')}>
          <Both say={(language) => capital(words(language).cooperationField[field], language)} />
        </Fact>
        <Fact label={(language) => cooperationSay(language, 'where')}>
          <Places stand={stand} />
        </Fact>
        {from !== null && (
          <Fact label={(language) => cooperationSay(language, 'years')}>
            <span class="figures">{from === to ? from : `${from}–${to}`}</span>
          </Fact>
        )}
      </dl>
    </div>
  );
}

/** A button for each document that states it. */
function Documents({ claim }: { readonly claim: Claim }) {
  const ids = new Set(claim.locators.map(({ document }) => document));
  return (
    <>
      {catalogue.value.documents
        .filter(({ id }) => ids.has(id))
        .map(({ id, source }) => (
          <button
            key={id}
            type="button"
            class="text-link"
            onClick={() => openLens(source, [claim.id])}
          >
            {cooperationSay(chrome(), 'open')} {id}
          </button>
        ))}
    </>
  );
}

/** One statement of the documents: where and when it stands, in which paragraphs, who says so. */
export function StatementPanel({ claim, stand }: { readonly claim: Claim; readonly stand: Stand }) {
  const all = catalogue.value;
  const documents = [...new Set(claim.locators.map(({ document }) => document))];
  const records = recordsOfClaim(claim);
  return (
    <>
      <Standing stand={stand} />
      <Section title={(language) => cooperationSay(language, 'kind.statement')}>
        <p>
          <Both
            say={(language) =>
              `${capital(cooperationSay(language, 'told'), language)}: ${said(language, `status.${claim.status}`)}`
            }
          />
        </p>
        <ul class="claims">
          <ClaimItem
            claim={claim}
            places={documents.map((document) => ({
              document,
              locators: claim.locators.filter((one) => one.document === document),
            }))}
          >
            {disputesOf(all, claim.disputes, NO_CONCERN).map((entry, index) => (
              <DisputeCard key={index} entry={entry} />
            ))}
          </ClaimItem>
        </ul>
        {claim.valid.note && <LocalParagraph text={claim.valid.note} class="why" />}
        <RecordLinks ids={records} />
        <Documents claim={claim} />
        <Sources backing={backingOf(all, claim.sources, NO_CONCERN)} />
      </Section>
      <Becomes claim={claim} />
    </>
  );
}
