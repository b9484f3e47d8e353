import { sideBySide } from '../../translate.ts';

const texts = {
  made: {
    vi: (p: { date: string }) => `In từ trang bản đồ ngày ${p.date}.`,
    zh: ({ date }: { date: string }) => `${date}由地图网页生成。`,
    en: ({ date }: { date: string }) => `Taken from the page on ${date}.`,
    fr: ({ date }: { date: string }) => `Tiré de la page le ${date}.`,
  },
  picture: {
    vi: 'Hình bản đồ đang hiển thị, khổ A4, kèm chú giải và nguồn',
    zh: '当前地图的图片，A4幅面，附图例与来源',
    en: 'Picture of the map on screen, A4, with key and sources',
    fr: 'Image de la carte affichée, A4, avec légende et sources',
  },
  png: {
    vi: 'Cho văn bản và trình chiếu: 300 điểm/inch',
    zh: '用于文档与演示：300 dpi',
    en: 'For documents and slides: 300 dots an inch',
    fr: 'Pour documents et présentations : 300 points par pouce',
  },
  svg: {
    vi: 'Cho phần mềm đồ họa và in khổ lớn',
    zh: '用于绘图软件与大幅面印刷',
    en: 'For drawing programs and large prints',
    fr: 'Pour logiciels de dessin et grands formats',
  },
  print: {
    vi: 'In một tờ A4: bản đồ, chú giải, các mục kèm nguồn',
    zh: '打印A4页：地图、图例、各项及其来源',
    en: 'Print a sheet of A4: map, key, every item with its source',
    fr: 'Imprimer une feuille A4 : carte, légende, chaque élément avec sa source',
  },
  printButton: { vi: 'In', zh: '打印', en: 'Print', fr: 'Imprimer' },
  listed: {
    vi: 'Các mục trên bản đồ',
    zh: '地图上的各项',
    en: 'What is on the map',
    fr: 'Sur la carte',
  },
  since: { vi: 'Từ', zh: '起始', en: 'Since', fr: 'Depuis' },
};

/** A text of a picture or sheet that leaves the page. */
export const sayPlate = sideBySide(texts);
