import './figure-chart.css';
import type { Catalogue } from '../../facts/catalogue.ts';
import { sceneChart } from '../../facts/scene/scene-figures.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { Both } from '../../ui/both.tsx';
import { captionOf, figureText } from './figure-text.ts';

/** Dots in a row, the more the smaller. */
const columnsFor = (most: number): number => (most <= 15 ? 15 : most <= 120 ? 30 : 50);

/** One dot for each of what is counted, in rows from the left. */
function Dots({ count, columns }: { readonly count: number; readonly columns: number }) {
  const rows = Math.ceil(count / columns);
  const dots = Array.from({ length: count }, (_, i) => {
    const [x, y] = [(i % columns) + 0.5, Math.floor(i / columns) + 0.5];
    return `M${x - 0.36} ${y}a.36 .36 0 1 0 .72 0a.36 .36 0 1 0-.72 0`;
  });
  return (
    <svg
      class="figure-dots"
      viewBox={`0 0 ${columns} ${rows}`}
      style={{ '--columns': columns }}
      aria-hidden="true"
      focusable="false"
    >
      <path d={dots.join('')} />
    </svg>
  );
}

/** A length on the scale of the chart. */
const Bar = ({ share }: { readonly share: number }) => (
  <svg class="figure-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect width={share * 100} height="4" />
  </svg>
);

interface ChartProps {
  /** As a scene lists them. */
  readonly ids: readonly string[] | undefined;
  readonly facts: Catalogue;
  readonly languages: LanguagePair;
}

/**
 * The figures that a scene speaks of, as dots or bars with their values; on the wall and in the
 * hand-out. Nothing where the scene names none.
 */
export function FigureChart({ ids, facts, languages }: ChartProps) {
  const chart = sceneChart(facts, ids);
  if (!chart) return null;
  const { form, figures } = chart;
  const most = Math.max(...figures.map(({ value }) => value));
  return (
    <figure class="figure-chart" data-form={form}>
      {chart.series && (
        <figcaption>
          <Both languages={languages} say={(language) => captionOf(chart, language)} />
        </figcaption>
      )}
      <ul>
        {figures.map((figure, at) => (
          <li key={ids?.[at]}>
            <Both
              languages={languages}
              say={(language) => figureText(facts, figure, figures, language)}
              class="figure-text figures"
            />
            {form === 'dots' ? (
              <Dots count={figure.value} columns={columnsFor(most)} />
            ) : (
              <Bar share={figure.value / most} />
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}
