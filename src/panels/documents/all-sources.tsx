import { useSignal } from '@preact/signals';
import {
  GROUPINGS,
  type Grouping,
  listSources,
  type SourceEntry,
  type SourceGroup,
  type SourceHeading,
} from '../../facts/documents/source-list.ts';
import { formatNumber } from '../../i18n/format.ts';
import { say as sayClerk } from '../../i18n/messages/panels/clerk.ts';
import { said } from '../../i18n/messages/panels/documents.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import { catalogue } from '../../state/store.ts';
import { Choice } from '../../ui/choice.tsx';
import { languageTag } from '../../ui/language-tag.ts';
import { Both, capital, chrome, NameOf } from '../../ui/text.tsx';
import { openLens } from '../control/lens.ts';
import { isClerkOpen } from './chosen.ts';
import { Cells } from './imprint.tsx';

/** Ids of elements that take the focus. */
const rowId = (source: string) => `source-${source}`;

function headingText(heading: SourceHeading, language: Language): string {
  switch (heading.by) {
    case 'publisher':
      return heading.name?.[language] ?? said(language, 'all.single');
    case 'kind':
      return capital(said(language, `kind.${heading.kind ?? 'none'}`), language);
    case 'year':
      return heading.year === null ? said(language, 'all.undated') : `${heading.year}`;
  }
}

function Row({ entry }: { readonly entry: SourceEntry }) {
  const language = chrome();
  const { source } = entry;
  const card = source.primary
    ? catalogue.value.documents.find((one) => one.source === source.id)
    : undefined;
  return (
    <li class="source-row">
      <button type="button" id={rowId(source.id)} onClick={() => openLens(source.id)}>
        <span class="cell-title">
          {card && <NameOf names={card.title} />}
          <cite lang={languageTag(source.language)}>{source.title}</cite>
        </span>
        <Cells
          source={source}
          language={language}
          isDateInferred={entry.isDateInferred}
          weight={entry.weight}
        />
      </button>
    </li>
  );
}

function Group({ group }: { readonly group: SourceGroup }) {
  const { heading } = group;
  return (
    <section class="source-group" aria-label={headingText(heading, chrome())}>
      <h4>
        <Both say={(language) => headingText(heading, language)} />
        <span class="count figures">{group.entries.length}</span>
      </h4>
      <ul>
        {group.entries.map((entry) => (
          <Row key={entry.source.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

const COLUMNS = ['title', 'publisher', 'date', 'language', 'kind', 'licence', 'weight'] as const;

/** Names of the columns; each line says by itself what it holds, so those who listen need them not. */
function Head() {
  const language = chrome();
  return (
    <div class="source-head" aria-hidden="true" lang={LANGUAGE_TAG[language]}>
      {COLUMNS.map((column) => (
        <span key={column} class={`cell-${column}`}>
          {said(language, `col.${column}`)}
        </span>
      ))}
    </div>
  );
}

/** The page of all sources: the primary documents first, then the others as the reader arranges them. */
export function AllSources() {
  const filter = useSignal('');
  const by = useSignal<Grouping>('publisher');
  const language = chrome();
  const all = catalogue.value;
  const list = listSources(all, { by: by.value, filter: filter.value, language });
  return (
    <>
      <div class="source-tools">
        <p class="source-intro">
          <Both
            as="stacked"
            say={(one) =>
              said(one, 'all.intro', {
                count: formatNumber(all.sources.size, one),
                documents: all.documents.length,
                claims: formatNumber(all.claims.length, one),
              })
            }
          />
          <button
            type="button"
            class="text-link"
            onClick={() => {
              isClerkOpen.value = true;
            }}
          >
            {sayClerk(language, 'clerk.open')}
          </button>
        </p>
        <label class="source-filter">
          <span>{said(language, 'all.filter')}</span>
          <input
            type="search"
            value={filter.value}
            placeholder={said(language, 'all.filterHelp')}
            onInput={({ currentTarget }) => {
              filter.value = currentTarget.value;
            }}
          />
        </label>
        <div class="source-by">
          <span aria-hidden="true">{said(language, 'all.groupBy')}</span>
          <Choice
            label={said(language, 'all.groupBy')}
            options={GROUPINGS.map((value) => ({ value, text: said(language, `by.${value}`) }))}
            value={by.value}
            onChoose={(value) => {
              by.value = value;
            }}
          />
        </div>
        <p class="source-found" role="status">
          {list.count === 0
            ? said(language, 'all.none')
            : said(language, 'all.found', { count: list.count })}
        </p>
      </div>
      <div class="source-list">
        <Head />
        {list.primary.length > 0 && (
          <section class="primary-sources" aria-labelledby="primary-heading">
            <h3 id="primary-heading">
              <Both say={(one) => said(one, 'all.primary', { count: all.documents.length })} />
            </h3>
            <ul>
              {list.primary.map((entry) => (
                <Row key={entry.source.id} entry={entry} />
              ))}
            </ul>
          </section>
        )}
        {list.groups.length > 0 && (
          <section aria-labelledby="others-heading">
            <h3 id="others-heading">
              <Both say={(one) => said(one, 'all.others')} />
            </h3>
            {list.groups.map((group) => (
              <Group key={group.key} group={group} />
            ))}
          </section>
        )}
      </div>
    </>
  );
}
