import type { Catalogue } from '../../facts/catalogue.ts';
import { joinParts } from '../../i18n/format.ts';
import { fieldSay } from '../../i18n/messages/panels/agreed/fields.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { said as documentsSay } from '../../i18n/messages/panels/documents.ts';
import { wordSay } from '../../i18n/messages/panels/factwords.ts';
import { languageName, sessionTitle, words } from '../../i18n/words.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { Meeting } from '../../model/records.ts';
import type { FactKind } from '../../model/schema/report/kinds.ts';
import type { Shape } from '../../model/schema/shape.ts';

/** What may be chosen, and how it is called. */
export type Choice = readonly [value: string, text: string];

type Table = Readonly<Record<string, unknown>>;

/** Fields that take the id of a record: of which kinds; of any where nothing stands here. */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  site: ['gate', 'crossing'],
  gates: ['gate', 'crossing'],
  project: ['project'],
  meeting: ['meeting'],
  session: ['meeting'],
  record: ['gate', 'crossing', 'project'],
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Sessions, people, offices and statements that the draft itself brings. */
export interface Drafted {
  readonly meetings: readonly Pick<Meeting, 'id' | 'mechanism' | 'ordinal' | 'from'>[];
  readonly persons: readonly Named[];
  readonly offices: readonly Named[];
  readonly claims: readonly Named[];
}

function meetingChoices(
  { meetings, mechanisms }: Catalogue,
  drafted: Drafted,
  language: Language,
): Choice[] {
  const others = drafted.meetings.filter(({ id }) => !meetings.some((one) => one.id === id));
  return [
    ...others,
    ...meetings.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1)),
  ].map((one) => {
    const mechanism = mechanisms.find(({ id }) => id === one.mechanism);
    const title = sessionTitle(mechanism, one, language);
    return [one.id, one.from === null ? title : joinParts([title, one.from], language)];
  });
}

function recordChoices(key: string, known: Catalogue, drafted: Drafted, language: Language) {
  const kinds = KINDS_OF[key] ?? ['gate', 'crossing', 'project', 'meeting'];
  const of = (list: Catalogue['projects'] | Catalogue['gates']): Choice[] =>
    list.map(({ id, names }) => [id, nameIn(names, language).text]);
  return [
    ...(kinds.includes('gate') ? of(known.gates) : []),
    ...(kinds.includes('crossing') ? of(known.crossings) : []),
    ...(kinds.includes('project') ? of(known.projects) : []),
    ...(kinds.includes('meeting') ? meetingChoices(known, drafted, language) : []),
  ];
}

/** What the draft brings, then what is there already. */
function withDrafted(fresh: readonly Named[], known: readonly Choice[]): Choice[] {
  const others = fresh.filter(({ id }) => !known.some(([one]) => one === id));
  return [...others.map(({ id, name }): Choice => [id, name]), ...known];
}

function personChoices({ protocol }: Catalogue, { persons }: Drafted, language: Language) {
  const named = protocol.persons.map(({ id, vi, zh, latin }): Choice => {
    const printed = language === 'zh' ? (zh ?? vi) : (vi ?? zh);
    return [id, printed?.text ?? latin ?? id];
  });
  return withDrafted(persons, named);
}

/** The title of an office that many provinces have. */
const unitless = (title: string) => title.replace('{unit}', '…');

/** Fields whose text is the id of something that is there. */
function namedChoices(
  key: string,
  known: Catalogue,
  drafted: Drafted,
  language: Language,
): Choice[] | null {
  switch (key) {
    case 'mechanism':
      return known.mechanisms.map(({ id, names }) => [id, nameIn(names, language).text]);
    case 'series':
      return known.flowSeries.map(({ id, names }) => [id, names[language]]);
    case 'commitment':
    case 'repeats':
      return known.commitments.map(({ id, what }) => [id, what[language]]);
    case 'person':
      return personChoices(known, drafted, language);
    case 'offices':
      return withDrafted(
        drafted.offices,
        known.protocol.offices.map(({ id, title }) => [id, unitless(title[language])]),
      );
    case 'claims':
      return withDrafted(
        drafted.claims,
        known.claims.map(({ id, paraphrase }) => [id, paraphrase[language]]),
      );
    default:
      return null;
  }
}

/** The word of the page for what a schema calls otherwise. */
export function wordOf(
  kind: FactKind | 'card',
  key: string,
  value: string,
  language: Language,
): string {
  const own = words(language);
  const group: Table =
    {
      status: kind === 'meetings' ? own.meetingStatus : own.status,
      stage: own.stage,
      mode: own.meetingMode,
      direction: own.direction,
      countedBy: own.side,
      basis: own.positionBasis,
      type: kind === 'events' ? own.eventType : {},
    }[key] ?? {};
  const known = group[value];
  if (typeof known === 'string' && !(kind === 'claims' && key === 'status')) return known;
  const tables: readonly (readonly [string, { readonly texts: Table }, string])[] = [
    ['status', documentsSay, `status.${value}`],
    ['state', promiseSay, `state.${value}`],
    ['noPromise', promiseSay, `none.${value}`],
    ['kind', promiseSay, `kind.${value}`],
    ['kind', documentsSay, `kind.${value}`],
    ['fields', fieldSay, `field.${value}`],
  ];
  for (const [of, { texts }, name] of tables) {
    const text = of === key ? (texts[name] as Table | undefined)?.[language] : undefined;
    if (typeof text === 'string') return text;
  }
  const mine: Table = wordSay.texts;
  const group2 = /Basis$|^certainty$/.test(key) ? 'basis' : key === 'also' ? 'type' : key;
  const text = (mine[`${group2}.${value}`] as Table | undefined)?.[language];
  if (typeof text === 'string') return text;
  return key === 'language' ? languageName(value, language) : value;
}

/** What may be chosen for a field; `null` where it is written. */
export function choicesOf(
  at: { readonly kind: FactKind | 'card'; readonly key: string; readonly shape: Shape },
  known: Catalogue,
  drafted: Drafted,
  language: Language,
): readonly Choice[] | null {
  const { kind, key, shape } = at;
  if (shape.kind === 'word') {
    return shape.options.map((one) => [one, wordOf(kind, key, one, language)]);
  }
  if (shape.kind === 'text') return namedChoices(key, known, drafted, language);
  if (shape.kind !== 'id' || key === 'id') return null;
  switch (shape.of) {
    case 'place':
      return [...known.places.values()].map(({ id, names }) => [id, nameIn(names, language).text]);
    case 'record':
      // A promise is about things; a statement may be about a session too.
      return recordChoices(
        kind === 'commitments' && key === 'records' ? 'record' : key,
        known,
        drafted,
        language,
      );
    case 'source':
      return [...known.sources.values()].map(({ id, title, publisher, date }) => [
        id,
        joinParts(
          [title, publisher[language], date ?? ''].filter((one) => one !== ''),
          language,
        ),
      ]);
    default:
      return null;
  }
}
