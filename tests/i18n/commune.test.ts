import { expect, it } from 'vitest';
import { communeName } from '../../src/i18n/commune.ts';
import { LANGUAGES } from '../../src/model/language.ts';

it.each([
  ['Xã Phong Thổ', ['Xã Phong Thổ', 'Phong Thổ乡', 'Phong Thổ commune', 'commune de Phong Thổ']],
  [
    'Phường Móng Cái 1',
    ['Phường Móng Cái 1', 'Móng Cái 1坊', 'Móng Cái 1 ward', 'quartier de Móng Cái 1'],
  ],
  ['Thị trấn Trà Lĩnh', ['Thị trấn Trà Lĩnh', 'Trà Lĩnh镇', 'Trà Lĩnh town', 'bourg de Trà Lĩnh']],
  ['Elsewhere', ['Elsewhere', 'Elsewhere', 'Elsewhere', 'Elsewhere']],
])('says what %s is in the language and keeps its name', (commune, expected) => {
  expect(LANGUAGES.map((language) => communeName(commune, language))).toEqual(expected);
});
