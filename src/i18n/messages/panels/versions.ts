import { sideBySide } from '../../translate.ts';

/** Texts of two documents side by side; they come with the panel of documents. */
export const versionsSay = sideBySide({
  title: {
    vi: ({ other }: { other: string }) => `Đối chiếu với tài liệu ${other}`,
    zh: ({ other }: { other: string }) => `与文件${other}对照`,
    en: ({ other }: { other: string }) => `Side by side with document ${other}`,
    fr: ({ other }: { other: string }) => `En regard du document ${other}`,
  },
  what: {
    vi: 'Hai bản của cùng một bài, đối chiếu theo từng nội dung và số đoạn; diễn đạt của chúng tôi, không phải câu chữ của tài liệu.',
    zh: '同一文章的两个版本，按事项和段落编号对照；文字为本图所拟，非文件原文。',
    en: 'Two versions of one article, statement by statement with the numbers of paragraphs; in our words, not those of the documents.',
    fr: 'Deux versions d’un même article, énoncé par énoncé avec les numéros de paragraphe\u202f; dans nos mots, non ceux des documents.',
  },
  only: {
    vi: ({ id }: { id: string }) => `Chỉ có trong tài liệu ${id}`,
    zh: ({ id }: { id: string }) => `仅见于文件${id}`,
    en: ({ id }: { id: string }) => `Only in document ${id}`,
    fr: ({ id }: { id: string }) => `Seulement dans le document ${id}`,
  },
  none: {
    vi: 'Không có nội dung nào.',
    zh: '无。',
    en: 'Nothing.',
    fr: 'Rien.',
  },
  differently: {
    vi: 'Hai bản nói khác nhau',
    zh: '两个版本说法不同',
    en: 'Told differently',
    fr: 'Dit autrement',
  },
  both: {
    vi: 'Có trong cả hai',
    zh: '两者均有',
    en: 'In both',
    fr: 'Dans les deux',
  },
  statement: { vi: 'Nội dung', zh: '事项', en: 'Statement', fr: 'Énoncé' },
  paragraphs: {
    vi: ({ id }: { id: string }) => `Đoạn, ${id}`,
    zh: ({ id }: { id: string }) => `${id}段落`,
    en: ({ id }: { id: string }) => `¶ ${id}`,
    fr: ({ id }: { id: string }) => `¶ ${id}`,
  },
});
