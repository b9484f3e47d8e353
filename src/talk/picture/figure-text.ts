import type { Catalogue } from '../../facts/catalogue.ts';
import type { SceneChart, SceneFigure } from '../../facts/scene/scene-figures.ts';
import { COLON, formatNumber, formatPeriod, joinParts } from '../../i18n/format.ts';
import { word } from '../../i18n/words.ts';
import { amountText, shortOf } from '../../map/flows/texts.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import { sidesIn } from '../../model/sides.ts';

/* The figures of a scene in words: on the wall, in the hand-out and on slides. */

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
export function captionOf({ series, figures }: SceneChart, language: Language): string {
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
export function figureText(
  facts: Catalogue,
  figure: SceneFigure,
  all: readonly SceneFigure[],
  language: Language,
): string {
  const label = all.length === 1 ? '' : labelOf(facts, figure, all, language);
  const value = amountOf(figure, language);
  return label === '' ? value : `${label}${COLON[language]}${value}`;
}
