import type { SameTexts } from '../../translate.ts';

/** The texts of the topic of cooperation. */
export const vi = {
  'kind.statement': 'Nội dung tài liệu',
  field: 'Lĩnh vực',
  where: 'Địa điểm trên bản đồ',
  years: 'Năm',
  told: 'Cách nêu',
  'reason.two-countries': 'Không đặt trên bản đồ: nói về hai nước nói chung',
  'reason.whole-border': 'Không đặt trên bản đồ: nói về toàn tuyến biên giới',
  'reason.no-position': 'Không đặt trên bản đồ: không nêu địa điểm cụ thể',
  'reason.no-date': 'Không đặt trên bản đồ: không rõ ngày ký',
  open: 'Mở tài liệu tại nội dung này',
  'place.now': 'Hợp tác tại đây',
  'place.none': 'Không có nội dung nào trong năm này.',
  'place.other': 'Năm khác',
  'place.sites': 'Cửa khẩu, lối mở',
  'place.flows': 'Số liệu thương mại',
  'place.agreements': 'Văn bản đã ký',
  'place.given': 'Đã thống nhất, cam kết, đề nghị',
  'place.asked': 'Đề nghị, cam kết nhận được',
  'place.sisters': 'Địa phương kết nghĩa, hữu nghị',
  'place.hosted': 'Phiên họp đã đăng cai',
} as const;

export type CooperationMessages = SameTexts<typeof vi>;
