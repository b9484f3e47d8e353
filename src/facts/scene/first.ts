import type {
  FirstFile,
  FirstFlow,
  FirstMeeting,
  FirstPlace,
  FirstPosition,
  FirstProject,
  FirstSite,
} from '../../model/files/first-file.ts';
import { type LocalText, sameInAll } from '../../model/language.ts';
import type { Flow, Meeting, Place, Position, Project, Site, Source } from '../../model/records.ts';
import type { Catalogue } from '../catalogue.ts';
import { byId, editionOf, isPlain, recordsOf, type Shape } from './shapes.ts';

/*
 * The records of the first picture in the form of whole ones, so that the same selectors read them. What
 * the file does not say is empty here, and nobody may take it for the word of a source: whatever
 * shows more than the picture and the list waits for the records themselves (`isCut` of the loader).
 */

const SITE: Shape = {
  texts: ['id', 'kind', 'region'],
  numbers: ['order', 'disputes'],
  objects: ['names'],
  lists: ['statuses', 'units', 'events'],
};
const PROJECT: Shape = {
  texts: ['id', 'type', 'geometryBasis'],
  numbers: ['disputes'],
  objects: ['names'],
  lists: ['ends', 'gates', 'stages', 'events'],
};
const FLOW: Shape = {
  texts: ['id', 'period', 'from', 'to', 'series'],
  numbers: ['value', 'disputes'],
  lists: ['a', 'b', 'gates'],
};
const MEETING: Shape = {
  texts: ['id', 'mechanism'],
  numbers: ['ordinal'],
  lists: ['participants', 'guests'],
};
const SERIES: Shape = { texts: ['id', 'measure'], objects: ['arc'] };
const CARRIER: Shape = { texts: ['gate'], lists: ['places', 'end'] };
const NAMED: Shape = { texts: ['id'], objects: ['names'] };
const PLACE: Shape = { texts: ['id', 'kind', 'country'] };

const NOTHING: LocalText = sameInAll('');

const pointOf = (point: FirstPosition): Position => ({ ...point, sources: [] });
const positionOf = (point: FirstPosition | null): Position | null => point && pointOf(point);

const eventsOf = (dates: FirstSite['events']) =>
  dates.map((date) => ({ date, type: 'reported' as const, note: NOTHING, sources: [] }));

const disputesOf = (count: number): Site['disputes'] =>
  Array.from({ length: count }, () => ({ about: NOTHING, statements: [] }));

function siteOf(site: FirstSite): Site {
  const { id, kind, order, names, since, position, statuses, units, region, events } = site;
  return {
    ...{ id, kind, order, names, position: positionOf(position) },
    ...(since === undefined ? {} : { existence: { from: since, note: NOTHING, sources: [] } }),
    statuses: statuses.map((span) => ({ ...span, note: NOTHING })),
    vietnam: {
      names,
      units: units.map((unit) => ({ ...unit, district: null, commune: null })),
    },
    china: { names, region, prefecture: null, county: null },
    events: eventsOf(events),
    disputes: disputesOf(site.disputes),
    ...{ partOf: null, otherNames: [], markers: [], modes: [], classHistory: [], sources: [] },
  };
}

/** Stands where an end has no point in the file: the project's place is known without. */
const NOWHERE: Position = {
  ...{ lon: 0, lat: 0, basis: 'estimated' },
  ...{ precisionMetres: 1, sources: [] },
};

function projectOf(project: FirstProject): Project {
  const { id, type, names, geometryBasis, gates, position, line, ends, stages } = project;
  return {
    ...{ id, type, names, geometryBasis, gates, position: positionOf(position) },
    line: line?.map((point) => ({ label: NOTHING, position: pointOf(point) })) ?? null,
    ends: ends.map(({ position: point, ...end }) => {
      return { ...end, side: 'both', label: NOTHING, position: point ? pointOf(point) : NOWHERE };
    }),
    stages: stages.map((span) => ({ ...span, note: NOTHING })),
    events: eventsOf(project.events),
    disputes: disputesOf(project.disputes),
    figures: [],
  };
}

function flowOf({ disputes, words, ...flow }: FirstFlow): Flow {
  return {
    ...flow,
    ...(words === undefined ? {} : { note: { ...NOTHING, en: words } }),
    disputes: disputesOf(disputes),
    ...{ year: null, countedBy: null, scope: NOTHING, usableReason: NOTHING, sources: [] },
    // The others are not in the file.
    ...{ isPlausible: true, isDerived: false },
  };
}

function meetingOf({ position, ...meeting }: FirstMeeting): Meeting {
  return {
    ...meeting,
    position: positionOf(position),
    ...{ ordinalBasis: 'stated', dateBasis: 'stated', mode: 'unknown', placeBasis: null },
    ...{ outcomes: [], sources: [] },
  };
}

function placeOf({ names, at, valid = null, ...place }: FirstPlace): Place {
  return {
    ...place,
    valid,
    names: names ?? sameInAll(place.id),
    position: at ? { ...NOWHERE, lon: at[0], lat: at[1] } : null,
    ...{ iso: null, drawable: false, sources: [] },
  };
}

function inFull([vi = '', zh = vi, en = vi, fr = en]: readonly string[] = []): Source['publisher'] {
  return { vi, zh, en, fr };
}

function sourcesOf({ sources, publishers }: FirstFile): ReadonlyMap<string, Source> {
  return byId(
    sources.map(([date, publisher], number): Source => {
      return {
        ...{ id: `${number}`, date, publisher: inFull(publishers[publisher]) },
        ...{ title: '', language: 'en', licence: null, opened: '', url: null },
      };
    }),
  );
}

/** A list of the file, whole; it is of no use where one of its records is not what it should be. */
function listOf<T>(json: unknown, key: keyof FirstFile, shape: Shape): readonly T[] {
  const { kept, faults } = recordsOf<T>(isPlain(json) ? json[key] : null, key, shape);
  if (faults.length > 0) throw new TypeError(`${key}: ${faults.map(({ name }) => name).join()}`);
  return kept;
}

/**
 * Reads `first.json`.
 *
 * @throws {TypeError} where anything in it is not what it should be: the records themselves are then
 * waited for.
 */
export function readFirst(json: unknown): Partial<Catalogue> {
  const sites = (key: 'gates' | 'crossings') => listOf<FirstSite>(json, key, SITE).map(siteOf);
  const part = {
    gates: sites('gates'),
    crossings: sites('crossings'),
    projects: listOf<FirstProject>(json, 'projects', PROJECT).map(projectOf),
    flowSeries: listOf<FirstFile['series'][number]>(json, 'series', SERIES).map((series) => {
      return { ...series, names: sameInAll(series.id) };
    }),
    flows: listOf<FirstFlow>(json, 'flows', FLOW).map(flowOf),
    carriers: listOf<FirstFile['carriers'][number]>(json, 'carriers', CARRIER).map((carrier) => {
      return { ...carrier, why: NOTHING };
    }),
    mechanisms: listOf<FirstFile['mechanisms'][number]>(json, 'mechanisms', NAMED).map((one) => {
      return { ...one, code: '', session: NOTHING, short: NOTHING };
    }),
    meetings: listOf<FirstMeeting>(json, 'meetings', MEETING).map(meetingOf),
    places: byId(listOf<FirstPlace>(json, 'places', PLACE).map(placeOf)),
  };
  const file = json as FirstFile;
  return { ...part, edition: editionOf(file.edition), sources: sourcesOf(file) };
}
