import type { OtherNameKind } from '../../../model/vocabulary.ts';

/** What sort of name another name is. */
export const vi: Readonly<Record<OtherNameKind, string>> = {
  older: 'tên cũ',
  treaty: 'tên trong điều ước',
  official: 'tên trong văn bản chính thức',
  press: 'tên trên báo chí',
  'sino-vietnamese': 'âm Hán Việt',
  french: 'tên tiếng Pháp',
  bridge: 'tên cầu',
};
