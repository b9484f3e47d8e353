import type { Names } from '../../model/language.ts';
import type { Project, Site } from '../../model/records.ts';
import type { ProjectType, SiteKind } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Draft, KeyOrigin } from './entry.ts';
import type { Group } from './generic.ts';

type Text = readonly [KeyOrigin, string | null | undefined];

/** All forms of a name, its pinyin included. */
export function nameTexts(names: Names, origin: KeyOrigin = 'name'): Text[] {
  const { vi, zh, en, fr, pinyin } = names;
  return [...[vi, zh, en, fr].map((text): Text => [origin, text]), ['pinyin', pinyin]];
}

/** Names of places that only say which record they stand for, e.g. one side of a gate. */
function namesOfStandIns({ places }: Catalogue, id: string): Text[] {
  return [...places.values()]
    .filter(({ record }) => record === id)
    .flatMap(({ names, aliases }) => [
      ...nameTexts(names, 'alias'),
      ...aliases.map((alias): Text => ['alias', alias]),
    ]);
}

/** Names of units as words beside which something is looked for. */
export function contextOf({ places }: Catalogue, ids: readonly (string | null)[]) {
  return ids.flatMap((id) => {
    const names = id === null ? undefined : places.get(id)?.names;
    return names ? [names.vi, names.zh, names.en, names.pinyin] : [];
  });
}

const SITE_GROUPS: Readonly<Record<SiteKind, readonly Group[]>> = {
  international: ['gate', 'international'],
  main: ['gate', 'main'],
  auxiliary: ['gate', 'auxiliary'],
  rail: ['gate', 'rail', 'international'],
  'traditional-crossing': ['crossing'],
  'customs-route': ['crossing'],
  'cargo-road': ['crossing'],
  'scenic-crossing': ['crossing'],
  'planned-route': ['crossing'],
};

/** Gates of high class stand first among equals, and a gate before its parts. */
const SITE_RANK: Readonly<Record<SiteKind, number>> = {
  international: 0,
  main: 1,
  rail: 2,
  auxiliary: 3,
  'traditional-crossing': 4,
  'customs-route': 4,
  'cargo-road': 4,
  'scenic-crossing': 4,
  'planned-route': 5,
};

function siteDraft(catalogue: Catalogue, kind: 'gate' | 'crossing', site: Site): Draft {
  const { id, names, vietnam, china, aliases, markers, partOf, order } = site;
  const units = vietnam.units.flatMap(({ province, district }) => [province, district]);
  return {
    kind,
    id,
    rank: SITE_RANK[site.kind] + (partOf === null ? 0 : 0.5) + order / 1000,
    texts: [
      ...nameTexts(names),
      ...nameTexts(vietnam.names),
      // A side that is not known has a text that says so: no name.
      ...(china.names.vi === null && china.names.zh === null ? [] : nameTexts(china.names)),
      ...aliases.map((alias): Text => ['alias', alias]),
      ...markers.map((marker): Text => ['marker', marker]),
      ...namesOfStandIns(catalogue, id),
    ],
    groups: [...SITE_GROUPS[site.kind], ...(markers.length > 0 ? (['marker'] as const) : [])],
    context: [
      ...contextOf(catalogue, [...units, china.region, china.prefecture, china.county]),
      ...vietnam.units.map(({ commune }) => commune),
    ],
  };
}

/** Gates and crossings, both their sides. */
export function siteDrafts(catalogue: Catalogue): Draft[] {
  return [
    ...catalogue.gates.map((site) => siteDraft(catalogue, 'gate', site)),
    ...catalogue.crossings.map((site) => siteDraft(catalogue, 'crossing', site)),
  ];
}

const PROJECT_GROUPS: Readonly<Record<ProjectType, readonly Group[]>> = {
  bridge: ['project', 'bridge'],
  railway: ['project', 'railway'],
  expressway: ['project', 'expressway'],
  'road-works': ['project'],
  'smart-gate': ['project', 'smart'],
  'cross-border-zone': ['project', 'zone'],
  'scenic-area': ['project'],
  'gate-upgrade': ['project', 'upgrade'],
  'clearance-route': ['project'],
};

function projectDraft(catalogue: Catalogue, project: Project): Draft {
  const sites = [...catalogue.gates, ...catalogue.crossings];
  const served = sites.filter(({ id }) => project.gates.includes(id));
  return {
    kind: 'project',
    id: project.id,
    rank: 0,
    texts: [...nameTexts(project.names), ...namesOfStandIns(catalogue, project.id)],
    groups: PROJECT_GROUPS[project.type],
    context: [
      ...served.flatMap(({ names }) => [names.vi, names.zh, names.en]),
      ...served.flatMap(({ vietnam, china }) =>
        contextOf(catalogue, [...vietnam.units.map(({ province }) => province), china.region]),
      ),
      ...project.ends.flatMap(({ label }) => [label.vi, label.zh, label.en]),
    ],
  };
}

/** Projects; most carry the names of the gate that they serve. */
export function projectDrafts(catalogue: Catalogue): Draft[] {
  return catalogue.projects.map((project) => projectDraft(catalogue, project));
}
