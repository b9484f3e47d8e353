import type { Row } from '../../facts/rows/select-rows.ts';
import { t } from '../../i18n/t.ts';
import { word } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import { languages, look } from '../../state/store.ts';
import { Both } from '../../ui/both.tsx';
import { type LegendEntry, type LegendWord, legendSections } from './legend.ts';
import type { Mark } from './marks.ts';
import { PALETTES, type Palette } from './palette.ts';
import { SymbolSvg } from './symbol-svg.tsx';
import { symbolShapes } from './symbols.ts';

interface StrokeProps {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[] | null;
  /** Where it ends in the box. */
  readonly end?: number;
}

function Stroke({ colour, width, dash = null, end = 27 }: StrokeProps) {
  const dashes = dash?.map((share) => share * width).join(' ');
  return (
    <path
      d={`M1 0H${end}`}
      fill="none"
      stroke={colour}
      stroke-width={width}
      stroke-dasharray={dashes}
    />
  );
}

/** A mark as the map draws it. */
export function LegendMark({ mark, palette }: { readonly mark: Mark; readonly palette: Palette }) {
  if (mark.mark === 'symbol') {
    return <SymbolSvg shapes={symbolShapes(mark.symbol, palette)} />;
  }
  if (mark.mark === 'stage-line') {
    const { stage, width, dash } = mark.line;
    return (
      <svg class="symbol works-line" viewBox="0 -14 56 28" aria-hidden="true" focusable="false">
        <Stroke colour={palette.stage[stage]} width={width} dash={dash} end={55} />
      </svg>
    );
  }
  return (
    <svg class="symbol" viewBox="0 -14 28 28" aria-hidden="true" focusable="false">
      {mark.mark === 'line' && (
        <>
          {mark.line.band && <Stroke colour={palette[mark.line.band]} width={9} />}
          <Stroke
            colour={palette[mark.line.colour]}
            width={mark.line.width}
            dash={mark.line.dash}
          />
        </>
      )}
      {mark.mark === 'doubt' && (
        <>
          <circle cx="14" r="10" fill="none" stroke={palette.casing} stroke-width="3.4" />
          <circle
            cx="14"
            r="10"
            fill={palette.accent}
            fill-opacity="0.1"
            stroke={palette.accent}
            stroke-width="1.5"
            stroke-dasharray="4.5 3.3"
          />
        </>
      )}
    </svg>
  );
}

function say({ group, key }: LegendWord, language: Language): string {
  if (group === 'legend') return t(language, `legend.${key}`);
  return group === 'topic' ? t(language, `topic.${key}`) : word(language, group, key as never);
}

/** What an entry of a key says; words that read alike are said once. */
export const saysOf = (words: readonly LegendWord[], language: Language): string =>
  [...new Set(words.map((one) => say(one, language)))].join(' · ');

/**
 * Where a key stands: by itself, below the switches of the topics or where they would be, or beneath the
 * map of a talk.
 */
export type KeyPlace = 'alone' | 'topics' | 'unswitched' | 'plate';

/** Of the words of the legend: a state that is old, and a line that is only drawn. */
const isOnPlate = (key: string) => key === 'carried' || key === 'schematic';

/** What is told beside it already, or can wait for the whole key. */
const LEFT_OUT: Readonly<Record<KeyPlace, (word: LegendWord) => boolean>> = {
  alone: () => false,
  // The fields come in one line, which says the topic (fields.tsx).
  unswitched: ({ group, key }) =>
    group === 'cooperationField' || (group === 'topic' && key === 'cooperation'),
  topics: ({ group }) => group === 'topic' || group === 'cooperationField',
  plate: ({ group, key }) => group === 'positionBasis' || (group === 'legend' && !isOnPlate(key)),
};

/** Explains the signs that stand on the map now, made of the shapes that the map draws. */
export function MapLegend({
  rows,
  selection = null,
  place = 'alone',
  palette = PALETTES[look.value],
}: {
  readonly rows: readonly Row[];
  readonly selection?: string | null;
  readonly place?: KeyPlace;
  /** The colours of the map that it explains: of the look of the page where left out. */
  readonly palette?: Palette;
}) {
  const isWanted = ({ words }: LegendEntry) => words.every((one) => !LEFT_OUT[place](one));
  const sections = legendSections(rows, selection)
    .map(({ id, entries }) => ({ id, entries: entries.filter(isWanted) }))
    .filter(({ entries }) => entries.length > 0);
  // Without a sign there is no key, nor a rule above it.
  if (sections.length === 0) return null;
  return (
    <div class="map-legend">
      {sections.map(({ id, entries }) => (
        <ul key={id} class={`legend-${id}`}>
          {entries.map(({ mark, words }, index) => (
            <li key={index}>
              <LegendMark mark={mark} palette={palette} />
              <Both languages={languages.value} say={(language) => saysOf(words, language)} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
