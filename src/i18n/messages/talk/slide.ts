import { sideBySide } from '../../translate.ts';

const texts = {
  save: {
    vi: 'Lưu thành một trang PowerPoint',
    zh: '存为一张PowerPoint幻灯片',
    en: 'Save as a PowerPoint slide',
    fr: 'Enregistrer en diapositive PowerPoint',
  },
  hint: {
    vi: 'Bản đồ đang hiển thị, tình trạng, diễn biến, số liệu và nguồn; sửa được.',
    zh: '当前地图、状态、沿革、数据与来源；可编辑。',
    en: 'The map on screen, state, history, figures and sources; can be edited.',
    fr: 'La carte affichée, l’état, l’historique, les chiffres et les sources\u202f; modifiable.',
  },
  working: { vi: 'Đang tạo…', zh: '正在生成……', en: 'In the making…', fr: 'En préparation…' },
  saved: {
    vi: (p: { readonly name: string }) => `Đã lưu ${p.name}.`,
    zh: ({ name }: { readonly name: string }) => `已保存${name}。`,
    en: ({ name }: { readonly name: string }) => `Saved as ${name}.`,
    fr: ({ name }: { readonly name: string }) => `Enregistré\u00a0: ${name}.`,
  },
  failed: {
    vi: 'Không tạo được trang PowerPoint. Hãy thử lại.',
    zh: '未能生成幻灯片，请重试。',
    en: 'The slide could not be made. Try again.',
    fr: 'La diapositive n’a pas pu être créée. Réessayez.',
  },
  more: {
    vi: ({ count }: { readonly count: number }) => `và ${count} mục khác: xem phần ghi chú`,
    zh: ({ count }: { readonly count: number }) => `另有${count}项，见备注`,
    en: ({ count }: { readonly count: number }) => `and ${count} more: see the notes`,
    fr: ({ count }: { readonly count: number }) => `et ${count} autres\u00a0: voir les notes`,
  },
};

/** A text of a record that is saved as a slide. */
export const saySlide = sideBySide(texts);
