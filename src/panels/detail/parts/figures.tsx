import type { Backed } from '../../../facts/detail/detail.ts';
import { formatQuantity } from '../../../i18n/format.ts';
import { t } from '../../../i18n/t.ts';
import type { ProjectFigure } from '../../../model/records.ts';
import { Both, capital } from '../../../ui/text.tsx';
import { Sources } from '../said/backing.tsx';
import { LocalParagraph, Section } from './parts.tsx';

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
