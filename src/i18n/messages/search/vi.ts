import type { HitGroupName } from '../../../state/search/groups.ts';
import type { SameTexts } from '../../translate.ts';

const groups: Record<`group.${HitGroupName}`, string> = {
  'group.sites': 'Cửa khẩu, lối mở',
  'group.projects': 'Dự án',
  'group.places': 'Địa danh',
  'group.meetings': 'Hội nghị, cơ chế',
  'group.documents': 'Tài liệu, nguồn',
  'group.claims': 'Nội dung trong tài liệu',
};

export const vi = {
  ...groups,
  'hits.label': 'Kết quả tìm kiếm',
  'hits.count': ({ count }: { count: number }) => `${count} kết quả.`,
  'hits.shown': ({ shown, count }: { shown: number; count: number }) => `${shown} trên ${count}`,
  'hits.none': ({ typed }: { typed: string }) => `Không tìm thấy “${typed}”.`,
  'hits.what':
    'Có thể tìm cửa khẩu, lối mở, dự án, địa danh, hội nghị, tài liệu và nội dung trong tài liệu.',
  'hits.how': 'Gõ không dấu, chữ Hán, bính âm (jsh, jinshuihe), tên Hán Việt hoặc số mốc (1088/2).',
  'hits.loading': 'Đang chuẩn bị tìm kiếm…',
  'hits.failed': 'Không tải được phần tìm kiếm.',
  'hit.marker': ({ number }: { number: string }) => `mốc ${number}`,
  'hit.mechanism': 'cơ chế, phiên gần nhất',
  'hit.place': 'địa danh',
  'hit.until': ({ date }: { date: string }) => `đến hết ${date}`,
  'told.moved': ({ from, to }: { from: number; to: number }) =>
    `Năm trên bản đồ chuyển sang ${to}, vì mục này không có trong năm ${from}.`,
  'told.noYear': 'Mục này không có trong năm nào của dòng thời gian.',
  'told.topic': ({ topic }: { topic: string }) => `Đã bật lớp “${topic}”.`,
  'told.filters': 'Đã bỏ bộ lọc vì bộ lọc che mục này.',
  'told.lens': 'Đã thôi xem qua một tài liệu, vì tài liệu đó không nói đến mục này.',
  'told.offMap': 'Chưa biết vị trí: không có điểm trên bản đồ.',
  'told.back': ({ year }: { year: number }) => `Trở lại năm ${year}`,
  'told.filtersBack': 'Lọc lại như trước',
  'told.lensBack': 'Mở lại tài liệu',
  'told.dismiss': 'Đóng thông báo',
};

export type SearchMessages = SameTexts<typeof vi>;
