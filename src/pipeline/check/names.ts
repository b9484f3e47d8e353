import type { Names } from '../../model/language.ts';
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
  sitesOf(dossier).flatMap(({ id, names, vietnam, china }) => [
    ...required(id, ['names'], names, ['vi']),
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
