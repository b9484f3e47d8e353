import { LANGUAGES, type LocalText } from '../model/language.ts';

/** Said where the file of the edition does not come: the border line's origin is always on the map. */
const LEAST: readonly LocalText[] = [
  {
    vi: 'Biên giới và tỉnh © cộng tác viên OpenStreetMap, ODbL 1.0',
    zh: '边界与省界 © OpenStreetMap 贡献者，ODbL 1.0',
    en: 'Borders and provinces © OpenStreetMap contributors, ODbL 1.0',
    fr: 'Frontières et provinces © contributeurs d’OpenStreetMap, ODbL 1.0',
  },
];

/**
 * Where the shapes of the map come from, line by line, as their licences ask. The pipeline gathers
 * the lines into edition.json.
 */
export function attributionOf(edition: object): readonly LocalText[] {
  const lines: unknown = 'attribution' in edition ? edition.attribution : null;
  return Array.isArray(lines) && lines.length > 0 && lines.every(isLocalText) ? lines : LEAST;
}

function isLocalText(value: unknown): value is LocalText {
  if (typeof value !== 'object' || value === null) return false;
  return LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string');
}
