import type { Row } from '../../facts/rows/select-rows.ts';
import { PALETTES } from '../../map/signs/palette.ts';
import { SymbolSvg } from '../../map/signs/symbol-svg.tsx';
import { type MapSymbol, symbolShapes } from '../../map/signs/symbols.ts';
import { look } from '../../state/store.ts';

/** The symbol that stands for a row on the map. */
export function symbolOf(row: Row): MapSymbol {
  switch (row.topic) {
    case 'projects':
      return {
        family: 'project',
        stage: row.stage,
        basis: row.basis,
        isCarried: row.fresh.kind === 'carried',
      };
    case 'cooperation':
      return { family: 'cooperation', field: row.kind };
    case 'meetings':
      return { family: 'meeting', status: row.status };
    default:
      return {
        family: 'site',
        kind: row.kind,
        status: row.status,
        basis: row.basis,
        isCarried: row.fresh.kind === 'carried',
      };
  }
}

/** The same symbol as on the map, or its room where none is; what it says stands in words beside it. */
export function SymbolMark({ symbol }: { readonly symbol: MapSymbol | null }) {
  return <SymbolSvg shapes={symbol ? symbolShapes(symbol, PALETTES[look.value]) : []} />;
}
