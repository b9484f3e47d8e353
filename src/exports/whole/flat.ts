import { sayWhole } from '../../i18n/messages/files/whole.ts';
import { LANGUAGES, type LocalText } from '../../model/language.ts';
import type { PartialDate } from '../../model/time/time.ts';
import { delimited, PRECISIONS, precisionOf, wholeDay } from '../common/delimited.ts';
import { type Content, type Filled, type FilledTable, headText, type Kind } from './column.ts';

/** A field of a Table Schema (datapackage.org, 2.0), of what we write. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  readonly title: string;
  readonly format?: 'uri';
  readonly delimiter?: string;
  readonly constraints?: { readonly enum: readonly string[] };
}

/** A column of a CSV file with the field that describes it. */
interface Flat {
  readonly field: Field;
  readonly cells: readonly unknown[];
}

const TYPES: Readonly<Record<Exclude<Kind, 'date' | 'local'>, Field['type']>> = {
  text: 'string',
  url: 'string',
  integer: 'integer',
  number: 'number',
  flag: 'boolean',
  list: 'list',
};

/** What stands between the items of a list in one cell. */
const DELIMITER = '; ';

/** A column as the CSV has it: a date as two columns, a text as one a language. */
function flatColumns({ name, kind, head, cells }: Filled): readonly Flat[] {
  const title = headText(head, 'en');
  switch (kind) {
    case 'date': {
      const dates = cells as readonly (PartialDate | null)[];
      return [
        { field: { name, type: 'date', title }, cells: dates.map(wholeDay) },
        {
          field: {
            name: `${name}_precision`,
            type: 'string',
            title: `${title}: what of it is known`,
            constraints: { enum: PRECISIONS },
          },
          cells: dates.map(precisionOf),
        },
      ];
    }
    case 'local':
      return LANGUAGES.map((language) => ({
        field: { name: `${name}_${language}`, type: 'string', title: `${title} (${language})` },
        cells: cells.map((cell: Content) => (cell as LocalText | null)?.[language] ?? null),
      }));
    default:
      return [
        {
          field: {
            name,
            type: TYPES[kind],
            title,
            ...(kind === 'url' ? { format: 'uri' as const } : {}),
            ...(kind === 'list' ? { delimiter: DELIMITER } : {}),
          },
          cells,
        },
      ];
  }
}

/** A table as CSV, in the codes of the data. Empty: not known, or no matter of the row. */
export function tableCsv(table: FilledTable): string {
  const flat = table.columns.flatMap(flatColumns);
  const rows = Array.from({ length: table.count }, (_, at) => flat.map(({ cells }) => cells[at]));
  return delimited(
    flat.map(({ field }) => field.name),
    rows,
  );
}

/** Where the CSV of a table lies in the archive. */
export const tablePath = ({ name }: Pick<FilledTable, 'name'>) => `tables/${name}.csv`;

/** The name of a table among the resources of the package, where its layers have theirs. */
const resourceName = (name: string) => `table-${name.replaceAll('_', '-')}`;

/** What the package says of a table: its fields, its key, and to which rows of others it leads. */
export function tableResource(table: FilledTable) {
  const references = table.columns.flatMap(({ name, reference }) =>
    reference ? [{ name, reference }] : [],
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: resourceName(table.name),
    path: tablePath(table),
    title: sayWhole('en', table.title),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.flatMap(flatColumns).map(({ field }) => field),
      primaryKey: table.key,
      ...(references.length > 0
        ? {
            foreignKeys: references.map(({ name, reference }) => ({
              fields: [name],
              reference: { resource: resourceName(reference.table), fields: [reference.column] },
            })),
          }
        : {}),
    },
  };
}
