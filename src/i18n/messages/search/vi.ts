import type { HitGroupName } from '../../../facts/search/groups.ts';
import type { SameTexts } from '../../translate.ts';

const groups: Record<`group.${HitGroupName}`, string> = {
  'group.figures': 'Số liệu thương mại',
  'group.sites': 'Cửa khẩu, lối mở, lối thông quan',
  'group.projects': 'Dự án',
  'group.places': 'Địa danh',
  'group.meetings': 'Cuộc họp, cơ chế',
  'group.documents': 'Tài liệu, nguồn',
  'group.claims': 'Nội dung trong tài liệu',
};

export const vi = {
  ...groups,
  'hits.label': 'Kết quả tìm kiếm',
  'hits.count': ({ count }: { count: number }) => `${count} kết quả.`,
  'hits.shown': ({ shown, count }: { shown: number; count: number }) => `${shown}/${count}`,
  'hits.none': ({ typed }: { typed: string }) => `Không tìm thấy “${typed}”.`,
  'hits.what':
    'Có thể tìm cửa khẩu, lối mở, lối thông quan, dự án, địa danh, cuộc họp, tài liệu và nội dung trong tài liệu.',
  'hits.how':
    'Gõ có dấu hoặc không dấu, chữ Hán, pinyin (jsh, jinshuihe), tên Hán Việt hoặc số mốc (1088/2).',
  'hit.marker': ({ number }: { number: string }) => `mốc ${number}`,
  'hit.mechanism': 'cơ chế, phiên họp gần nhất',
  'hit.place': 'địa danh',
  'hit.until': ({ date }: { date: string }) => `đến hết ngày ${date}`,
  'told.moved': ({ from, to }: { from: number; to: number }) =>
    `Năm trên bản đồ chuyển sang ${to}, vì mục này không có trong năm ${from}.`,
  'told.noYear': 'Mục này không có trong năm nào của dòng thời gian.',
  'told.topic': ({ topic }: { topic: string }) => `Đã bật chuyên đề “${topic}”.`,
  'told.filters': 'Đã bỏ bộ lọc vì bộ lọc đang ẩn mục này.',
  'told.lens': 'Đã đóng tài liệu đang xem vì tài liệu đó không đề cập mục này.',
  'told.offMap': 'Chưa biết vị trí: không có điểm trên bản đồ.',
  'told.back': ({ year }: { year: number }) => `Trở lại năm ${year}`,
  'told.filtersBack': 'Lọc lại như trước',
  'told.lensBack': 'Mở lại tài liệu',
  'told.dismiss': 'Đóng thông báo',
};

export type SearchMessages = SameTexts<typeof vi>;
