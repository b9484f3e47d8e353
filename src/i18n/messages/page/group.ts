import { sideBySide } from '../../translate.ts';

const texts = {
  'group.of': {
    vi: ({ count }: { readonly count: number }) => `${count} mục gần nhau`,
    zh: ({ count }: { readonly count: number }) => `相邻的${count}项`,
    en: ({ count }: { readonly count: number }) => `${count} items close together`,
    fr: ({ count }: { readonly count: number }) => `${count} éléments voisins`,
  },
  'group.more': {
    vi: ({ count }: { readonly count: number }) => `và ${count} mục nữa`,
    zh: ({ count }: { readonly count: number }) => `另有${count}项`,
    en: ({ count }: { readonly count: number }) => `and ${count} more`,
    fr: ({ count }: { readonly count: number }) => `et ${count} autres`,
  },
  'group.open': {
    vi: 'Bấm để tách riêng từng mục',
    zh: '点击以逐项显示',
    en: 'Press to show each by itself',
    fr: 'Appuyez pour les montrer un à un',
  },
};

/** Words on the signs of the map that stand for several. */
export const say = sideBySide(texts);
