import { formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { LocalText } from '../../model/language.ts';
import type { ProjectFigure, SiteFigure } from '../../model/records.ts';
import type { Backed } from '../../state/detail.ts';
import { Both, capital } from '../text.tsx';
import { Sources } from './backing.tsx';
import { LocalParagraph, Section } from './parts.tsx';

/** Figures of a gate or crossing: what was counted, when, by whom, and who says so. */
export function SiteFigures({ figures }: { readonly figures: readonly Backed<SiteFigure>[] }) {
  if (figures.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.figures')}>
      <ul class="figure-list">
        {figures.map(({ statement, backing }) => (
          <li key={`${statement.measure} ${statement.from} ${statement.to} ${statement.value}`}>
            <p class="figure-what">
              <Both
                say={(language) =>
                  `${capital(words(language).measure[statement.measure], language)}, ${formatPeriod(statement, language)}`
                }
              />
            </p>
            <p class="figure-value figures">
              <Both
                say={(language) =>
                  formatQuantity(statement.value, statement.unit, language, statement.approximation)
                }
              />
            </p>
            <Scope text={statement.scope} countedBy={statement.countedBy} />
            <Sources backing={backing} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ScopeProps {
  readonly text: LocalText;
  readonly countedBy: SiteFigure['countedBy'];
}

function Scope({ text, countedBy }: ScopeProps) {
  return (
    <p class="why">
      <Both
        as="stacked"
        say={(language) =>
          countedBy
            ? `${text[language]} (${t(language, `figure.countedBy.${countedBy}`)})`
            : text[language]
        }
      />
    </p>
  );
}

/** Figures of a project: lengths, costs, times, and who says so. */
export function ProjectFigures({
  figures,
}: {
  readonly figures: readonly Backed<ProjectFigure>[];
}) {
  if (figures.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.figures')}>
      <ul class="figure-list">
        {figures.map(({ statement, backing }) => (
          <li key={`${statement.what.en} ${statement.value} ${statement.unit}`}>
            <p class="figure-what">
              <Both say={(language) => capital(statement.what[language], language)} />
            </p>
            <p class="figure-value figures">
              <Both say={(language) => formatQuantity(statement.value, statement.unit, language)} />
            </p>
            {statement.note && <LocalParagraph text={statement.note} class="why" />}
            <Sources backing={backing} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
