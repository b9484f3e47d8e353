import type { Row } from '../../facts/rows/select-rows.ts';
import { formatDate, formatSpan, joinParts } from '../../i18n/format.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { sayPlate } from '../../i18n/messages/talk/plate.ts';
import { stateWord } from '../../i18n/state-word.ts';
import { paletteOf } from '../../map/plain/looks.ts';
import { SymbolSvg } from '../../map/signs/symbol-svg.tsx';
import { symbolShapes } from '../../map/signs/symbols.ts';
import { nameIn } from '../../model/language.ts';
import { stageIn, statusIn } from '../../model/site.ts';
import type { AsOfYear, Span } from '../../model/time/time.ts';
import { symbolOf } from '../../panels/common/symbol.tsx';
import { catalogue, year } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';

/** The state of the year of a row, and those who say so. */
function toldOf(
  row: Row,
  asOf: AsOfYear,
): { readonly span: Span | null; readonly ids: readonly string[] } {
  if (row.topic === 'cooperation') return { span: null, ids: [] };
  if (row.topic === 'meetings') return { span: row.record, ids: row.record.sources };
  const span = row.topic === 'projects' ? stageIn(row.record, asOf) : statusIn(row.record, asOf);
  return { span: span ?? null, ids: span?.sources ?? [] };
}

function Item({ row }: { readonly row: Row }) {
  const { span, ids } = toldOf(row, year.value);
  const sources = ids.flatMap((id) => catalogue.value.sources.get(id) ?? []);
  return (
    <tr>
      <th scope="row">
        <SymbolSvg shapes={symbolShapes(symbolOf(row), paletteOf('print'))} />
        <Both say={(language) => nameIn(row.names, language).text} />
      </th>
      <td>
        <Both say={(language) => stateWord(row, language)} />
      </td>
      <td>{span && <Both say={(language) => formatSpan(span, language)} />}</td>
      <td>
        {sources.map((source) => (
          <p key={source.id}>
            <Both
              say={(language) =>
                joinParts(
                  [
                    source.publisher[language],
                    ...(source.date ? [formatDate(source.date, language)] : []),
                  ],
                  language,
                )
              }
            />
          </p>
        ))}
      </td>
    </tr>
  );
}

/** After the plate: every item that is on it, with its state, since when, and who says so. */
export function Listed({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <article class="handout-annex">
      <h1>
        <Both say={(language) => sayPlate(language, 'listed')} />
      </h1>
      <table>
        <thead>
          <tr class="handout-annex-heads">
            <th scope="col">
              <Both say={(language) => freshSay(language, 'column.thing')} />
            </th>
            <th scope="col">
              <Both say={(language) => freshSay(language, 'column.state')} />
            </th>
            <th scope="col">
              <Both say={(language) => sayPlate(language, 'since')} />
            </th>
            <th scope="col">
              <Both say={(language) => freshSay(language, 'column.publisher')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Item key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </article>
  );
}
