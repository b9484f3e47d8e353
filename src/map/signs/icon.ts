import type { MapSymbol } from './symbols.ts';
import { isPale } from './symbols.ts';

const NONE = '-';

/** A symbol as a short text by which its picture is known, e.g. `site:main:open:estimated:carried`. */
export function iconOf(symbol: MapSymbol): string {
  const end = isPale(symbol) ? ['carried'] : [];
  switch (symbol.family) {
    case 'site':
      return ['site', symbol.kind, symbol.status, symbol.basis ?? NONE, ...end].join(':');
    case 'project':
      return ['project', symbol.stage, symbol.basis ?? NONE, ...end].join(':');
    case 'meeting':
      return ['meeting', symbol.status].join(':');
    case 'cooperation':
      return ['cooperation', symbol.field].join(':');
  }
}
