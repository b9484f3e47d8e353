import { disputesOf, NO_CONCERN } from '../../facts/detail/cite.ts';
import { type VersionRow, versionsOf } from '../../facts/documents/versions.ts';
import { formatList } from '../../i18n/format.ts';
import { versionsSay } from '../../i18n/messages/panels/versions.ts';
import type { DocumentCard } from '../../model/records.ts';
import { catalogue } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { LocalParagraph } from '../detail/parts/parts.tsx';
import { DisputeCard } from '../detail/said/dispute.tsx';
import { showClaim } from './claims/claims.tsx';
import { Unfold } from './unfold.tsx';

interface Pair {
  readonly here: DocumentCard;
  readonly there: DocumentCard;
}

/** Numbers of paragraphs; a stroke where the document does not say it. */
const numbersText = (numbers: readonly number[]) =>
  numbers.length === 0 ? '–' : formatList(numbers.map(String), chrome());

type Title = 'differently' | 'both';

function Rows({ rows, here, there }: Pair & { readonly rows: readonly VersionRow[] }) {
  if (rows.length === 0) {
    return (
      <p class="why">
        <Both say={(language) => versionsSay(language, 'none')} />
      </p>
    );
  }
  const head = (id: string) => (
    <th scope="col">
      <Both as="stacked" say={(language) => versionsSay(language, 'paragraphs', { id })} />
    </th>
  );
  return (
    <table class="versions">
      <thead>
        <tr>
          {head(here.id)}
          <th scope="col">
            <Both say={(language) => versionsSay(language, 'statement')} />
          </th>
          {head(there.id)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ claim, differences, ...at }) => (
          <tr key={claim.id}>
            <td class="figures">{numbersText(at.here)}</td>
            <td>
              {at.here.length > 0 ? (
                <button type="button" class="text-link" onClick={() => showClaim(claim.id)}>
                  <Both as="stacked" say={(language) => claim.paraphrase[language]} />
                </button>
              ) : (
                <Both as="stacked" say={(language) => claim.paraphrase[language]} />
              )}
              {disputesOf(catalogue.value, differences, NO_CONCERN).map((entry, index) => (
                <DisputeCard key={index} entry={entry} />
              ))}
              {claim.note && <LocalParagraph text={claim.note} class="why" />}
            </td>
            <td class="figures">{numbersText(at.there)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Compared(pair: Pair) {
  const { here, there } = pair;
  const { both, onlyHere, onlyThere } = versionsOf(catalogue.value, here, there);
  const titled = (of: Title) => (
    <h4>
      <Both say={(language) => versionsSay(language, of)} />
    </h4>
  );
  const only = (id: string) => (
    <h4>
      <Both say={(language) => versionsSay(language, 'only', { id })} />
    </h4>
  );
  return (
    <>
      <p class="why">
        <Both as="stacked" say={(language) => versionsSay(language, 'what')} />
      </p>
      {only(here.id)}
      <Rows rows={onlyHere} {...pair} />
      {only(there.id)}
      <Rows rows={onlyThere} {...pair} />
      {titled('differently')}
      <Rows rows={both.filter(({ differences: { length } }) => length > 0)} {...pair} />
      {titled('both')}
      <Rows rows={both.filter(({ differences: { length } }) => length === 0)} {...pair} />
    </>
  );
}

/** A document beside each other one that tells of the same event: what both say, and what only one. */
export function SideBySide({ card }: { readonly card: DocumentCard }) {
  return (
    <>
      {catalogue.value.documents
        .filter(({ id }) => card.sameArticleAs.includes(id))
        .map((there) => (
          <Unfold
            key={there.id}
            class="side-by-side"
            summary={versionsSay(chrome(), 'title', { other: there.id })}
          >
            {() => <Compared here={card} there={there} />}
          </Unfold>
        ))}
    </>
  );
}
