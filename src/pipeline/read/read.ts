import type { z } from 'zod';
import type { Dossier, Site, WrittenSite } from '../../model/records.ts';
import { pairNames } from '../../model/sides.ts';
import {
  compareFaults,
  compareText,
  type Fault,
  type Path,
  type PlacedFault,
  recordKey,
} from '../fault.ts';
import { type ReadFile, readFile } from './file.ts';
import {
  type FOLDERS,
  NOT_RECORDS,
  type SCHEMAS,
  type SchemaName,
  SINGLE_FILES,
} from './layout.ts';
import { withPairs } from './pairs.ts';
import type { YamlFile, YamlMemo } from './yaml.ts';

/** Texts of the files below `data/`, by their path there (`gates/x.yaml`). */
export type DataFiles = ReadonlyMap<string, string>;

export interface ReadResult {
  /** `undefined` when any file has a fault. */
  readonly dossier: Dossier | undefined;
  /** Every fault of every file, in order of files and lines. */
  readonly faults: readonly PlacedFault[];
  /** Finds file and line of a fault in a record. */
  locate(fault: Fault): PlacedFault;
}

type Value<Name extends SchemaName> = z.infer<(typeof SCHEMAS)[Name]>;

/**
 * Reads all records; no fault stops the reading.
 *
 * @param memo what was read before; what is read now is added to it.
 */
export function readDossier(files: DataFiles, memo: YamlMemo = new Map()): ReadResult {
  const names = [...files.keys()].filter((name) => !NOT_RECORDS.some((other) => other.test(name)));
  const faults: PlacedFault[] = [];
  const read: ReadFile[] = [];
  for (const name of names.sort(compareText)) {
    const result = readFile(name, files.get(name) ?? '', memo);
    if (Array.isArray(result)) faults.push(...result);
    else read.push(result);
  }
  for (const file of Object.keys(SINGLE_FILES)) {
    if (!files.has(file))
      faults.push({ file, line: null, path: [], message: 'the file is missing' });
  }
  const index = indexOf(read);
  return {
    dossier: faults.length === 0 ? assemble(read) : undefined,
    faults: faults.sort(compareFaults),
    locate: ({ record, path, message }) => {
      const home = index.get(record);
      if (!home) return { file: record, line: null, path, message };
      const full = [...home.path, ...path];
      return { file: home.yaml.file, line: home.yaml.lineOf(full), path: full, message };
    },
  };
}

/** A site with the name of the pair. */
function named(site: WrittenSite): Site {
  const { vietnam, china } = site;
  return { ...site, names: pairNames({ vietnam: vietnam.names, china: china.names }) };
}

function assemble(read: readonly ReadFile[]): Dossier {
  const one = <Name extends SchemaName>(schema: Name) =>
    read.find((file) => file.schema === schema)?.value as Value<Name>;
  const all = <Name extends SchemaName>(schema: Name, folder: keyof typeof FOLDERS) =>
    read
      .filter((file) => file.schema === schema && file.file.startsWith(`${folder}/`))
      .map(({ value }) => value as Value<Name>);
  const flows = all('flows', 'flows');
  const meetings = one('meetings');
  const sites = [...all('site', 'gates'), ...all('site', 'crossings')].map(named);
  const { places } = one('places');
  const dossier: Dossier = {
    edition: one('edition'),
    sources: one('sources').sources,
    places,
    gates: all('site', 'gates')
      .map(named)
      .sort((a, b) => a.order - b.order),
    crossings: all('site', 'crossings')
      .map(named)
      .sort((a, b) => a.order - b.order),
    projects: all('project', 'projects'),
    flowSeries: flows.flatMap(({ series }) => series),
    flows: flows.flatMap((file) => file.flows),
    carriers: one('carriers').carriers,
    mechanisms: meetings.mechanisms,
    meetings: meetings.meetings,
    protocol: one('protocol'),
    documents: all('document', 'documents'),
    claims: all('claims', 'claims').flatMap(({ claims }) => claims),
    commitments: all('commitments', 'commitments').flatMap(({ commitments }) => commitments),
    agreements: one('agreements').agreements,
    talks: all('talk', 'talks'),
    alsoTyped: one('search').also,
  };
  return withPairs(dossier, { sites, places });
}

/** Where each record stands. Of two with one id the first is kept; a check tells that id. */
function indexOf(read: readonly ReadFile[]): Map<string, { yaml: YamlFile; path: Path }> {
  const index = new Map<string, { yaml: YamlFile; path: Path }>();
  for (const { schema, value, yaml } of read) {
    for (const [key, path] of recordsIn(schema, value)) {
      if (!index.has(key)) index.set(key, { yaml, path });
    }
  }
  return index;
}

function recordsIn(schema: SchemaName, value: unknown): [string, Path][] {
  const listed = (list: string, key: (id: string) => string): [string, Path][] =>
    (value as Record<string, { id: string }[]>)[list]?.map(({ id }, i) => [key(id), [list, i]]) ??
    [];
  const itself = (key: (id: string) => string): [string, Path][] => [
    [key((value as { id: string }).id), []],
  ];
  const plain = (id: string) => id;
  switch (schema) {
    case 'edition':
      return [[recordKey.edition, []]];
    case 'sources':
      return listed('sources', recordKey.source);
    case 'places':
      return listed('places', recordKey.place);
    case 'flows':
      return [...listed('series', recordKey.series), ...listed('flows', plain)];
    case 'carriers':
      return (value as { carriers: { places: string[] }[] }).carriers.map(({ places }, i) => [
        recordKey.carrier(places),
        ['carriers', i],
      ]);
    case 'meetings':
      return [...listed('mechanisms', recordKey.mechanism), ...listed('meetings', plain)];
    case 'search':
      return listed('also', recordKey.alsoTyped);
    case 'protocol':
      return [
        ...listed('offices', recordKey.office),
        ...listed('persons', recordKey.person),
        ...listed('formulas', recordKey.formula),
        ...(value as { sessions: { meeting: string }[] }).sessions.map(
          ({ meeting }, i): [string, Path] => [recordKey.session(meeting), ['sessions', i]],
        ),
      ];
    case 'claims':
      return listed('claims', recordKey.claim);
    case 'commitments':
      return listed('commitments', recordKey.commitment);
    case 'agreements':
      return listed('agreements', recordKey.agreement);
    case 'document':
      return itself(recordKey.document);
    case 'talk':
      return itself(recordKey.talk);
    default:
      return itself(plain);
  }
}
