import { fold } from '../../lib/fold.ts';
import type { Names } from '../../model/language.ts';
import type { Dossier } from '../../model/records.ts';
import { type Fault, type Path, recordKey } from '../fault.ts';
import { type Check, sitesOf } from './records.ts';

/** `null` in a name says that no such form is known; here one must be. */
function required(record: string, path: Path, names: Names, forms: readonly ('vi' | 'zh')[]) {
  return forms
    .filter((form) => names[form] === null)
    .map((form): Fault => {
      const message = 'must not be null: this name has to be known';
      return { record, path: [...path, form], message };
    });
}

/** Pinyin goes with a Chinese form, never alone. */
function pinyin(record: string, path: Path, { zh, pinyin }: Names): Fault[] {
  if ((zh === null) === !pinyin) return [];
  const message = zh === null ? 'pinyin without a Chinese form' : 'the Chinese form has no pinyin';
  return [{ record, path: [...path, 'pinyin'], message }];
}

/**
 * Both sides are named in every language: the Vietnamese side has its Vietnamese
 * form; a Chinese form that no source gives is `null`, and `nameIn` stands in.
 */
export const sidesAreNamed: Check = (dossier) =>
  sitesOf(dossier).flatMap(({ id, vietnam, china }) => [
    ...required(id, ['vietnam', 'names'], vietnam.names, ['vi']),
    ...pinyin(id, ['vietnam', 'names'], vietnam.names),
    ...pinyin(id, ['china', 'names'], china.names),
  ]);

/** Projects and mechanisms have names in all languages, places at least the Vietnamese one. */
export const recordsAreNamed: Check = ({ projects, mechanisms, places }) => [
  ...projects.flatMap(({ id, names }) => required(id, ['names'], names, ['vi', 'zh'])),
  ...mechanisms.flatMap(({ id, names }) =>
    required(recordKey.mechanism(id), ['names'], names, ['vi', 'zh']),
  ),
  ...places.flatMap(({ id, names }) => required(recordKey.place(id), ['names'], names, ['vi'])),
];

/** The names by which each thing that can be found is known, by its id. */
function namesOf(dossier: Dossier): ReadonlyMap<string, readonly (string | null | undefined)[]> {
  const { projects, places, mechanisms } = dossier;
  const forms = ({ vi, zh, en, fr, pinyin }: Names) => [vi, zh, en, fr, pinyin];
  return new Map([
    ...sitesOf(dossier).map(({ id, names, vietnam, china, otherNames }) => {
      const sides = [...forms(vietnam.names), ...forms(china.names)];
      return [id, [...forms(names), ...sides, ...otherNames.map(({ text }) => text)]] as const;
    }),
    ...[...projects, ...places, ...mechanisms].map(({ id, names }) => [id, forms(names)] as const),
  ]);
}

/** What is typed leads somewhere. */
export const whatIsTypedIsOfSomething: Check = (dossier) => {
  const known = namesOf(dossier);
  return dossier.alsoTyped
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({
      record: recordKey.alsoTyped(id),
      path: ['id'],
      message: `there is no gate, crossing, project, place or mechanism ${id}`,
    }));
};

/** The search leaves accents and spaces aside: a name without them needs no second entry. */
export const whatIsTypedIsNoName: Check = (dossier) => {
  const known = namesOf(dossier);
  return dossier.alsoTyped.flatMap(({ id, texts }) => {
    const seen = new Set((known.get(id) ?? []).map((name) => fold(name ?? '').compact));
    return texts.flatMap((text, i): Fault[] => {
      const { compact } = fold(text);
      const isKnown = seen.has(compact);
      seen.add(compact);
      const message = 'is found already: a name, or an earlier text, reads the same';
      return isKnown ? [{ record: recordKey.alsoTyped(id), path: ['texts', i], message }] : [];
    });
  });
};
