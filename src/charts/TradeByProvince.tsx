import { selectTrade, type TradeGroup, type TradeSeries } from '../facts/flows/select-trade.ts';
import { formatList } from '../i18n/format.ts';
import { tradeText } from '../i18n/messages/trade/trade.ts';
import { LANGUAGES, type Language, type LocalText } from '../model/language.ts';
import type { RecordId } from '../model/vocabulary.ts';
import {
  catalogue,
  filters,
  languages,
  lens,
  measure,
  money,
  selection,
  year,
} from '../state/store.ts';
import { Both as BothOf } from '../ui/both.tsx';
import { TableToggle } from '../ui/table-toggle.tsx';
import { type Box, placeSeries, yearsAround } from './place-series.ts';
import { TradeKey } from './TradeKey.tsx';
import { type PointEvents, TradePlot } from './TradePlot.tsx';
import { type TableGroup, TradeTable } from './TradeTable.tsx';

const BOX: Box = { width: 212, height: 92, top: 8, right: 6, bottom: 18, left: 66 };

/** A series with fewer figures shows no course: it stands behind those that do. */
const COURSE = 3;

function Both({ say }: { readonly say: (language: Language) => string }) {
  return <BothOf languages={languages.value} say={say} />;
}

/** A text in every language. */
function inAll(say: (language: Language) => string): LocalText {
  return Object.fromEntries(LANGUAGES.map((one) => [one, say(one)])) as unknown as LocalText;
}

function titleOf({ places }: TradeGroup): LocalText {
  return inAll((language) =>
    formatList(
      places.map((id) => {
        const names = catalogue.value.places.get(id)?.names;
        return names?.[language] ?? names?.vi ?? id;
      }),
      language,
    ),
  );
}

/** A series, and of whom it is. */
interface Of {
  readonly group: TradeGroup;
  readonly one: TradeSeries;
}

interface SmallProps extends PointEvents, Of {
  readonly time: readonly [number, number];
  readonly chosen: RecordId | null;
}

/** One series of a group: a chart a unit, all over the same years as the others. */
function Small({ group, one, time, chosen, ...events }: SmallProps) {
  const [language] = languages.value;
  const { names } = one.series;
  const placed = placeSeries(one.inMoney, BOX, time);
  const missing = one.flows.length - one.inMoney.length;
  return (
    <figure class="trade-small">
      <figcaption>
        <b>
          <Both say={(said) => titleOf(group)[said]} />
        </b>
        <span class="trade-of">
          <Both say={(said) => names[said]} />
        </span>
      </figcaption>
      {placed.map((each) => (
        <TradePlot
          key={each.unit}
          placed={each}
          box={BOX}
          name={names[language]}
          chosen={chosen}
          year={year.value}
          language={language}
          {...events}
        />
      ))}
      {missing > 0 && (
        <p class="why">
          <Both say={(said) => tradeText(said, 'charts.noneInUsd', { count: missing })} />
        </p>
      )}
    </figure>
  );
}

interface SmallsProps extends PointEvents {
  readonly all: readonly Of[];
  readonly time: readonly [number, number];
}

function Smalls({ all, ...more }: SmallsProps) {
  return (
    <div class="trade-smalls">
      {all.map(({ group, one }) => (
        <Small
          key={`${group.key} ${one.series.id}`}
          group={group}
          one={one}
          chosen={selection.value}
          {...more}
        />
      ))}
    </div>
  );
}

const tableGroups = (groups: readonly TradeGroup[]): TableGroup[] =>
  groups.flatMap((group) => {
    const title = titleOf(group);
    return group.series.map(({ series, flows }) => ({
      key: `${group.key} ${series.id}`,
      title: inAll((language) => `${title[language]} · ${series.names[language]}`),
      flows,
    }));
  });

/**
 * Trade by province and year: a small chart for each series, all over the same years, so that gaps
 * are seen as gaps; each with its own scale from zero, because figures of two series are never
 * compared. Each point leads to its source. The same stands beneath as a table.
 */
export function TradeByProvince(events: PointEvents) {
  const groups = selectTrade(catalogue.value, {
    year: year.value,
    filters: filters.value,
    lens: lens.value,
    money: money.value,
    measure: measure.value,
  });
  if (groups.length === 0) {
    return (
      <p class="empty">
        <Both say={(said) => tradeText(said, 'charts.none')} />
      </p>
    );
  }
  const of = groups.flatMap((group) => group.series.map((one): Of => ({ group, one })));
  const long = of.filter(({ one }) => one.inMoney.length >= COURSE);
  const short = of.filter(({ one }) => one.inMoney.length < COURSE);
  const all = groups.flatMap(({ series }) => series);
  const time = yearsAround(all.flatMap(({ flows }) => flows));
  const points = all.flatMap(({ inMoney }) =>
    placeSeries(inMoney, BOX, time).flatMap((placed) => placed.points),
  );
  return (
    <div class="trade-charts">
      <TradeKey points={points} />
      <Smalls all={long} time={time} {...events} />
      {short.length > 0 && (
        <>
          <h3>
            <Both say={(said) => tradeText(said, 'charts.few', { count: COURSE })} />
          </h3>
          <Smalls all={short} time={time} {...events} />
        </>
      )}
      <TableToggle
        table={() => (
          <TradeTable
            caption={(said) => tradeText(said, 'charts.caption')}
            groups={tableGroups(groups)}
            chosen={selection.value}
            {...events}
          />
        )}
      />
    </div>
  );
}
