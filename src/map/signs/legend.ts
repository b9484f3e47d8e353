import type { Row } from '../../facts/rows/select-rows.ts';
import {
  COOPERATION_FIELDS,
  type CooperationField,
  type SiteKind,
  type Stage,
  type Status,
  type Topic,
} from '../../model/vocabulary.ts';
import { borderMarks, projectLineMark } from '../ground/base-lines.ts';
import type { Mark } from './marks.ts';
import { FORMS, type Form, OUTLINE_NAMES, type OutlineName } from './signs.ts';
import { formOf, type MapSymbol } from './symbols.ts';

/** What an entry says: a word of the vocabulary, or a message of the legend. */
export type LegendWord =
  | { readonly group: 'topic'; readonly key: Exclude<Topic, 'flows'> }
  | { readonly group: 'siteKind'; readonly key: SiteKind }
  | { readonly group: 'status'; readonly key: Status }
  | { readonly group: 'stage'; readonly key: Stage | 'unknown' }
  | { readonly group: 'meetingStatus'; readonly key: 'held' | 'planned' }
  | { readonly group: 'cooperationField'; readonly key: CooperationField }
  | { readonly group: 'positionBasis'; readonly key: 'estimated' | 'general-knowledge' }
  | {
      readonly group: 'legend';
      readonly key: 'border' | 'schematic' | 'doubt' | 'carried';
    };

export interface LegendEntry {
  readonly mark: Mark;
  /** One form may say one word of a site and another of a project. */
  readonly words: readonly LegendWord[];
}

export const LEGEND_SECTIONS = ['kinds', 'states', 'fields', 'quality', 'ground'] as const;
export type LegendSectionId = (typeof LEGEND_SECTIONS)[number];

export interface LegendSection {
  readonly id: LegendSectionId;
  readonly entries: readonly LegendEntry[];
}

const KIND_OF: Readonly<
  Record<OutlineName, { readonly kind: SiteKind | null; readonly word: LegendWord }>
> = {
  gate: { kind: 'international', word: { group: 'topic', key: 'gates' } },
  rail: { kind: 'rail', word: { group: 'siteKind', key: 'rail' } },
  crossing: { kind: 'traditional-crossing', word: { group: 'topic', key: 'crossings' } },
  project: { kind: null, word: { group: 'topic', key: 'projects' } },
  meeting: { kind: null, word: { group: 'topic', key: 'meetings' } },
  cooperation: { kind: null, word: { group: 'topic', key: 'cooperation' } },
};

/** An outline as the key shows it, in the state of a symbol that is on the map. */
function sample(outline: OutlineName, of: MapSymbol | null): MapSymbol {
  const { kind } = KIND_OF[outline];
  if (outline === 'cooperation') return { family: 'cooperation', field: 'several' };
  if (of === null) {
    if (outline === 'meeting') return { family: 'meeting', status: 'held' };
    if (kind === null) return { family: 'project', stage: 'open', basis: null };
    return { family: 'site', kind, status: 'open', basis: null };
  }
  return of.family === 'meeting' || of.family === 'cooperation'
    ? of
    : { ...of, basis: null, isCarried: false };
}

function symbolOf(row: Row): MapSymbol {
  switch (row.topic) {
    case 'cooperation':
      return { family: 'cooperation', field: row.kind };
    case 'projects':
      return { family: 'project', stage: row.stage, basis: row.basis };
    case 'meetings':
      return { family: 'meeting', status: row.status };
    default:
      return { family: 'site', kind: row.kind, status: row.status, basis: row.basis };
  }
}

/** A symbol that tells a state; that of cooperation tells a field. */
type StateSymbol = Exclude<MapSymbol, { family: 'cooperation' }>;

const stateOf = (symbol: StateSymbol): LegendWord => {
  switch (symbol.family) {
    case 'site':
      return { group: 'status', key: symbol.status };
    case 'project':
      return { group: 'stage', key: symbol.stage };
    case 'meeting':
      return { group: 'meetingStatus', key: symbol.status };
  }
};

const OUTLINE_RANK = new Map(OUTLINE_NAMES.map((name, index) => [name, index]));

/** What a form says of what is on the map, on the first outline that bears it. */
function stateEntry(form: Form, symbols: readonly MapSymbol[]): LegendEntry[] {
  const rank = (symbol: MapSymbol) => OUTLINE_RANK.get(formOf(symbol).outline) ?? 0;
  const bearing = symbols
    // A meeting that was held says no more than its outline.
    .filter(
      (symbol): symbol is StateSymbol =>
        formOf(symbol).form === form &&
        symbol.family !== 'cooperation' &&
        !(symbol.family === 'meeting' && symbol.status === 'held'),
    )
    .toSorted((a, b) => rank(a) - rank(b));
  const [first] = bearing;
  if (!first) return [];
  const words = new Map(
    bearing.map((symbol) => {
      const word = stateOf(symbol);
      return [`${word.group}:${word.key}`, word];
    }),
  );
  const symbol = sample(formOf(first).outline, first);
  return [{ mark: { mark: 'symbol', symbol }, words: [...words.values()] }];
}

const ringed = (basis: 'estimated' | 'general-knowledge'): LegendEntry => ({
  mark: {
    mark: 'symbol',
    symbol: { family: 'site', kind: 'international', status: 'open', basis },
  },
  words: [{ group: 'positionBasis', key: basis }],
});

const CARRIED: LegendEntry = {
  mark: {
    mark: 'symbol',
    symbol: {
      family: 'site',
      kind: 'international',
      status: 'open',
      basis: null,
      isCarried: true,
    },
  },
  words: [{ group: 'legend', key: 'carried' }],
};

const SCHEMATIC: LegendEntry = {
  mark: { mark: 'stage-line', line: projectLineMark('under-construction') },
  words: [{ group: 'legend', key: 'schematic' }],
};

const DOUBT: LegendEntry = { mark: { mark: 'doubt' }, words: [{ group: 'legend', key: 'doubt' }] };

const BORDER: LegendEntry = {
  mark: { mark: 'line', line: borderMarks.border },
  words: [{ group: 'legend', key: 'border' }],
};

const isCarried = (row: Row) => 'fresh' in row && row.fresh.kind === 'carried';
const isUnsure = ({ basis }: Row) => basis !== null && basis !== 'source';

/**
 * The key of what stands on the map now, and of nothing else; the border line is always explained.
 * Sections without entries are left out.
 *
 * @param selection the circle of doubt is drawn around what is selected alone.
 */
export function legendSections(
  rows: readonly Row[],
  selection: string | null = null,
): LegendSection[] {
  const drawn = rows.filter(({ hasPosition }) => hasPosition);
  const symbols = drawn.map(symbolOf);
  const outlines = new Set(symbols.map((symbol) => formOf(symbol).outline));
  const hasBasis = (basis: string) => drawn.some((row) => row.basis === basis);
  const entries: Readonly<Record<LegendSectionId, readonly LegendEntry[]>> = {
    kinds: OUTLINE_NAMES.filter((name) => outlines.has(name)).map((name) => ({
      mark: { mark: 'symbol', symbol: sample(name, null) },
      words: [KIND_OF[name].word],
    })),
    states: FORMS.flatMap((form) => stateEntry(form, symbols)),
    fields: COOPERATION_FIELDS.filter((field) =>
      drawn.some((row) => row.topic === 'cooperation' && row.kind === field),
    ).map((field) => ({
      mark: { mark: 'symbol', symbol: { family: 'cooperation', field } },
      words: [{ group: 'cooperationField', key: field }],
    })),
    quality: [
      ...(drawn.some(isCarried) ? [CARRIED] : []),
      ...(hasBasis('estimated') ? [ringed('estimated')] : []),
      ...(hasBasis('general-knowledge') ? [ringed('general-knowledge')] : []),
      ...(drawn.some((row) => row.id === selection && isUnsure(row)) ? [DOUBT] : []),
      ...(drawn.some((row) => row.topic === 'projects' && row.record.line) ? [SCHEMATIC] : []),
    ],
    ground: [BORDER],
  };
  return LEGEND_SECTIONS.map((id) => ({ id, entries: entries[id] })).filter(
    (section) => section.entries.length > 0,
  );
}
