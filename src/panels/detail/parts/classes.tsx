import type { Backed, SiteDetail } from '../../../facts/detail/detail.ts';
import { formatSpan, joinParts } from '../../../i18n/format.ts';
import { t } from '../../../i18n/t.ts';
import { words } from '../../../i18n/words.ts';
import type { ClassSpan } from '../../../model/records.ts';
import { sidesIn } from '../../../model/sides.ts';
import { Both, capital, chrome, type Say } from '../../../ui/text.tsx';
import { Sources } from '../said/backing.tsx';
import { Fact, LocalParagraph, Section } from './parts.tsx';
import { sideSay } from './sides.ts';

function Declared({
  side,
  entry,
}: {
  readonly side: Say;
  readonly entry: Backed<ClassSpan> | null;
}) {
  return (
    <Fact label={side}>
      {entry ? (
        <>
          <Both
            say={(language) => capital(words(language).siteClass[entry.statement.class], language)}
          />
          <Sources backing={entry.backing} />
        </>
      ) : (
        <span class="unknown">
          <Both say={(language) => t(language, 'detail.silent')} />
        </span>
      )}
    </Fact>
  );
}

function Past({ spans }: { readonly spans: readonly Backed<ClassSpan>[] }) {
  if (spans.length < 2) return null;
  return (
    <details class="more">
      <summary>
        <Both say={(language) => t(language, 'detail.classHistory')} />
      </summary>
      <ol class="stretches">
        {spans.map(({ statement, backing }) => (
          <li key={`${statement.by} ${statement.from}`}>
            <p class="stretch-span">
              <Both as="stacked" say={(language) => formatSpan(statement, language)} />
            </p>
            <div>
              <p class="stretch-word">
                <Both
                  as="stacked"
                  say={(language) =>
                    joinParts(
                      [
                        capital(words(language).siteClass[statement.class], language),
                        t(language, `detail.classBy.${statement.by}`),
                      ],
                      language,
                    )
                  }
                />
              </p>
              {statement.note && <LocalParagraph text={statement.note} class="why" />}
              <Sources backing={backing} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

/**
 * The class that each side declares for the year, and what it was before. Where no declaration is
 * recorded at all the heading's kind is all there is to say, and "no source" would be untrue of it.
 */
export function Classes({ detail }: { readonly detail: SiteDetail }) {
  const { classes, classHistory } = detail;
  if (classHistory.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.classes')}>
      <dl class="sides">
        {sidesIn(chrome()).map((side) => (
          <Declared key={side} side={sideSay(side)} entry={classes[side]} />
        ))}
      </dl>
      <Past spans={classHistory} />
    </Section>
  );
}
