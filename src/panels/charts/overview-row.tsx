import { placeSpans } from '../../charts/place-spans.ts';
import { Paint } from '../../charts/strip-paint.tsx';
import { statusStrip } from '../../charts/strip-state.ts';
import { overviewCells } from '../../facts/rows/select-overview.ts';
import type { SiteRow } from '../../facts/rows/select-rows.ts';
import { gapsIn } from '../../facts/rows/sort-overview.ts';
import { COLON, joinParts } from '../../i18n/format.ts';
import { tc } from '../../i18n/messages/panels/charts.ts';
import { t } from '../../i18n/t.ts';
import { nameIn } from '../../model/language.ts';
import { shortNames } from '../../model/short-name.ts';
import type { AsOfYear, YearRange } from '../../model/time/time.ts';
import { catalogue, selection, year } from '../../state/store.ts';
import { chrome, NameOf } from '../../ui/text.tsx';
import { SymbolMark, symbolOf } from '../common/symbol.tsx';
import { cellText } from './cell-text.ts';
import { cellName } from './grid-keys.ts';

interface OverviewRowProps {
  readonly row: SiteRow;
  /** Its place in the grid, from 0. */
  readonly number: number;
  readonly range: YearRange;
  /** Id of the hatching. */
  readonly hatch: string;
  /** The column that the tab key reaches; `null`: another row has it. */
  readonly reach: number | null;
  /** A press: on a year, or on the name (`null`). */
  readonly onChoose: (year: AsOfYear | null) => void;
}

/** One gate or crossing: its name, the drawn strip of its years, and over it a cell for each year. */
export function OverviewRow({ row, number, range, hatch, reach, onChoose }: OverviewRowProps) {
  const language = chrome();
  const { record, names } = row;
  const isSelected = selection.value === row.id;
  const facts = { catalogue: catalogue.value, range };
  const pieces = placeSpans(statusStrip(record.statuses, facts, record.existence), range, 100);
  const name = nameIn(names, language).text;
  const cells = overviewCells(catalogue.value, record, range);
  const gaps = gapsIn(cells);
  const dispute = row.isDisputed ? [t(language, 'detail.disputes')] : [];
  return (
    <tr class="ov-row" data-selected={isSelected}>
      <th scope="row" class="ov-name">
        <button
          type="button"
          data-row={row.id}
          data-cell={cellName({ row: number, column: 0 })}
          tabIndex={reach === 0 ? 0 : -1}
          aria-current={isSelected}
          aria-label={joinParts(
            [name, ...dispute, ...(gaps > 0 ? [tc(language, 'gaps', { count: gaps })] : [])],
            language,
          )}
          title={name}
          onClick={() => onChoose(null)}
        >
          <SymbolMark symbol={row.isThere ? symbolOf(row) : null} />
          <NameOf names={shortNames(names)} as="inline" />
          {row.isDisputed && <span class="sign">≠</span>}
          {gaps > 0 && (
            <span class="ov-gaps figures" title={tc(language, 'gaps', { count: gaps })}>
              {gaps}
            </span>
          )}
        </button>
      </th>
      {cells.map((cell, index) => (
        <td key={cell.year} class={cell.year === year.value ? 'now' : undefined}>
          {index === 0 && (
            <svg class="ov-paint" aria-hidden="true" focusable="false">
              {pieces.map((piece) => (
                <Paint key={piece.x} piece={piece} hatch={hatch} />
              ))}
            </svg>
          )}
          <button
            type="button"
            data-cell={cellName({ row: number, column: index + 1 })}
            tabIndex={reach === index + 1 ? 0 : -1}
            aria-pressed={isSelected && cell.year === year.value}
            aria-label={`${joinParts([name, `${cell.year}`], language)}${COLON[language]}${cellText(cell, language)}`}
            onClick={() => onChoose(cell.year)}
          />
        </td>
      ))}
    </tr>
  );
}
