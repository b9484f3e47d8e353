import type { SameTexts } from '../../translate.ts';

/** Whole years and months. */
function yearsText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 && `${years} năm`, (rest > 0 || years === 0) && `${rest} tháng`]
    .filter(Boolean)
    .join(' ');
}

/** The texts of what was agreed and what came of it. */
export const vi = {
  show: 'Xem',
  'show.commitments': 'Cam kết, đề nghị',
  'show.agreements': 'Văn bản đã ký',
  'show.calendar': 'Lịch họp',
  intro: 'Hai bên đã thống nhất, đề nghị, cam kết những gì, và các nguồn nói gì về kết quả.',
  asOf: ({ date }: { date: string }) =>
    `Chủ yếu theo báo chí Việt Nam; cần bổ sung từ phía Trung Quốc. Dữ liệu đến ${date}.`,
  'narrow.since': 'Từ phiên họp',
  'narrow.until': 'Đến phiên họp',
  'narrow.field': 'Lĩnh vực',
  'narrow.by': 'Bên đề xuất',
  'narrow.to': 'Bên tiếp nhận',
  'narrow.about': 'Cửa khẩu, dự án',
  all: 'Tất cả',
  clear: 'Bỏ mọi điều kiện lọc',
  none: 'Không có mục nào khớp điều kiện lọc.',
  count: ({ count }: { count: number }) => `${count} mục`,
  undated: 'không rõ ngày',
  between: 'ngoài phiên họp',
  due: ({ date }: { date: string }) => `thời hạn nêu: ${date}`,
  age: ({ months }: { months: number }) => `${yearsText(months)} trước`,
  repeats: ({ what }: { what: string }) => `Nhắc lại đề nghị trước: ${what}`,
  stateOn: (p: { state: string; date: string }) => `${p.state} · ${p.date}`,
  noReport: ({ date }: { date: string }) => `chưa thấy bản tin nào đến ${date}`,
  searched: ({ date }: { date: string }) => `Tìm lần cuối ngày ${date} với:`,
  earlier: ({ state }: { state: string }) => `Trước đó: ${state}`,
  'kind.agreed': 'thống nhất',
  'kind.signed': 'ký kết',
  'kind.promised': 'cam kết',
  'kind.proposed': 'đề xuất',
  'kind.requested': 'đề nghị',
  'state.done': 'đã thực hiện',
  'state.partly': 'thực hiện một phần',
  'state.under-way': 'đang triển khai',
  'state.no-report': 'chưa thấy bản tin',
  'state.superseded': 'đã được thay thế',
  'field.gates': 'mở, nâng cấp cửa khẩu',
  'field.smart-gates': 'cửa khẩu thông minh',
  'field.trade': 'thương mại',
  'field.zones': 'khu hợp tác qua biên giới',
  'field.industry': 'công nghiệp',
  'field.agriculture': 'nông nghiệp',
  'field.transport': 'giao thông',
  'field.tourism': 'du lịch',
  'field.labour': 'lao động',
  'field.training': 'đào tạo',
  'field.health': 'y tế',
  'field.environment': 'môi trường',
  'field.poverty': 'giảm nghèo',
  'field.border': 'quản lý biên giới',
  'field.party': 'Đảng và hữu nghị',
  'field.media': 'truyền thông',
  'field.mechanisms': 'cơ chế hợp tác',
  'field.general': 'nhiều lĩnh vực',
  'term.ending': 'Hết hạn trong 12 tháng tới',
  'term.running': 'Còn thời hạn',
  'term.none': 'Không nêu thời hạn',
  'term.ended': 'Đã hết thời hạn',
  'none.view':
    'Không tính là cam kết: nhận định, mong muốn hoặc sự sẵn sàng chung, không nêu việc cụ thể',
  'none.going-on': 'Không tính là cam kết: nói về việc đang được thực hiện khi đó',
  'none.firms': 'Không tính là cam kết: việc của doanh nghiệp, không phải giữa hai bên',
  'none.expectation': 'Không tính là cam kết: kỳ vọng của người viết bản tin',
  'calendar.next': 'Chưa tìm thấy ngày họp tiếp theo',
  'calendar.gap': ({ from, to }: { from: number; to: number }) =>
    from === to
      ? `Lần thứ ${from}: chưa tìm thấy nguồn`
      : `Từ lần thứ ${from} đến lần thứ ${to}: chưa tìm thấy nguồn`,
  'calendar.announced': 'được nêu là phiên tiếp theo, chưa công bố ngày',
  'calendar.host': ({ place }: { place: string }) => `chủ trì: ${place}`,
  'calendar.rotation': 'chủ trì luân phiên, chưa công bố',
  'calendar.noHost': 'không nêu địa phương chủ trì',
  'calendar.online': 'trực tuyến',
  'take.ics': ({ count }: { count: number }) => `Tải lịch .ics (${count} phiên có ngày cụ thể)`,
  'take.xlsx': 'Tải bảng tính XLSX',
  'take.csv': 'Tải CSV',
  'take.icsName': 'Phiên họp hợp tác biên giới Việt – Trung',
  'take.icsSource': ({ sources }: { sources: string }) => `Nguồn: ${sources}`,
  'take.narrowed': ({ count, total }: { count: number; total: number }) =>
    `${count} trong ${total} cam kết, đề nghị`,
  take: 'Tải về',
  'take.failed': 'Không tạo được tệp.',
  signed: ({ date }: { date: string }) => `ký ${date}`,
  signedInferred: 'ngày suy ra',
  untilDate: ({ date }: { date: string }) => `đến hết ${date}`,
  official: 'Tên trong nguồn',
  parts: ({ count }: { count: number }) => `Trong đó nêu tên ${count} văn bản`,
} as const;

export type AgreedMessages = SameTexts<typeof vi>;
