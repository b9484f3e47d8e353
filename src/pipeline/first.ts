import type { EditionFile } from '../model/files/features.ts';
import type {
  FirstFile,
  FirstFlow,
  FirstMeeting,
  FirstPlace,
  FirstPosition,
  FirstProject,
  FirstSite,
} from '../model/files/first-file.ts';
import { drawnOf } from '../model/flow.ts';
import type {
  Dossier,
  Flow,
  Meeting,
  Place,
  Position,
  Project,
  Site,
  Source,
} from '../model/records.ts';
import { decisiveOf } from '../model/time/freshness.ts';
import { UNIT_KINDS } from '../model/vocabulary.ts';

const pointOf = ({ lon, lat, basis, precisionMetres }: Position): FirstPosition => {
  return { lon, lat, basis, precisionMetres };
};

/** Numbers sources and their publishers in the order in which they are first asked about. */
function sourceTable(all: readonly Source[]) {
  const known = new Map(all.map((source) => [source.id, source]));
  const publishers: Source['publisher'][] = [];
  const numberOf = new Map<string, number>();
  const rows: FirstFile['sources'][number][] = [];
  const publisherOf = ({ publisher }: Source) => {
    const text = JSON.stringify(publisher);
    const at = publishers.findIndex((one) => JSON.stringify(one) === text);
    return at < 0 ? publishers.push(publisher) - 1 : at;
  };
  const number = (id: string): number => {
    const found = numberOf.get(id);
    if (found !== undefined) return found;
    const source = known.get(id);
    if (!source) throw new Error(`no source ${id}`);
    numberOf.set(id, rows.length);
    return rows.push([source.date, publisherOf(source)]) - 1;
  };
  /** In place of all sources of a span the one that decides. */
  const decisive = (ids: readonly string[]): string[] => {
    const id = decisiveOf(ids, known);
    return id === null ? [] : [`${number(id)}`];
  };
  // The page says how new the newest source is.
  decisive([...known.keys()]);
  return { decisive, publishers: () => publishers.map(shortly), rows };
}

/** A name in the four languages, as short as it can be told; see `FirstFile`. */
function shortly({ vi, zh, en, fr }: Source['publisher']): readonly string[] {
  if (zh === vi && en === vi && fr === vi) return [vi];
  return fr === en ? [vi, zh, en] : [vi, zh, en, fr];
}

type Decisive = ReturnType<typeof sourceTable>['decisive'];

function firstSite(site: Site, decisive: Decisive): FirstSite {
  const { id, kind, order, names, existence, position, vietnam, china } = site;
  return {
    ...{ id, kind, order, names },
    ...(existence ? { since: existence.from } : {}),
    position: position && pointOf(position),
    statuses: site.statuses.map(({ note: _, ...span }) => {
      return { ...span, sources: decisive(span.sources) };
    }),
    units: vietnam.units.map(({ from, to, province }) => ({ from, to, province })),
    region: china.region,
    events: site.events.map(({ date }) => date),
    disputes: site.disputes.length,
  };
}

function firstProject(project: Project, decisive: Decisive): FirstProject {
  const { id, type, names, geometryBasis, gates, position, line } = project;
  // Where nothing else says so, the ends say where in the list it stands.
  const standsByEnds = gates.length === 0 && !line && !position;
  return {
    ...{ id, type, names, geometryBasis, gates },
    position: position && pointOf(position),
    line: line?.map((point) => pointOf(point.position)) ?? null,
    ends: project.ends.map((end) => ({
      ...(end.gate === undefined ? {} : { gate: end.gate }),
      ...(end.place === undefined ? {} : { place: end.place }),
      ...(standsByEnds ? { position: pointOf(end.position) } : {}),
    })),
    stages: project.stages.map(({ note: _, ...span }) => {
      return { ...span, sources: decisive(span.sources) };
    }),
    events: project.events.map(({ date }) => date),
    disputes: project.disputes.length,
  };
}

/** The words in which dollars are told beside yuan. */
function wordsOf({ unit, valueUsd, note, scope }: Flow): Pick<FirstFlow, 'words'> {
  if (unit !== 'CNY' || valueUsd === null) return {};
  return { words: [note?.en ?? '', scope.en].join('; ') };
}

function firstFlow(flow: Flow): FirstFlow {
  const { id, series, period, from, to, told, direction, a, b, gates } = flow;
  const { value, unit, valueUsd, approximation, usableAsYearlyFlow, disputes } = flow;
  return {
    ...{ id, series, period, from, to, direction, a, b, gates },
    ...(told ? { told } : {}),
    ...{ value, unit, valueUsd, approximation, usableAsYearlyFlow },
    disputes: disputes.length,
    ...wordsOf(flow),
  };
}

function firstMeeting(meeting: Meeting): FirstMeeting {
  const { id, mechanism, ordinal, from, to, status, place, hostRegion } = meeting;
  const { participants, guests, position } = meeting;
  return {
    ...{ id, mechanism, ordinal, from, to, status, place, hostRegion, participants, guests },
    position: position && pointOf(position),
  };
}

function firstPlace(place: Place, hasMeetings: boolean): FirstPlace {
  const { id, kind, country, parent, successor, valid, names, position } = place;
  const isUnit = UNIT_KINDS.has(kind) || kind === 'country';
  return {
    ...{ id, kind, country, parent },
    ...(valid ? { valid } : {}),
    ...(successor === undefined ? {} : { successor }),
    ...(isUnit ? { names } : {}),
    ...(position && (isUnit || hasMeetings) ? { at: [position.lon, position.lat] } : {}),
  };
}

/** What the first picture and the list beside it need of all records; see {@link FirstFile}. */
export function firstFile(dossier: Dossier, edition: EditionFile): FirstFile {
  const { decisive, publishers, rows } = sourceTable(dossier.sources);
  const { flowSeries, flows, carriers, mechanisms, meetings, places } = dossier;
  const series = flowSeries.filter(({ arc }) => arc !== null);
  const isDrawn = new Set(series.map(({ id }) => id));
  const met = new Set(
    meetings.flatMap(({ place, hostRegion, participants }) => [place, hostRegion, ...participants]),
  );
  return {
    edition,
    gates: dossier.gates.map((site) => firstSite(site, decisive)),
    crossings: dossier.crossings.map((site) => firstSite(site, decisive)),
    projects: dossier.projects.map((project) => firstProject(project, decisive)),
    series: series.map(({ id, measure, arc }) => ({ id, measure, arc })),
    flows: flows
      .filter((flow) => isDrawn.has(flow.series) && drawnOf(flow) !== null)
      .map(firstFlow),
    carriers: carriers.map(({ gate, places: of, end }) => ({ gate, places: of, end })),
    mechanisms: mechanisms.map(({ id, names }) => ({ id, names })),
    meetings: meetings.map(firstMeeting),
    places: places.map((place) => firstPlace(place, met.has(place.id))),
    publishers: publishers(),
    sources: rows,
  };
}
