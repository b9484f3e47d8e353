import type { OtherNameKind } from '../../../model/vocabulary.ts';

export const en: Readonly<Record<OtherNameKind, string>> = {
  older: 'older name',
  treaty: 'name in the treaty',
  official: 'name in official texts',
  press: 'name in the press',
  'sino-vietnamese': 'Sino-Vietnamese',
  french: 'French name',
  bridge: 'name of the bridge',
};
