import { amountIn } from '../facts/flows/money.ts';
import { formatDate, formatPeriod, formatQuantity, joinParts } from '../i18n/format.ts';
import { tradeText } from '../i18n/messages/trade/trade.ts';
import { words } from '../i18n/words.ts';
import type { Language, LocalText } from '../model/language.ts';
import type { Flow } from '../model/records.ts';
import type { RecordId } from '../model/vocabulary.ts';
import { catalogue, languages } from '../state/store.ts';
import { Both as BothOf } from '../ui/both.tsx';
import { kindText } from './figure-kind.ts';
import type { PointEvents } from './TradePlot.tsx';

const COLUMNS = [
  'column.period',
  'column.value',
  'column.usd',
  'column.direction',
  'column.kind',
  'column.sources',
] as const;

/** Of the dollars only where money is told. */
const columnsOf = (hasMoney: boolean) =>
  COLUMNS.filter((column) => hasMoney || column !== 'column.usd');

const isMoney = ({ unit }: Flow) => unit === 'USD' || unit === 'CNY';

function Both({ say }: { readonly say: (language: Language) => string }) {
  return <BothOf languages={languages.value} say={say} class="stacked" />;
}

/** Publisher and date of a source, as far as they are known. */
function sourceText(id: string, language: Language): string {
  const source = catalogue.value.sources.get(id);
  if (!source) return id;
  const date = source.date ? [formatDate(source.date, language)] : [];
  return joinParts([source.publisher[language], ...date], language);
}

interface RowProps extends PointEvents {
  readonly flow: Flow;
  readonly hasMoney: boolean;
  readonly isChosen: boolean;
}

function Row({ flow, hasMoney, isChosen, onPoint, onPick }: RowProps) {
  const usd = amountIn(flow, 'usd');
  return (
    <tr aria-current={isChosen ? 'true' : undefined}>
      <th scope="row" class="figures">
        <button
          type="button"
          onFocus={() => onPoint(flow.id)}
          onBlur={() => onPoint(null)}
          onClick={({ detail }) => onPick(flow.id, detail === 0)}
        >
          <Both say={(language) => formatPeriod(flow, language)} />
        </button>
      </th>
      <td class="figures">
        <Both
          say={(language) => formatQuantity(flow.value, flow.unit, language, flow.approximation)}
        />
      </td>
      {hasMoney && (
        <td class="figures">
          {usd ? (
            <Both
              say={(language) => formatQuantity(usd.value, usd.unit, language, usd.approximation)}
            />
          ) : (
            <span class="unknown">
              <Both say={(language) => tradeText(language, 'money.none')} />
            </span>
          )}
        </td>
      )}
      <td>
        <Both say={(language) => words(language).direction[flow.direction]} />
      </td>
      <td>
        <Both say={(language) => kindText(flow, language)} />
      </td>
      <td>
        {flow.sources.map((id) => (
          <p key={id}>
            <Both say={(language) => sourceText(id, language)} />
          </p>
        ))}
      </td>
    </tr>
  );
}

/** Figures that belong together under one heading. */
export interface TableGroup {
  readonly key: string;
  /** `null` where the caption says it already. */
  readonly title: LocalText | null;
  readonly flows: readonly Flow[];
}

interface TableProps extends PointEvents {
  readonly caption: (language: Language) => string;
  readonly groups: readonly TableGroup[];
  readonly chosen: RecordId | null;
}

/** Trade figures as a table, group by group, by date: the same as the charts, with sources. */
export function TradeTable({ caption, groups, chosen, ...events }: TableProps) {
  const hasMoney = groups.some(({ flows }) => flows.some(isMoney));
  const columns = columnsOf(hasMoney);
  return (
    <div class="trade-table-frame">
      <table class="trade-table">
        <caption>
          <BothOf languages={languages.value} say={caption} />
        </caption>
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col">
                <Both say={(language) => tradeText(language, key)} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, title, flows }) => (
          <tbody key={key}>
            {title && (
              <tr class="trade-table-group">
                <th scope="rowgroup" colSpan={columns.length}>
                  <BothOf languages={languages.value} say={(language) => title[language]} />
                </th>
              </tr>
            )}
            {flows
              .toSorted((one, other) => (one.from < other.from ? -1 : 1))
              .map((flow) => (
                <Row
                  key={flow.id}
                  flow={flow}
                  hasMoney={hasMoney}
                  isChosen={flow.id === chosen}
                  {...events}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
