import { LANGUAGES, type Language } from '../../model/language.ts';
import {
  nameOrderReader,
  orderReader,
  pairsWithRegions,
  unitOrderReader,
} from '../../model/order.ts';
import { isNamed } from '../../model/sides.ts';
import { type Fault, type Path, recordKey } from '../fault.ts';
import { type Check, recordsOf, sitesOf, walkTexts } from './records.ts';

const isLanguage = (step: unknown): step is Language => LANGUAGES.some((one) => one === step);

/** Kinds of places that act: whose offices meet and sign. */
const UNITS: ReadonlySet<string> = new Set([
  ...['province', 'autonomous-region', 'municipality', 'prefecture', 'county', 'district', 'city'],
  'town',
]);

/** A text of ours names the two sides in the order of its language (`sidesIn`). */
export const sidesAreInOrder: Check = (dossier) => {
  const pairs = sitesOf(dossier)
    .filter(({ china }) => isNamed(china.names))
    .map(({ vietnam, china }) => ({ vietnam: vietnam.names, china: china.names }));
  const provinces = dossier.places.filter(
    ({ country, kind }) => country === 'VN' && kind === 'province',
  );
  const named = [...pairs, ...pairsWithRegions(provinces.map(({ names }) => names))];
  const readers = new Map(LANGUAGES.map((one) => [one, orderReader(one, named)]));
  const unitsIn = (country: string) =>
    dossier.places
      .filter((one) => one.country === country && UNITS.has(one.kind))
      .map(({ names }) => names);
  const units = { vietnam: unitsIn('VN'), china: unitsIn('CN') };
  const together = new Map(LANGUAGES.map((one) => [one, unitOrderReader(one, units)]));
  const namesOf = new Map(LANGUAGES.map((one) => [one, nameOrderReader(one)]));
  const sources = dossier.sources.map((value) => ({ key: recordKey.source(value.id), value }));
  return [...sources, ...recordsOf(dossier)].flatMap(({ key: record, value }) => {
    const faults: Fault[] = [];
    walkTexts(value, (text, path) => {
      const language = path.at(-1);
      if (!isLanguage(language)) return;
      const isName = path.includes('names') || path[0] === 'title';
      const wrong =
        readers.get(language)?.(text) ??
        together.get(language)?.(text) ??
        (isName && namesOf.get(language)?.(text));
      if (!wrong) return;
      const message = `names the two sides the wrong way round for this language: ${wrong}`;
      faults.push({ record, path: [...path] as Path, message });
    });
    return faults;
  });
};

/** No text names a pair, as `{gate:…}`, that is not there. */
export const pairsAreKnown: Check = (dossier) =>
  recordsOf(dossier).flatMap(({ key: record, value }) => {
    const faults: Fault[] = [];
    walkTexts(value, (text, path) => {
      const [unknown] = /\{[a-z0-9-]*[:+][a-z0-9:+-]*\}/.exec(text) ?? [];
      if (unknown === undefined) return;
      const message = `${unknown} is no gate, no crossing and no pair of places`;
      faults.push({ record, path: [...path] as Path, message });
    });
    return faults;
  });
