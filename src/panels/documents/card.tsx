import { backingOf, NO_CONCERN } from '../../facts/detail/cite.ts';
import { placeRefs } from '../../facts/find.ts';
import { formatDate, formatList, formatSpan, joinParts } from '../../i18n/format.ts';
import { said } from '../../i18n/messages/panels/documents.ts';
import { languageName } from '../../i18n/words.ts';
import type { DocumentCard } from '../../model/records.ts';
import { catalogue } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { openLens } from '../control/lens.ts';
import { Places } from '../detail/parts/lists.tsx';
import { Fact, LocalParagraph, Remark } from '../detail/parts/parts.tsx';
import { Sources, webAddress } from '../detail/said/backing.tsx';

type Problem = DocumentCard['problems'][number];

function backing(ids: readonly string[]) {
  return backingOf(catalogue.value, ids, NO_CONCERN);
}

function Address({ url }: { readonly url: string }) {
  const address = webAddress(url);
  if (!address) return <>{url}</>;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer">
      {address.host}
    </a>
  );
}

function ProblemItem({ problem }: { readonly problem: Problem }) {
  const { severity, paragraphs, text, advice, sources } = problem;
  return (
    <li class={`problem ${severity}`}>
      <p class="locator">
        <Both
          say={(language) =>
            joinParts(
              [
                said(language, `severity.${severity}`),
                said(language, 'card.paragraphs', {
                  list: formatList(paragraphs.map(String), language),
                  count: paragraphs.length,
                }),
              ].filter(Boolean),
              language,
            )
          }
        />
      </p>
      <LocalParagraph text={text} />
      <div class="advice">
        <p class="advice-word">
          <Both say={(language) => said(language, 'card.advice')} />
        </p>
        <LocalParagraph text={advice} />
      </div>
      <Sources backing={backing(sources)} />
    </li>
  );
}

const SEVERITY = ['high', 'medium', 'low'];

/** The problems found in a document, the serious ones first, each with how it is dealt with here. */
export function Problems({ card }: { readonly card: DocumentCard }) {
  if (card.problems.length === 0) return null;
  const sorted = card.problems.toSorted(
    (a, b) => SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity),
  );
  return (
    <details class="more problems">
      <summary>
        <Both say={(language) => said(language, 'card.problems', { count: sorted.length })} />
      </summary>
      <ul>
        {sorted.map((problem, index) => (
          <ProblemItem key={index} problem={problem} />
        ))}
      </ul>
    </details>
  );
}

/** What a primary document is, how it is dated, of what event it tells. */
export function Card({ card }: { readonly card: DocumentCard }) {
  const { event } = card;
  const note = catalogue.value.sources.get(card.source)?.note;
  const same = catalogue.value.documents.filter(({ id }) => card.sameArticleAs.includes(id));
  return (
    <details class="more card">
      <summary>
        <Both say={(language) => said(language, 'card.about')} />
      </summary>
      <dl>
        <Fact label={(language) => said(language, 'card.publisher')}>
          <Both as="stacked" say={(language) => card.publisher[language]} />
        </Fact>
        <Fact label={(language) => said(language, 'card.language')}>
          <Both
            as="stacked"
            say={(language) =>
              joinParts(
                [languageName(card.language, language), card.translation[language]],
                language,
              )
            }
          />
        </Fact>
        <Fact label={(language) => said(language, 'card.published')}>
          <Both as="stacked" say={(language) => formatDate(card.published, language)} />
          <Remark say={(language) => said(language, `basis.${card.dateBasis}`)} />
        </Fact>
        <Fact label={(language) => said(language, 'card.dateBasis')}>
          <LocalParagraph text={card.dateReasoning} class="why" />
        </Fact>
        <Fact label={(language) => said(language, 'card.event')}>
          <LocalParagraph text={event.names} />
          <p class="why">
            <Both say={(language) => formatSpan(event, language)} />
            <Remark say={(language) => said(language, `basis.${event.dateBasis}`)} />
          </p>
          <Places places={placeRefs(catalogue.value, event.places)} />
          <Remark say={(language) => event.precision[language]} />
        </Fact>
        {same.length > 0 && (
          <Fact label={(language) => said(language, 'card.sameArticle')}>
            {same.map((other) => (
              <button
                key={other.id}
                type="button"
                class="text-link"
                onClick={() => openLens(other.source)}
              >
                {said(chrome(), 'card.document', { id: other.id })}
              </button>
            ))}
          </Fact>
        )}
        {card.pageUrl && (
          <Fact label={(language) => said(language, 'card.address')}>
            <Address url={card.pageUrl} />
          </Fact>
        )}
        {card.sourceUrlStated && (
          <Fact label={(language) => said(language, 'card.statedAddress')}>
            <Address url={card.sourceUrlStated} />
          </Fact>
        )}
        {note && (
          <Fact label={(language) => said(language, 'card.note')}>
            <LocalParagraph text={note} class="why" />
          </Fact>
        )}
        {card.note && (
          <Fact label={(language) => said(language, 'card.note')}>
            <LocalParagraph text={card.note} class="why" />
          </Fact>
        )}
        {card.related.length > 0 && (
          <Fact label={(language) => said(language, 'card.related')}>
            <Sources backing={backing(card.related)} />
          </Fact>
        )}
      </dl>
    </details>
  );
}
