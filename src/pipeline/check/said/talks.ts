import { LANGUAGES, type Language, type LocalText } from '../../../model/language.ts';
import type { Dossier } from '../../../model/records.ts';
import type { ShowKey, Talk } from '../../../model/talk/talk.ts';
import { readAim } from '../../../model/view/aim.ts';
import {
  FLOW_LAYERS,
  MEASURES,
  MONEYS,
  NO_SOURCE,
  PROJECT_TYPES,
  SITE_KINDS,
  STAGES,
  STATUSES,
  TOPICS,
} from '../../../model/vocabulary.ts';
import { type Fault, type Path, recordKey } from '../../fault.ts';
import { type Check, sitesOf } from '../records.ts';

/** What is wrong with the value of a key; `null`: nothing. */
type Rule = (value: string) => string | null;

/**
 * Every key of `show` holds what the page would read from it, of records that there are. An empty
 * value puts a key back, so there is nothing to look up.
 */
export const scenesShowWhatIsThere: Check = (dossier) => {
  const rules = rulesOf(dossier);
  return dossier.talks.flatMap((talk) =>
    scenesOf(talk, ({ show }, fault) =>
      (Object.entries(show) as [ShowKey, string][]).flatMap(([key, value]) => {
        const message = value === '' ? null : rules[key](value);
        return message === null ? [] : fault(['show', key], message);
      }),
    ),
  );
};

/** `since` says from which session of the second year changes count; alone it says nothing. */
export const sessionsNeedASecondYear: Check = ({ talks }) =>
  talks.flatMap((talk) => {
    let compare = '';
    return scenesOf(talk, ({ show }, fault) => {
      compare = show.compare ?? compare;
      const isAlone = Boolean(show.since) && compare === '';
      return isAlone ? fault(['show', 'since'], 'needs a year to compare with: add compare') : [];
    });
  });

/** Languages of a text that read alike were copied and not translated. */
export const talksAreTranslated: Check = ({ talks }) =>
  talks.flatMap((talk) =>
    textsIn(talk, []).flatMap(({ text, path }) =>
      untranslated(text).map(({ language, message }) => ({
        record: recordKey.talk(talk.id),
        path: [...path, language],
        message,
      })),
    ),
  );

type Scene = Talk['scenes'][number];
type Tell = (path: Path, message: string) => Fault[];

function scenesOf(talk: Talk, look: (scene: Scene, fault: Tell) => Fault[]): Fault[] {
  return talk.scenes.flatMap((scene, i) =>
    look(scene, (path, message) => [
      { record: recordKey.talk(talk.id), path: ['scenes', i, ...path], message },
    ]),
  );
}

function rulesOf(dossier: Dossier): Readonly<Record<ShowKey, Rule>> {
  const { edition, places, mechanisms, flowSeries, sources, claims } = dossier;
  const { first, last } = edition.years;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const year: Rule = (value) =>
    /^\d{4}$/.test(value) && Number(value) >= first && Number(value) <= last
      ? null
      : `the edition has years from ${first} to ${last} (found ${value})`;
  const records = [
    ...ids(sitesOf(dossier)),
    ...ids(dossier.projects),
    ...ids(dossier.flows),
    ...ids(dossier.meetings),
    ...claims.map(({ id }) => `statement:${id}`),
    ...dossier.commitments.map(({ id }) => `commitment:${id}`),
    ...dossier.agreements.map(({ id }) => `agreement:${id}`),
    ...places.map(({ id }) => `place:${id}`),
  ];
  return {
    map: (value) =>
      readAim(value)
        ? null
        : `must be west/south/east/north or zoom/lat/lon, in degrees (found ${value})`,
    year,
    compare: year,
    since: one('meeting', ids(dossier.meetings)),
    on: someOf('topic', TOPICS, 'tell'),
    sel: one('record, statement, commitment, agreement or place', records),
    flows: someOf('picture of trade', FLOW_LAYERS, 'tell'),
    measure: one('measure', MEASURES, 'tell'),
    series: one('series', [
      ...ids(flowSeries),
      ...flowSeries.flatMap(({ formerly }) => formerly ?? []),
    ]),
    unit: one('unit', MONEYS, 'tell'),
    province: someOf('province or region', ids(places.filter(({ iso }) => iso))),
    class: someOf('class', [...SITE_KINDS, ...PROJECT_TYPES], 'tell'),
    status: someOf('status', [...new Set([...STATUSES, ...STAGES, NO_SOURCE])], 'tell'),
    mechanism: someOf('mechanism', ids(mechanisms)),
    source: one('source', ids(sources)),
    claims: someOf('claim', ids(claims)),
  };
}

/** A value that is one of `known`, which are listed where they are few. */
function one(what: string, known: readonly string[], list?: 'tell'): Rule {
  const all = new Set(known);
  const allowed = list ? `; allowed are ${known.join(', ')}` : '';
  return (value) =>
    all.has(value) ? null : `there is no ${what} ${JSON.stringify(value)}${allowed}`;
}

/** Values with commas between them, without spaces. */
function someOf(what: string, known: readonly string[], list?: 'tell'): Rule {
  const rule = one(what, known, list);
  return (value) =>
    value
      .split(',')
      .map(rule)
      .find((message) => message !== null) ?? null;
}

/** Every text in four languages inside `value`. */
function textsIn(value: unknown, path: Path): { text: LocalText; path: Path }[] {
  if (value === null || typeof value !== 'object') return [];
  if ('vi' in value && 'zh' in value) return [{ text: value as LocalText, path }];
  const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...steps].flatMap(([step, item]) => textsIn(item, [...path, step]));
}

function untranslated(text: LocalText): { language: Language; message: string }[] {
  return LANGUAGES.flatMap((language, i) => {
    const other = LANGUAGES.slice(0, i).find((one) => text[one] === text[language]);
    if (other === undefined || isPairOfNames(text, language, other)) return [];
    return [{ language, message: `reads the same as ${other}: it has to be translated` }];
  });
}

/** A title like `Ban Vuoc – Bazi`, which English and French spell alike. */
function isPairOfNames({ en }: LocalText, language: Language, other: Language): boolean {
  return language === 'fr' && other === 'en' && /^\p{Lu}[^.,;:]*$/u.test(en) && en.length < 40;
}
