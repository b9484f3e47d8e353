import type { LocalText } from '../model/language.ts';
import type { Flow } from '../model/records.ts';
import type { AsOfYear } from '../model/time/time.ts';
import type { RecordId } from '../model/vocabulary.ts';
import { languages } from '../state/store.ts';
import { TableToggle } from '../ui/table-toggle.tsx';
import { type Box, placeSeries } from './place-series.ts';
import { TradeKey } from './TradeKey.tsx';
import { type PointEvents, TradePlot } from './TradePlot.tsx';
import { TradeTable } from './TradeTable.tsx';

const BOX: Box = { width: 360, height: 168, top: 30, right: 12, bottom: 24, left: 84 };

interface SeriesChartProps extends PointEvents {
  /** All figures of one series. */
  readonly figures: readonly Flow[];
  readonly names: LocalText;
  readonly chosen: RecordId | null;
  readonly year: AsOfYear;
}

/** One trade series over time, a chart for each unit in which it is reported, and the same as a table. */
export function SeriesChart({ figures, names, chosen, year, ...events }: SeriesChartProps) {
  const [language] = languages.value;
  const placed = placeSeries(figures, BOX);
  return (
    <figure class="series">
      {placed.map((one) => (
        <TradePlot
          key={one.unit}
          placed={one}
          box={BOX}
          name={names[language]}
          chosen={chosen}
          year={year}
          language={language}
          {...events}
        />
      ))}
      <figcaption>
        <TradeKey points={placed.flatMap(({ points }) => points)} />
      </figcaption>
      <TableToggle
        table={() => (
          <TradeTable
            caption={(said) => names[said]}
            groups={[{ key: 'series', title: null, flows: figures }]}
            chosen={chosen}
            {...events}
          />
        )}
      />
    </figure>
  );
}
