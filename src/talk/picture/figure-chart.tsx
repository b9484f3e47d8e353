import './figure-chart.css';
import type { Catalogue } from '../../facts/catalogue.ts';
import { type SceneChart, type SceneFigure, sceneChart } from '../../facts/scene/scene-figures.ts';
import { COLON, formatNumber, formatPeriod, joinParts } from '../../i18n/format.ts';
import { word } from '../../i18n/words.ts';
import { amountText, shortOf } from '../../map/flows/texts.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import { sidesIn } from '../../model/sides.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { Both } from '../../ui/both.tsx';

/** More places than this are all of them: the unit says enough. */
const MOST_PLACES = 2;

const sideOf = (place: string) => (place.startsWith('cn') ? 'china' : 'vietnam');

/** The time of all figures of trade where it is one: their caption tells it once. */
function oneTimeOf([first, ...rest]: readonly SceneFigure[]): Flow | null {
  if (first?.kind !== 'flow' || rest.length === 0) return null;
  const { from, to } = first.flow;
  const isSame = (one: SceneFigure) =>
    one.kind === 'flow' && one.flow.from === from && one.flow.to === to;
  return rest.every(isSame) ? first.flow : null;
}

/** What the figures count, and of which time where that is one for all. */
function captionOf({ series, figures }: SceneChart, language: Language): string {
  const time = oneTimeOf(figures);
  return joinParts(
    [
      ...(series ? [nameIn(series.names, language).text] : []),
      ...(time ? [formatPeriod(time, language)] : []),
    ],
    language,
  );
}

/** What tells a figure from the others of its chart: whose it is, of which time, which way. */
function labelOf(
  facts: Catalogue,
  figure: SceneFigure,
  all: readonly SceneFigure[],
  language: Language,
): string {
  if (figure.kind === 'flow') {
    const { direction } = figure.flow;
    const way = direction === 'total' ? [] : [word(language, 'direction', direction)];
    const time = oneTimeOf(all) ? [] : [formatPeriod(figure.flow, language)];
    return joinParts([...time, ...way], language);
  }
  const { places } = figure.claim;
  if (places.length > MOST_PLACES) return '';
  const isFirst = (id: string) => sideOf(id) === sidesIn(language)[0];
  return [...places.filter(isFirst), ...places.filter((id) => !isFirst(id))]
    .flatMap((id) => {
      const place = facts.places.get(id);
      return place ? [shortOf(place.names, language)] : [];
    })
    .join(language === 'zh' ? '—' : ' – ');
}

/** The figure with its unit, as its record has them. */
function amountOf(figure: SceneFigure, language: Language): string {
  if (figure.kind === 'flow') return amountText(figure.flow, language);
  const unit = figure.claim.unit?.[language] ?? '';
  return `${formatNumber(figure.value, language)}${language === 'zh' ? '' : ' '}${unit}`;
}

/** A figure in words: whose or of when, where it is not alone, and how much. */
function figureText(
  facts: Catalogue,
  figure: SceneFigure,
  all: readonly SceneFigure[],
  language: Language,
): string {
  const label = all.length === 1 ? '' : labelOf(facts, figure, all, language);
  const value = amountOf(figure, language);
  return label === '' ? value : `${label}${COLON[language]}${value}`;
}

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
