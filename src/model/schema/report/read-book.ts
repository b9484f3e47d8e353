import readFile from 'read-excel-file/universal';
import type { Cell } from './cells.ts';
import { type ReadBook, readSheets } from './read-sheets.ts';

/**
 * Reads a workbook of facts. Rows and columns are counted as the spreadsheet shows them.
 *
 * @throws {Error} when it is no XLSX.
 */
export async function readBook(file: Blob | ArrayBuffer): Promise<ReadBook> {
  const sheets = await readFile(file);
  return readSheets(
    sheets.map(({ sheet, data }) => ({
      sheet,
      // The types of the package say the constructor where a date comes.
      data: data as unknown as readonly (readonly Cell[])[],
    })),
  );
}
