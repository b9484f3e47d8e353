import { sideBySide } from '../../translate.ts';

const texts = {
  older: { vi: 'tên cũ', zh: '旧称', en: 'older name', fr: 'ancien nom' },
  treaty: {
    vi: 'tên trong điều ước',
    zh: '条约用名',
    en: 'name in the treaty',
    fr: 'nom dans le traité',
  },
  official: {
    vi: 'tên trong văn bản chính thức',
    zh: '官方文件用名',
    en: 'name in official texts',
    fr: 'nom dans les textes officiels',
  },
  press: {
    vi: 'tên trên báo chí',
    zh: '报刊用名',
    en: 'name in the press',
    fr: 'nom dans la presse',
  },
  'sino-vietnamese': {
    vi: 'âm Hán Việt',
    zh: '汉越音',
    en: 'Sino-Vietnamese',
    fr: 'sino-vietnamien',
  },
  french: { vi: 'tên tiếng Pháp', zh: '法文名称', en: 'French name', fr: 'nom français' },
  bridge: { vi: 'tên cầu', zh: '桥名', en: 'name of the bridge', fr: 'nom du pont' },
};

/** What sort of name another name is. */
export const sayNameKind = sideBySide(texts);
