import { promiseSay } from '../../../i18n/messages/panels/agreed/promise.ts';
import { cooperationSay } from '../../../i18n/messages/panels/cooperation.ts';
import { t } from '../../../i18n/t.ts';
import type { LocalText } from '../../../model/language.ts';
import type { Claim } from '../../../model/records.ts';
import { agreementId, statementId } from '../../../model/talk/stand.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { catalogue } from '../../../state/store.ts';
import { Both } from '../../../ui/text.tsx';
import { Promised } from '../../agreed/promise.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { Section } from '../parts/parts.tsx';

function Links({
  links,
}: {
  readonly links: readonly { readonly id: RecordId; readonly text: LocalText }[];
}) {
  return (
    <ul class="links">
      {links.map(({ id, text }) => (
        <li key={id}>
          <LinkTo id={id}>
            <Both as="stacked" say={(language) => text[language]} />
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}

/** What became of a statement that looks ahead: the commitment and the text that it is, or why it is none. */
export function Becomes({ claim }: { readonly claim: Claim }) {
  const { commitments, agreements } = catalogue.value;
  const isJoined = (one: { readonly claims?: readonly string[] | undefined }) =>
    one.claims?.includes(claim.id) === true;
  const promises = commitments.filter(isJoined);
  const texts = agreements.filter(isJoined);
  const { noPromise } = claim;
  if (promises.length === 0 && texts.length === 0 && noPromise === undefined) return null;
  return (
    <Section title={(language) => t(language, 'region.agreed')}>
      {noPromise !== undefined && (
        <p class="why">
          <Both as="stacked" say={(language) => promiseSay(language, `none.${noPromise}`)} />
        </p>
      )}
      <Links links={texts.map(({ id, title }) => ({ id: agreementId(id), text: title }))} />
      <ul class="agreed-group">
        {promises.map((one) => (
          <Promised key={one.id} one={one} />
        ))}
      </ul>
    </Section>
  );
}

/** The statements of the documents that tell of a commitment or an agreement. */
export function ToldIn({ claims = [] }: { readonly claims?: readonly string[] | undefined }) {
  const told = catalogue.value.claims.filter(({ id }) => claims.includes(id));
  if (told.length === 0) return null;
  return (
    <Section title={(language) => cooperationSay(language, 'kind.statement')}>
      <Links
        links={told.map(({ id, paraphrase }) => ({ id: statementId(id), text: paraphrase }))}
      />
    </Section>
  );
}
