import type { Dossier } from '../../model/records.ts';
import { type Fault, type Path, pathText, recordKey } from '../fault.ts';
import { type Check, recordsOf, walkTexts } from './records.ts';

/** Keys under which records name sources. */
const LISTS = new Set(['sources', 'noteSources', 'markerSources', 'related']);

interface Citation {
  readonly record: string;
  readonly path: Path;
  readonly source: string;
}

/** Every place in every record where a source is named. */
export function citationsOf(dossier: Dossier): Citation[] {
  const citations: Citation[] = [];
  for (const { key: record, value } of recordsOf(dossier)) {
    walkTexts(value, (source, path) => {
      const [above, last] = [path.at(-2), path.at(-1)];
      const isListed = typeof above === 'string' && LISTS.has(above) && typeof last === 'number';
      const isCard = record.startsWith('document:') && path.length === 1 && last === 'source';
      if (isListed || isCard) citations.push({ record, path: [...path], source });
    });
  }
  return citations;
}

/** Every source that a record names is in sources.yaml. */
export const usedSourcesAreKnown: Check = (dossier) => {
  const known = new Set(dossier.sources.map(({ id }) => id));
  return citationsOf(dossier)
    .filter(({ source }) => !known.has(source))
    .map(({ record, path, source }) => ({
      record,
      path,
      message: `there is no source ${JSON.stringify(source)}`,
    }));
};

/** No list names a source twice: it would count as two. */
export const sourcesAreNamedOnce: Check = (dossier) => {
  const first = new Map<string, string>();
  return citationsOf(dossier).flatMap(({ record, path, source }): Fault[] => {
    const list = `${record} ${pathText(path.slice(0, -1))} ${source}`;
    const other = first.get(list);
    if (other === undefined) {
      first.set(list, pathText(path.slice(-1)));
      return [];
    }
    const message = `stands in this list already, at ${other}: ${JSON.stringify(source)}`;
    return [{ record, path, message }];
  });
};

/** Every source is named by some record. */
export const knownSourcesAreUsed: Check = (dossier) => {
  const used = new Set(citationsOf(dossier).map(({ source }) => source));
  return dossier.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      record: recordKey.source(id),
      path: ['id'],
      message: `no record cites the source ${JSON.stringify(id)}`,
    }));
};

/** No address stands for two sources; `www.`, the scheme and a last slash do not count. */
export const addressesAreUnique: Check = ({ sources }) => {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, url }): Fault[] => {
    if (url === null) return [];
    const address = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    const other = first.get(address);
    if (other === undefined) {
      first.set(address, id);
      return [];
    }
    const message = `the source ${JSON.stringify(other)} has the same address`;
    return [{ record: recordKey.source(id), path: ['url'], message }];
  });
};

/** The sources marked as primary are those of the documents, one each. */
export const primarySourcesAreDocuments: Check = ({ sources, documents }) => {
  const cards = new Map(documents.map((document) => [document.source, document.id]));
  const primary = new Set(sources.filter((source) => source.primary).map(({ id }) => id));
  return [
    ...[...primary]
      .filter((id) => !cards.has(id))
      .map((id) => ({
        record: recordKey.source(id),
        path: ['primary'],
        message: 'is marked as primary, but no document has it as its source',
      })),
    ...documents
      .filter(({ source }) => !primary.has(source))
      .map(({ id, source }) => ({
        record: recordKey.document(id),
        path: ['source'],
        message: `the source ${JSON.stringify(source)} is not marked as primary`,
      })),
  ];
};

/**
 * A place's position has a source unless it is a well-known town; everywhere
 * else the schema itself demands sources beside each statement.
 */
export const positionsHaveSources: Check = ({ places }) =>
  places
    .filter(({ position }) => position?.sources.length === 0)
    .filter(({ position }) => position?.basis !== 'general-knowledge')
    .map(({ id }) => ({
      record: recordKey.place(id),
      path: ['position', 'sources'],
      message: 'a position needs a source, unless its basis is general-knowledge',
    }));
