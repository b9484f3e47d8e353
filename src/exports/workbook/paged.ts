import type { Feature } from 'write-excel-file/universal';
import {
  getSelfClosingTagMarkup as element,
  getCellAddress,
  insertElementMarkupAccordingToOrderOfSiblings as insertInOrder,
} from 'write-excel-file/utility';
import { xmlText } from '../common/xml.ts';

/* What makes a sheet a document, which the writer itself knows nothing of (ECMA-376, part 1, 18.3.1). */

/** A link of a cell: out to an address, or to another sheet of the same file. */
export type Link = { readonly row: number; readonly column: number } & (
  | { readonly url: string }
  | { readonly sheet: string }
);

/** A column whose cells offer what stands in a column of another sheet, its heading left out. */
export interface Choices {
  readonly column: number;
  readonly sheet: string;
  readonly of: number;
  readonly count: number;
}

/** One sheet as it is printed and used. */
export interface Page {
  readonly name: string;
  /** Rows and columns of its table, the heading row included; `null`: no table, and nothing to filter. */
  readonly table: { readonly rows: number; readonly columns: number } | null;
  readonly links: readonly Link[];
  readonly choices: readonly Choices[];
}

/** The children of a worksheet that we write or insert, in the order of the standard. */
const CHILDREN = [
  ...['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'mergeCells', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing'],
];

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const relationId = (at: number) => `rId-link-${at + 1}`;

/** A sheet is named in quotes, in which a quote stands twice. */
const reference = (sheet: string, cells: string) => `'${sheet.replaceAll("'", "''")}'!${cells}`;

/** `$A$1`. */
const fixed = (address: string) => address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');

const rangeOf = ({ rows, columns }: NonNullable<Page['table']>) =>
  [getCellAddress(0, 0), getCellAddress(Math.max(0, rows - 1), Math.max(0, columns - 1))] as const;

function hyperlinks({ links }: Page): string {
  const inside = links.map((link, at) => {
    const ref = getCellAddress(link.row, link.column);
    return 'url' in link
      ? element('hyperlink', { ref, 'r:id': relationId(at) })
      : element('hyperlink', { ref, location: reference(link.sheet, 'A1') });
  });
  return `<hyperlinks>${inside.join('')}</hyperlinks>`;
}

/** Lists to choose from. Something else may be typed: who reads the file tells what does not fit. */
function validations({ choices, table }: Page): string {
  const inside = choices.map(({ column, sheet, of, count }) => {
    const last = Math.max(1, (table?.rows ?? 1) - 1);
    const sqref = `${getCellAddress(1, column)}:${getCellAddress(last, column)}`;
    const from = `${fixed(getCellAddress(1, of))}:${fixed(getCellAddress(count, of))}`;
    const attributes = { type: 'list', allowBlank: 1, showErrorMessage: 0, sqref };
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<dataValidation${written.join('')}><formula1>${xmlText(reference(sheet, from))}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${inside.length}">${inside.join('')}</dataValidations>`;
}

/**
 * Filters at the headings, links, one page wide, the headings on every page, sheet and page number at
 * the foot.
 *
 * @param pages a page a sheet, in the order of the sheets.
 */
export function paged(pages: readonly Page[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
          transform: (xml, _, { sheetIndex }) => {
            const page = pages[sheetIndex];
            if (!page) return xml;
            const parts = [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              page.table && element('autoFilter', { ref: rangeOf(page.table).join(':') }),
              page.choices.length > 0 ? validations(page) : null,
              page.links.length > 0 ? hyperlinks(page) : null,
              page.table && element('printOptions', { gridLines: 1 }),
              '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
            ];
            return parts.reduce<string>(
              (done, part) => (part ? insertInOrder(done, part, CHILDREN, 'worksheet') : done),
              xml,
            );
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            (pages[sheetIndex]?.links ?? [])
              .flatMap((link, at) =>
                'url' in link
                  ? element('Relationship', {
                      Id: relationId(at),
                      Type: RELATION,
                      Target: link.url,
                      TargetMode: 'External',
                    })
                  : [],
              )
              .join(''),
        },
        'xl/workbook.xml': {
          transform: (xml) => insertInOrder(xml, definedNames(pages), BOOK, 'workbook'),
        },
      },
    },
  };
}

const BOOK = ['workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'];

/** Which rows are printed on every page, and what the filters reach; Excel keeps both as hidden names. */
function definedNames(pages: readonly Page[]): string {
  const named = pages.flatMap(({ name, table }, at) => {
    if (!table) return [];
    const range = rangeOf(table).map(fixed).join(':');
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(reference(name, range))}</definedName>`;
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(reference(name, '$1:$1'))}</definedName>`;
    return [filter, titles];
  });
  return `<definedNames>${named.join('')}</definedNames>`;
}
