import { chineseNumber } from '../../../../lib/chinese-number.ts';
import { sideBySide } from '../../../translate.ts';

const texts = {
  'calendar.next': {
    vi: 'Chưa tìm thấy ngày họp tiếp theo',
    zh: '未见下次会议日期',
    en: 'No date found for the next session',
    fr: 'Aucune date trouvée pour la prochaine session',
  },
  'calendar.gap': {
    vi: ({ from, to }: { from: number; to: number }) =>
      from === to
        ? `Lần thứ ${from}: chưa tìm thấy nguồn`
        : `Từ lần thứ ${from} đến lần thứ ${to}: chưa tìm thấy nguồn`,
    zh: ({ from, to }: { from: number; to: number }) =>
      from === to
        ? `第${chineseNumber(from)}次：未见来源`
        : `第${chineseNumber(from)}次至第${chineseNumber(to)}次：未见来源`,
    en: ({ from, to }: { from: number; to: number }) =>
      from === to
        ? `Session ${from}: no source found`
        : `Sessions ${from} to ${to}: no source found`,
    fr: ({ from, to }: { from: number; to: number }) =>
      from === to
        ? `Session ${from}\u00a0: aucune source trouvée`
        : `Sessions ${from} à ${to}\u00a0: aucune source trouvée`,
  },
  'calendar.announced': {
    vi: 'được nêu là phiên tiếp theo, chưa công bố ngày',
    zh: '被提及为下一次会议，日期未公布',
    en: 'named as the next session, day not announced',
    fr: 'citée comme prochaine session, jour non annoncé',
  },
  'calendar.host': {
    vi: ({ place }: { place: string }) => `đăng cai: ${place}`,
    zh: ({ place }: { place: string }) => `主办：${place}`,
    en: ({ place }: { place: string }) => `host: ${place}`,
    fr: ({ place }: { place: string }) => `hôte\u00a0: ${place}`,
  },
  'calendar.rotation': {
    vi: 'luân phiên đăng cai, chưa công bố',
    zh: '轮流主办，尚未公布',
    en: 'host by rotation, not announced',
    fr: 'hôte par rotation, non annoncé',
  },
  'calendar.noHost': {
    vi: 'không nêu địa phương đăng cai',
    zh: '未载主办地',
    en: 'host not given',
    fr: 'hôte non indiqué',
  },
  'calendar.online': { vi: 'trực tuyến', zh: '线上', en: 'online', fr: 'en ligne' },
};

/** Texts of the calendar of sessions. */
export const calendarSay = sideBySide(texts);
