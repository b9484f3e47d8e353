import { factsFrom } from '../../model/schema/report/from-lists.ts';
import {
  type CellPlace,
  cellName,
  type ReadBook,
  type SheetFault,
} from '../../model/schema/report/read-sheets.ts';
import { pathName } from '../../model/schema/report/sheets.ts';
import { faultText, type Path, pathText } from '../fault.ts';
import { readDossier } from '../read/read.ts';
import type { Shapes } from '../read/shapes.ts';
import { type TakenIn, takeIn } from './take-in.ts';

/** `sheet states, row 4, column E`. */
function placeText(place: CellPlace): string {
  const { sheet, row, column } = place;
  const letters = cellName(place).replace(/\d+$/, '');
  return `sheet ${sheet}, row ${row}${column === null ? '' : `, column ${letters}`}`;
}

const WRONG: Readonly<Record<SheetFault['key'], string>> = {
  column: 'no field of this sheet is called',
  json: 'cannot be read:',
  parent: 'belongs to no row that is there:',
  sheets: 'no sheet of facts among',
};

/**
 * Tries what a workbook of facts does to `data/`; what is wrong is told with its sheet, row and column.
 *
 * @param opened the day on which it is taken in, `YYYY-MM-DD`.
 */
export function takeInBook(
  files: ReadonlyMap<string, string>,
  shapes: Shapes,
  book: ReadBook,
  opened: string,
): TakenIn {
  const { dossier, faults } = readDossier(files);
  const nothing = { files: new Map<string, string>(), changes: [], gaps: [] };
  if (!dossier) return { ...nothing, faults: faults.map(faultText) };
  const places = new Map(dossier.places.map((place) => [place.id as string, place]));
  const value = factsFrom(book.lists, { ...dossier, places }, opened);
  const told = (path: Path) => {
    const place = book.placeOf(path);
    return place ? `${placeText(place)} (${pathName(path.slice(2))})` : pathText(path);
  };
  const wrong = book.faults.map(({ at, key, found }) => `${placeText(at)}: ${WRONG[key]} ${found}`);
  const taken = takeIn(files, shapes, value, told);
  return { ...taken, faults: [...wrong, ...taken.faults] };
}
