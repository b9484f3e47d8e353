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

const BOX: Box = { width: 340, height: 132, top: 30, right: 12, bottom: 22, left: 84 };

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

interface SmallProps extends PointEvents {
  readonly one: TradeSeries;
  readonly time: readonly [number, number];
  readonly chosen: RecordId | null;
}

/** One series of a group: a chart a unit, all over the same years as the others. */
function Small({ one, time, chosen, ...events }: SmallProps) {
  const [language] = languages.value;
  const { names } = one.series;
  const missing = one.flows.length - one.inMoney.length;
  return (
    <figure class="trade-small">
      <figcaption>
        <Both say={(said) => names[said]} />
      </figcaption>
      {placeSeries(one.inMoney, BOX, time).map((placed) => (
        <TradePlot
          key={placed.unit}
          placed={placed}
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
  const all = groups.flatMap(({ series }) => series);
  const time = yearsAround(all.flatMap(({ flows }) => flows));
  const points = all.flatMap(({ inMoney }) =>
    placeSeries(inMoney, BOX, time).flatMap((placed) => placed.points),
  );
  return (
    <div class="trade-charts">
      <TradeKey points={points} />
      {groups.map((group) => (
        <section key={group.key} class="trade-group">
          <h3>
            <Both say={(said) => titleOf(group)[said]} />
          </h3>
          <div class="trade-smalls">
            {group.series.map((one) => (
              <Small
                key={one.series.id}
                one={one}
                time={time}
                chosen={selection.value}
                {...events}
              />
            ))}
          </div>
        </section>
      ))}
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
