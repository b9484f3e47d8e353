import type { OtherNameKind } from '../../../model/vocabulary.ts';

export const fr: Readonly<Record<OtherNameKind, string>> = {
  older: 'ancien nom',
  treaty: 'nom dans le traité',
  official: 'nom dans les textes officiels',
  press: 'nom dans la presse',
  'sino-vietnamese': 'sino-vietnamien',
  french: 'nom français',
  bridge: 'nom du pont',
};
