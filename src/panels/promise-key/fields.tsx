import './fields.css';
import type { Row } from '../../facts/rows/select-rows.ts';
import { t } from '../../i18n/t.ts';
import { type LegendSection, legendSections } from '../../map/signs/legend.ts';
import { LegendMark, saysOf } from '../../map/signs/map-legend.tsx';
import { PALETTES } from '../../map/signs/palette.ts';
import { languages, look, selection } from '../../state/store.ts';
import { Both } from '../../ui/both.tsx';

/** More entries than these nobody reads in a key; one of them is the dot of a promise. */
const MOST = 14;

/**
 * The fields of cooperation in a key below the switches of the topics, and whether its length has them folded.
 *
 * @param hasSwitches without them the key has little room, and its line of fields says the topic.
 */
export function fieldsOf(
  rows: readonly Row[],
  selected: string | null,
  hasSwitches = true,
): {
  readonly fields: LegendSection['entries'];
  readonly isFolded: boolean;
  readonly count: number;
} {
  const sections = legendSections(rows, selected).filter(({ id }) => id !== 'kinds');
  const of = (isOf: (id: string) => boolean) =>
    sections.filter(({ id }) => isOf(id)).flatMap(({ entries }) => entries);
  const fields = of((id) => id === 'fields');
  const others = of((id) => id !== 'fields').length + 1;
  const isLong = fields.length > 1 && others + fields.length > MOST;
  const isFolded = isLong || (!hasSwitches && fields.length > 0);
  return { fields, isFolded, count: others + (isFolded ? 1 : fields.length) };
}

/** What the pictures of cooperation say: where the key would be long in one line, its words on demand. */
export function FieldsKey({
  rows,
  hasSwitches,
}: {
  readonly rows: readonly Row[];
  readonly hasSwitches: boolean;
}) {
  const { fields, isFolded } = fieldsOf(rows, selection.value, hasSwitches);
  if (fields.length === 0) return null;
  const palette = PALETTES[look.value];
  const list = (
    <ul>
      {fields.map(({ mark, words }, index) => (
        <li key={index}>
          <LegendMark mark={mark} palette={palette} />
          <Both languages={languages.value} say={(language) => saysOf(words, language)} />
        </li>
      ))}
    </ul>
  );
  if (!isFolded) return <div class="map-legend">{list}</div>;
  return (
    <div class="map-legend">
      <details class="legend-folded">
        <summary>
          {fields.map(({ mark }, index) => (
            <LegendMark key={index} mark={mark} palette={palette} />
          ))}
          <Both languages={languages.value} say={(language) => t(language, 'topic.cooperation')} />
        </summary>
        {list}
      </details>
    </div>
  );
}
