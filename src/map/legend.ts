import {
  POSITION_BASES,
  type PositionBasis,
  PROJECT_TYPES,
  type ProjectType,
  SITE_KINDS,
  type SiteKind,
  STAGES,
  STATUSES,
  type Stage,
  type Status,
} from '../model/vocabulary.ts';
import type { Row } from '../state/select-rows.ts';
import { borderMarks, limitMark, projectLineMark } from './base-lines.ts';
import type { Mark } from './marks.ts';

/** What an entry says: a word of the vocabulary, or a message of the legend. */
export type LegendWord =
  | { readonly group: 'siteKind'; readonly key: SiteKind }
  | { readonly group: 'status'; readonly key: Status }
  | { readonly group: 'projectType'; readonly key: ProjectType }
  | { readonly group: 'stage'; readonly key: Stage | 'unknown' }
  | { readonly group: 'meetingStatus'; readonly key: 'held' | 'planned' }
  | { readonly group: 'positionBasis'; readonly key: PositionBasis }
  | {
      readonly group: 'legend';
      readonly key:
        | 'border'
        | 'otherBorders'
        | 'limits'
        | 'schematic'
        | 'doubt'
        | 'sourced'
        | 'carried';
    };

export interface LegendEntry {
  readonly mark: Mark;
  /** The line that says the same, where one is on the map. */
  readonly line?: Mark;
  readonly word: LegendWord;
}

export const LEGEND_SECTIONS = [
  'kinds',
  'statuses',
  'projects',
  'stages',
  'freshness',
  'meetings',
  'positions',
  'ground',
] as const;
export type LegendSectionId = (typeof LEGEND_SECTIONS)[number];

export interface LegendSection {
  readonly id: LegendSectionId;
  readonly entries: readonly LegendEntry[];
}

const site = (kind: SiteKind, status: Status, basis: PositionBasis | null): Mark => ({
  mark: 'symbol',
  symbol: { family: 'site', kind, status, basis },
});
const project = (type: ProjectType, stage: Stage | 'unknown'): Mark => ({
  mark: 'symbol',
  symbol: { family: 'project', type, stage, basis: null },
});

const ALL_STAGES = [...STAGES, 'unknown'] as const;

const SECTIONS: readonly LegendSection[] = [
  {
    id: 'kinds',
    entries: SITE_KINDS.map((key) => ({
      mark: site(key, 'open', null),
      word: { group: 'siteKind', key },
    })),
  },
  {
    id: 'statuses',
    entries: STATUSES.map((key) => ({
      mark: site('international', key, null),
      word: { group: 'status', key },
    })),
  },
  {
    id: 'projects',
    entries: [
      ...PROJECT_TYPES.map((key): LegendEntry => {
        return { mark: project(key, 'open'), word: { group: 'projectType', key } };
      }),
      {
        mark: { mark: 'stage-line', line: projectLineMark('open') },
        word: { group: 'legend', key: 'schematic' },
      },
    ],
  },
  {
    id: 'stages',
    entries: ALL_STAGES.map((key) => ({
      mark: project('bridge', key),
      line: { mark: 'stage-line', line: projectLineMark(key) },
      word: { group: 'stage', key },
    })),
  },
  {
    id: 'freshness',
    entries: [
      { mark: site('international', 'open', null), word: { group: 'legend', key: 'sourced' } },
      {
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
        word: { group: 'legend', key: 'carried' },
      },
    ],
  },
  {
    id: 'meetings',
    entries: (['held', 'planned'] as const).map((key) => ({
      mark: { mark: 'symbol', symbol: { family: 'meeting', status: key } },
      word: { group: 'meetingStatus', key },
    })),
  },
  {
    id: 'positions',
    entries: [
      ...POSITION_BASES.map((key): LegendEntry => {
        return { mark: site('main', 'open', key), word: { group: 'positionBasis', key } };
      }),
      { mark: { mark: 'doubt' }, word: { group: 'legend', key: 'doubt' } },
    ],
  },
  {
    id: 'ground',
    entries: [
      {
        mark: { mark: 'line', line: borderMarks.border },
        word: { group: 'legend', key: 'border' },
      },
      {
        mark: { mark: 'line', line: borderMarks['other-borders'] },
        word: { group: 'legend', key: 'otherBorders' },
      },
      { mark: { mark: 'line', line: limitMark }, word: { group: 'legend', key: 'limits' } },
    ],
  },
];

const tag = ({ group, key }: LegendWord) => `${group}:${key}`;

/** The words that a row brings on the map. */
function wordsOf(row: Row): LegendWord[] {
  const basis: LegendWord[] = row.basis ? [{ group: 'positionBasis', key: row.basis }] : [];
  // A pale symbol is told from the full one beside it.
  const fresh: LegendWord[] =
    row.topic !== 'meetings' && row.fresh.kind === 'carried'
      ? [
          { group: 'legend', key: 'sourced' },
          { group: 'legend', key: 'carried' },
        ]
      : [];
  const doubt: LegendWord[] =
    row.basis && row.basis !== 'source' ? [{ group: 'legend', key: 'doubt' }] : [];
  switch (row.topic) {
    case 'projects':
      return [
        { group: 'projectType', key: row.kind },
        { group: 'stage', key: row.stage },
        ...(row.record.line ? [{ group: 'legend', key: 'schematic' } as const] : []),
        ...basis,
        ...fresh,
      ];
    case 'meetings':
      return [{ group: 'meetingStatus', key: row.status }];
    default:
      return [
        { group: 'siteKind', key: row.kind },
        { group: 'status', key: row.status },
        ...basis,
        ...doubt,
        ...fresh,
      ];
  }
}

/** The stage of a row whose line is drawn. */
function lineStageOf(row: Row): string[] {
  return row.topic === 'projects' && row.record.line ? [row.stage] : [];
}

/**
 * The legend: of everything that the map can show or, given the rows on the map,
 * of what stands there now. The ground is always explained. Sections without
 * entries are left out.
 */
export function legendSections(rows: readonly Row[] | null = null): LegendSection[] {
  if (rows === null) return [...SECTIONS];
  const drawn = rows.filter(({ hasPosition }) => hasPosition);
  const present = new Set(drawn.flatMap(wordsOf).map(tag));
  const lines = new Set(drawn.flatMap(lineStageOf));
  return SECTIONS.flatMap((section): LegendSection[] => {
    if (section.id === 'ground') return [section];
    const entries = section.entries
      .filter(({ word }) => present.has(tag(word)))
      .map(({ line, ...entry }): LegendEntry => {
        const { key } = entry.word;
        return line && lines.has(key) ? { ...entry, line } : entry;
      });
    return entries.length === 0 ? [] : [{ ...section, entries }];
  });
}
