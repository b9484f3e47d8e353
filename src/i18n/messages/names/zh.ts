import type { OtherNameKind } from '../../../model/vocabulary.ts';

export const zh: Readonly<Record<OtherNameKind, string>> = {
  older: '旧称',
  treaty: '条约用名',
  official: '官方文件用名',
  press: '报刊用名',
  'sino-vietnamese': '汉越音',
  french: '法文名称',
  bridge: '桥名',
};
