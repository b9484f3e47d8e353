import type { Catalogue } from '../../facts/catalogue.ts';
import { formatList } from '../../i18n/format.ts';
import { sessionTitle, words } from '../../i18n/words.ts';
import {
  LANGUAGES,
  type Language,
  type LocalText,
  type Names,
  nameIn,
} from '../../model/language.ts';
import type { Position } from '../../model/records.ts';
import { type Side, sideOfCountry, sortedBySide } from '../../model/sides.ts';
import type { PartialDate } from '../../model/time/time.ts';
import { licencesOf } from '../common/licence.ts';
import { shortSources, sourcesText } from '../common/source-text.ts';
import { type Column, date, type Head, integer, list, local, number, text } from './column.ts';

/** A text in every language, from what it is in one. */
export function inAll(textIn: (language: Language) => string): LocalText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, textIn(language)])) as Record<
    Language,
    string
  >;
}

/** A name in every language; where it has no form, the one that stands in. */
export const named = (names: Names): LocalText => inAll((language) => nameIn(names, language).text);

/** The names of every record, by id. */
export function namesOfRecords(facts: Catalogue): ReadonlyMap<string, LocalText> {
  const { gates, crossings, projects, flows, flowSeries, meetings, mechanisms } = facts;
  const series = new Map(flowSeries.map(({ id, names }) => [id, names]));
  const mechanism = new Map(mechanisms.map((one) => [one.id, one]));
  return new Map([
    ...[...gates, ...crossings, ...projects].map(({ id, names }) => [id, named(names)] as const),
    ...flows.flatMap((one) => {
      const names = series.get(one.series);
      return names ? [[one.id, names] as const] : [];
    }),
    ...meetings.map(
      (one) =>
        [
          one.id,
          inAll((language) => sessionTitle(mechanism.get(one.mechanism), one, language)),
        ] as const,
    ),
  ]);
}

/**
 * Whose row it is: the id of the record and its names.
 *
 * @param table that has all such records; `null`: they stand in several.
 */
export function recordColumns<Row>(
  facts: Catalogue,
  table: string | null,
  recordOf: (row: Row) => string,
): readonly Column<Row>[] {
  const names = namesOfRecords(facts);
  return [
    text('record', recordOf, {
      head: 'head.record',
      width: 30,
      isForPrograms: true,
      ...(table === null ? {} : { reference: { table, column: 'id' } }),
    }),
    local('name', (row) => names.get(recordOf(row)) ?? null, { head: 'head.name' }),
  ];
}

/** One of several things of a kind that a record holds. */
export interface Entry<Held> {
  readonly id: string;
  /** Its place among them, from 1 on. */
  readonly number: number;
  readonly held: Held;
}

/** What records hold of one kind, record by record. */
export function entriesOf<Owner extends { readonly id: string }, Held>(
  owners: readonly Owner[],
  heldBy: (owner: Owner) => readonly Held[],
): readonly Entry<Held>[] {
  return owners.flatMap((owner) =>
    heldBy(owner).map((held, at) => ({ id: owner.id, number: at + 1, held })),
  );
}

/** The columns by which the entries of a table are told from one another. */
export const ENTRY_KEY = ['record', 'number'];

/** Whose entry it is, and which. */
export function entryColumns<Held>(
  facts: Catalogue,
  table: string | null,
): readonly Column<Entry<Held>>[] {
  return [
    ...recordColumns<Entry<Held>>(facts, table, ({ id }) => id),
    integer('number', ({ number: at }) => at, { head: 'head.number', isForPrograms: true }),
  ];
}

/** When a span begins and ends, and which of the two we worked out ourselves. */
export function spanColumns<Row>(
  spanOf: (row: Row) => {
    readonly from: PartialDate | null;
    readonly to: PartialDate | null;
    readonly inferred?: readonly string[] | undefined;
  },
): readonly Column<Row>[] {
  return [
    date('from', (row) => spanOf(row).from, { head: 'column.start' }),
    date('to', (row) => spanOf(row).to, { head: 'column.end' }),
    list('inferred', (row) => spanOf(row).inferred ?? [], {
      head: 'head.inferred',
      isForPrograms: true,
    }),
  ];
}

/** A place by id, in the workbook by name. */
export function place<Row>(
  facts: Catalogue,
  name: string,
  idOf: (row: Row) => string | null | undefined,
  head: Head,
  side?: Side,
): Column<Row> {
  return text(name, (row) => idOf(row) ?? null, {
    head,
    ...(side ? { side } : {}),
    words: (row, language) => {
      const id = idOf(row);
      return id ? placeName(facts, id, language) : null;
    },
    reference: { table: 'places', column: 'id' },
  });
}

/** Places by id, in the workbook by name, those of the side of its language first. */
export function places<Row>(
  facts: Catalogue,
  name: string,
  idsOf: (row: Row) => readonly string[],
  head: Head,
  side?: Side,
): Column<Row> {
  return list(name, idsOf, {
    head,
    ...(side ? { side } : {}),
    words: (row, language) => {
      const ids = sortedBySide(language, idsOf(row), (id) =>
        sideOfCountry(facts.places.get(id)?.country),
      );
      return formatList(
        ids.map((id) => placeName(facts, id, language)),
        language,
      );
    },
  });
}

function placeName({ places: all }: Catalogue, id: string, language: Language): string {
  const names = all.get(id)?.names;
  return names ? nameIn(names, language).text : id;
}

/** Records by id, in the workbook by name. */
export function records<Row>(
  facts: Catalogue,
  name: string,
  idsOf: (row: Row) => readonly string[],
  head: Head,
): Column<Row> {
  const names = namesOfRecords(facts);
  return list(name, idsOf, {
    head,
    words: (row, language) =>
      formatList(
        idsOf(row).map((id) => names.get(id)?.[language] ?? id),
        language,
      ),
  });
}

/** Where something lies, how that is known and how far off it may be. */
export function positionColumns<Row>(
  positionOf: (row: Row) => Position | null | undefined,
): readonly Column<Row>[] {
  const at = <T>(row: Row, part: (position: Position) => T): T | null => {
    const position = positionOf(row);
    return position ? part(position) : null;
  };
  return [
    number('lon', (row) => at(row, ({ lon }) => lon), { head: 'column.lon', width: 10 }),
    number('lat', (row) => at(row, ({ lat }) => lat), { head: 'column.lat', width: 10 }),
    text('position_basis', (row) => at(row, ({ basis }) => basis), {
      head: 'column.basis',
      words: (row, language) => at(row, ({ basis }) => words(language).positionBasis[basis]),
    }),
    number('precision_m', (row) => at(row, (one) => one.precisionMetres), {
      head: 'column.precision',
      width: 10,
    }),
  ];
}

/**
 * Who says so, under which licence, of which edition: the end of every row, for rows are copied one by
 * one.
 */
export function endColumns<Row>(
  facts: Catalogue,
  sourcesOf: (row: Row) => readonly string[],
  positionOf: (row: Row) => Position | null | undefined = () => null,
): readonly Column<Row>[] {
  const found = (row: Row) => sourcesOf(row).flatMap((id) => facts.sources.get(id) ?? []);
  return [
    list('source_ids', sourcesOf, { head: 'head.sourceIds', isForPrograms: true }),
    text('sources', (row) => sourcesText(found(row), 'en') || null, {
      head: 'column.sources',
      width: 44,
      isOnce: true,
      words: (row, language) => shortSources(found(row), language) || null,
    }),
    ...licenceColumns(facts, positionOf),
  ];
}

/** The licence and the edition of every row. */
export function licenceColumns<Row>(
  facts: Catalogue,
  positionOf: (row: Row) => Position | null | undefined = () => null,
): readonly Column<Row>[] {
  return [
    text('licence', (row) => licenceOf(positionOf(row)), { head: 'head.licence', width: 12 }),
    text('edition', () => facts.edition.version, { head: 'head.edition', isForPrograms: true }),
  ];
}

const licenceOf = (position: Position | null | undefined) =>
  licencesOf({ properties: { id: '', position_basis: position?.basis } });
