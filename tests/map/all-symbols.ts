import type { MapSymbol } from '../../src/map/signs/symbols.ts';
import { isPale } from '../../src/map/signs/symbols.ts';
import { COOPERATION_FIELDS, SITE_KINDS, STAGES, STATUSES } from '../../src/model/vocabulary.ts';

/** Every symbol of the vocabulary, without a ring; what can be carried on also as that. */
export function allSymbols(): MapSymbol[] {
  const sourced: MapSymbol[] = [
    ...SITE_KINDS.flatMap((kind) =>
      STATUSES.map((status): MapSymbol => ({ family: 'site', kind, status, basis: null })),
    ),
    ...[...STAGES, 'unknown' as const].map(
      (stage): MapSymbol => ({ family: 'project', stage, basis: null }),
    ),
    { family: 'meeting', status: 'held' },
    { family: 'meeting', status: 'planned' },
    ...[...COOPERATION_FIELDS, 'several' as const].map(
      (field): MapSymbol => ({ family: 'cooperation', field }),
    ),
  ];
  const carried = sourced.flatMap((symbol): MapSymbol[] => {
    if (symbol.family === 'meeting' || symbol.family === 'cooperation') return [];
    const pale = { ...symbol, isCarried: true };
    return isPale(pale) ? [pale] : [];
  });
  return [...sourced, ...carried];
}
