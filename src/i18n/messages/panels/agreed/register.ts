import { sideBySide } from '../../../translate.ts';

const texts = {
  'term.ending': {
    vi: 'Hết hạn trong 12 tháng tới',
    zh: '12个月内到期',
    en: 'Term ends within 12 months',
    fr: 'Échéance dans les 12 mois',
  },
  'term.running': {
    vi: 'Còn thời hạn',
    zh: '在有效期内',
    en: 'Term running',
    fr: 'En cours de validité',
  },
  'term.none': {
    vi: 'Không nêu thời hạn',
    zh: '未载期限',
    en: 'No term given',
    fr: 'Sans durée indiquée',
  },
  'term.ended': { vi: 'Đã hết thời hạn', zh: '期限已过', en: 'Term over', fr: 'Durée écoulée' },
  'term.later': {
    vi: 'Ký sau ngày này',
    zh: '此日之后签署',
    en: 'Signed after this day',
    fr: 'Signés après ce jour',
  },
  'register.asOf': {
    vi: ({ date }: { date: string }) => `Thời hạn tính đến ${date}`,
    zh: ({ date }: { date: string }) => `期限以${date}为准`,
    en: ({ date }: { date: string }) => `Terms as of ${date}`,
    fr: ({ date }: { date: string }) => `Durées au ${date}`,
  },
  signed: {
    vi: ({ date }: { date: string }) => `ký ${date}`,
    zh: ({ date }: { date: string }) => `${date}签署`,
    en: ({ date }: { date: string }) => `signed ${date}`,
    fr: ({ date }: { date: string }) => `signé\u00a0: ${date}`,
  },
  signedInferred: {
    vi: 'ngày được suy ra',
    zh: '日期系推断',
    en: 'day inferred',
    fr: 'jour déduit',
  },
  untilDate: {
    vi: ({ date }: { date: string }) => `đến hết ${date}`,
    zh: ({ date }: { date: string }) => `有效至${date}底`,
    en: ({ date }: { date: string }) => `to the end of ${date}`,
    fr: ({ date }: { date: string }) => `jusqu’à la fin de ${date}`,
  },
  official: {
    vi: 'Tên trong nguồn',
    zh: '来源所载名称',
    en: 'Title in the sources',
    fr: 'Titre dans les sources',
  },
  parts: {
    vi: ({ count }: { count: number }) => `Trong đó nêu tên ${count} văn bản`,
    zh: ({ count }: { count: number }) => `其中已知名称的${count}份`,
    en: ({ count }: { count: number }) => `${count} of them by name`,
    fr: ({ count }: { count: number }) =>
      `${count} d’entre eux par ${count < 2 ? 'son' : 'leur'} nom`,
  },
};

/** Texts of the register of what was signed. */
export const registerSay = sideBySide(texts);
