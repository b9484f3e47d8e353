import { sideBySide } from '../../../translate.ts';

const texts = {
  'take.ics': {
    vi: ({ count }: { count: number }) => `Tải lịch .ics (${count} phiên có ngày cụ thể)`,
    zh: ({ count }: { count: number }) => `下载.ics日历（${count}次日期确切的会议）`,
    en: ({ count }: { count: number }) =>
      `Download as .ics calendar (${count} ${count === 1 ? 'session' : 'sessions'} whose day is known)`,
    fr: ({ count }: { count: number }) =>
      `Télécharger le calendrier .ics (${count} ${count < 2 ? 'session' : 'sessions'} au jour connu)`,
  },
  'take.xlsx': {
    vi: 'Tải bảng tính XLSX',
    zh: '下载XLSX表格',
    en: 'Download as XLSX',
    fr: 'Télécharger en XLSX',
  },
  'take.csv': { vi: 'Tải CSV', zh: '下载CSV', en: 'Download as CSV', fr: 'Télécharger en CSV' },
  'take.icsName': {
    vi: 'Phiên họp hợp tác biên giới Việt – Trung',
    zh: '中越边境合作会议',
    en: 'Sessions of border cooperation Vietnam – China',
    fr: 'Sessions de coopération frontalière Vietnam – Chine',
  },
  'take.icsSource': {
    vi: ({ sources }: { sources: string }) => `Nguồn: ${sources}`,
    zh: ({ sources }: { sources: string }) => `来源：${sources}`,
    en: ({ sources }: { sources: string }) => `Sources: ${sources}`,
    fr: ({ sources }: { sources: string }) => `Sources\u00a0: ${sources}`,
  },
  'take.narrowed': {
    vi: ({ count, total }: { count: number; total: number }) =>
      `${count} trong ${total} cam kết, đề nghị`,
    zh: ({ count, total }: { count: number; total: number }) =>
      `${total}项承诺与提议中的${count}项`,
    en: ({ count, total }: { count: number; total: number }) =>
      `${count} of ${total} promises and requests`,
    fr: ({ count, total }: { count: number; total: number }) =>
      `engagements et demandes\u00a0: ${count} sur ${total}`,
  },
  take: { vi: 'Tải về', zh: '下载', en: 'Downloads', fr: 'Téléchargements' },
  'take.failed': {
    vi: 'Không tạo được tệp.',
    zh: '未能生成文件。',
    en: 'The file could not be made.',
    fr: 'Le fichier n’a pas pu être créé.',
  },
};

/** Texts of the files that are made of it. */
export const takeSay = sideBySide(texts);
