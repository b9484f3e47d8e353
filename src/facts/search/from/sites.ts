import { LANGUAGES, type Names, nameIn } from '../../../model/language.ts';
import type { Project, Site } from '../../../model/records.ts';
import { isNamed, withoutBrackets } from '../../../model/sides.ts';
import type { ProjectType, SiteKind } from '../../../model/vocabulary.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Draft, KeyOrigin } from '../entry.ts';
import type { Group } from '../generic.ts';

type Text = readonly [KeyOrigin, string | null | undefined];

/** All forms of a name, its pinyin included. */
export function nameTexts(names: Names, origin: KeyOrigin = 'name'): Text[] {
  const { vi, zh, en, fr, pinyin } = names;
  return [...[vi, zh, en, fr].map((text): Text => [origin, text]), ['pinyin', pinyin]];
}

/** What people type for things, by their ids; see `search.json`. */
export type AlsoTyped = Readonly<Record<string, readonly string[]>>;

/** What people type for a thing and nothing shows. */
export function typedTexts(also: AlsoTyped, id: string): Text[] {
  return (also[id] ?? []).map((text): Text => ['typed', text]);
}

/** Names of places that only say which record they stand for, e.g. one side of a gate. */
function namesOfStandIns({ places }: Catalogue, also: AlsoTyped, id: string): Text[] {
  return [...places.values()]
    .filter(({ record }) => record === id)
    .flatMap((place) => [...nameTexts(place.names, 'alias'), ...typedTexts(also, place.id)]);
}

/** Names of units as words beside which something is looked for. */
export function contextOf({ places }: Catalogue, ids: readonly (string | null)[]) {
  return ids.flatMap((id) => {
    const names = id === null ? undefined : places.get(id)?.names;
    return names ? [names.vi, names.zh, names.en, names.pinyin] : [];
  });
}

/** A region, those that it belongs to, and theirs. */
export function unitsAround(
  { places }: Pick<Catalogue, 'places'>,
  ids: readonly (string | null | undefined)[],
): readonly string[] {
  const found = new Set<string>();
  for (const id of ids) {
    for (let at = id; at && !found.has(at); at = places.get(at)?.parent) found.add(at);
  }
  return [...found];
}

/** All that the two sides of a gate lie in. */
function unitsOf(catalogue: Catalogue, { vietnam, china }: Site): readonly string[] {
  const units = vietnam.units.flatMap(({ province, district }) => [province, district]);
  return unitsAround(catalogue, [...units, china.region, china.prefecture, china.county]);
}

/** People put “cửa khẩu” before the name of whatever leads across the border. */
const SITE_GROUPS: Readonly<Record<SiteKind, readonly Group[]>> = {
  international: ['gate'],
  main: ['gate'],
  auxiliary: ['gate'],
  rail: ['gate', 'rail'],
  'traditional-crossing': ['gate'],
  'customs-route': ['gate'],
  'cargo-road': ['gate'],
  'scenic-crossing': ['gate'],
  'planned-route': ['gate'],
};

/** A pair as people type it: in either order, with and without what stands in brackets. */
function pairTexts({ vietnam, china }: Site): Text[] {
  if (!isNamed(china.names)) return [];
  return LANGUAGES.flatMap((language): Text[] => {
    const full = [vietnam.names, china.names].map((names) => nameIn(names, language).text);
    const short = full.map(withoutBrackets);
    return [full, short].flatMap((pair) => [
      ['typed', pair.join(' – ')],
      ['typed', pair.toReversed().join(' – ')],
    ]);
  });
}

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

function siteDraft(
  catalogue: Catalogue,
  also: AlsoTyped,
  kind: 'gate' | 'crossing',
  site: Site,
): Draft {
  const { id, names, vietnam, china, otherNames, markers, partOf, order } = site;
  const units = vietnam.units.flatMap(({ province, district }) => [province, district]);
  return {
    kind,
    id,
    rank: SITE_RANK[site.kind] + (partOf === null ? 0 : 0.5) + order / 1000,
    texts: [
      ...nameTexts(names),
      ...nameTexts(vietnam.names),
      ...(isNamed(china.names) ? nameTexts(china.names) : []),
      ...pairTexts(site),
      ...otherNames.map(({ text }): Text => ['alias', text]),
      ...typedTexts(also, id),
      ...markers.map((marker): Text => ['marker', marker]),
      ...namesOfStandIns(catalogue, also, id),
    ],
    sorts: [kind, site.kind],
    groups: [...SITE_GROUPS[site.kind], ...(markers.length > 0 ? (['marker'] as const) : [])],
    context: [
      ...contextOf(catalogue, [...units, china.region, china.prefecture, china.county]),
      ...vietnam.units.map(({ commune }) => commune),
    ],
    within: unitsOf(catalogue, site),
  };
}

/** Gates and crossings, both their sides. */
export function siteDrafts(catalogue: Catalogue, also: AlsoTyped): Draft[] {
  return [
    ...catalogue.gates.map((site) => siteDraft(catalogue, also, 'gate', site)),
    ...catalogue.crossings.map((site) => siteDraft(catalogue, also, 'crossing', site)),
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

function projectDraft(catalogue: Catalogue, also: AlsoTyped, project: Project): Draft {
  const sites = [...catalogue.gates, ...catalogue.crossings];
  const served = sites.filter(({ id }) => project.gates.includes(id));
  return {
    kind: 'project',
    id: project.id,
    rank: 0,
    texts: [
      ...nameTexts(project.names),
      ...typedTexts(also, project.id),
      ...namesOfStandIns(catalogue, also, project.id),
    ],
    sorts: ['project', project.type],
    groups: PROJECT_GROUPS[project.type],
    context: [
      ...served.flatMap(({ names }) => [names.vi, names.zh, names.en]),
      ...served.flatMap(({ vietnam, china }) =>
        contextOf(catalogue, [...vietnam.units.map(({ province }) => province), china.region]),
      ),
      ...project.ends.flatMap(({ label }) => [label.vi, label.zh, label.en]),
    ],
    within: [...new Set(served.flatMap((site) => unitsOf(catalogue, site)))],
  };
}

/** Projects; most carry the names of the gate that they serve. */
export function projectDrafts(catalogue: Catalogue, also: AlsoTyped): Draft[] {
  return catalogue.projects.map((project) => projectDraft(catalogue, also, project));
}
