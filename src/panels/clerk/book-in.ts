import { readBook } from '../../model/schema/report/read-book.ts';
import type { CellPlace, SheetFlaw } from '../../model/schema/report/read-sheets.ts';
import { pathName, type SheetKey } from '../../model/schema/report/sheets.ts';
import { draftFrom } from './draft.ts';
import type { FactsDraft } from './kinds.ts';
import type { FlawKey, Part, Path, Verdict } from './verdict.ts';

/** A cell at which something is wrong: with the workbook itself, or with the fact that it tells of. */
export interface WrongCell {
  readonly at: CellPlace;
  /** The field that is missing, where the sheet has no column for it. */
  readonly field: string | null;
  readonly flaw:
    | { readonly of: 'sheet'; readonly key: SheetFlaw }
    | { readonly of: 'fact'; readonly key: FlawKey };
}

interface BookIn {
  readonly draft: FactsDraft;
  /** The cells of what a verdict on the draft complains of, each once, in their order. */
  readonly wrongIn: (verdict: Verdict) => readonly WrongCell[];
}

/** Where in the file a part of the draft stands. */
function pathOf({ facts }: FactsDraft, part: Part, path: Path): Path {
  if (part === 'source') return ['sources', 0, ...path];
  if (part === 'card') return ['documents', 0, ...path];
  if (part === 'checked') return ['checked', ...path];
  const kind = facts[part]?.kind ?? 'states';
  const before = facts.slice(0, part).filter((one) => one.kind === kind).length;
  return [kind, before, ...path];
}

/** A text that is there in no language is one field, not four. */
const fieldIn = (path: Path) => pathName(path).replace(/\.(?:vi|zh|en|fr)$/, '');

const orderOf = ({ row, column }: CellPlace) => row * 10_000 + (column ?? 0);

/** A workbook of facts as a draft; `null` where it is none. */
export async function bookIn(chosen: Blob): Promise<BookIn | null> {
  const book = await readBook(chosen).catch(() => null);
  if (!book || book.faults.some(({ key }) => key === 'sheets')) return null;
  const draft = draftFrom((key) => book.lists.get(key as SheetKey) ?? []);
  return {
    draft,
    wrongIn: ({ flaws }) => {
      const own = book.faults.map(
        ({ at, key }): WrongCell => ({
          at,
          field: null,
          flaw: { of: 'sheet', key },
        }),
      );
      const told = flaws.flatMap(({ part, path, key }): WrongCell[] => {
        const at = book.placeOf(pathOf(draft, part, path));
        const field = at?.column === null && path.length > 0 ? fieldIn(path) : null;
        return at ? [{ at, field, flaw: { of: 'fact', key } }] : [];
      });
      const seen = new Set<string>();
      return [...own, ...told]
        .filter(({ at, field }) => {
          const name = [at.sheet, at.row, at.column, field].join();
          return !seen.has(name) && Boolean(seen.add(name));
        })
        .toSorted(
          (a, b) => a.at.sheet.localeCompare(b.at.sheet, 'en') || orderOf(a.at) - orderOf(b.at),
        );
    },
  };
}
