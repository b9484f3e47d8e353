import type { SameTexts } from '../../translate.ts';

export const vi = {
  'clerk.open': 'Ghi sự việc từ một bản tin',
  'clerk.back': 'Về danh sách nguồn',
  'clerk.report': 'Bản tin',
  'clerk.paste': 'Dán bản tin vào đây',
  'clerk.stays': 'Bản tin chỉ ở trong thẻ này: không lưu, không gửi, không ghi vào tệp.',
  'clerk.found': ({ count }: { readonly count: number }) =>
    count === 0
      ? 'Chưa thấy cửa khẩu, dự án hoặc ngày nào.'
      : `Nhận ra ${count} tên và ngày. Bấm tên cửa khẩu, lối mở hoặc dự án để ghi một sự việc.`,
  'clerk.add': ({ name }: { readonly name: string }) => `Ghi sự việc về ${name}`,
  'clerk.source': 'Nguồn',
  'clerk.url': 'Địa chỉ',
  'clerk.title': 'Tiêu đề, như đã đăng',
  'clerk.publisher': 'Đơn vị đăng',
  'clerk.date': 'Ngày',
  'clerk.language': 'Ngôn ngữ',
  'clerk.known': 'Nguồn này đã có trong dữ liệu.',
  'clerk.facts': 'Sự việc',
  'clerk.none': 'Chưa có sự việc nào.',
  'clerk.kind': 'Loại',
  'clerk.state': 'tình trạng mới',
  'clerk.stage': 'giai đoạn mới',
  'clerk.event': 'sự kiện',
  'clerk.value': 'Nội dung',
  'clerk.choose': 'chọn…',
  'clerk.note': 'Ghi chú, bằng lời của mình',
  'clerk.remove': 'Bỏ',
  'clerk.checked': 'Người đối chiếu thứ hai',
  'clerk.by': 'Tên viết tắt hoặc đơn vị (không công bố)',
  'clerk.day': 'Ngày đối chiếu',
  'clerk.gaps': ({ count }: { readonly count: number }) => `${count} văn bản còn phải dịch.`,
  'clerk.faults': ({ fields }: { readonly fields: string }) =>
    `Còn thiếu hoặc chưa đúng: ${fields}.`,
  'clerk.ready': 'Tệp đầy đủ, có thể đưa vào dữ liệu.',
  'clerk.save': 'Lưu thành tệp',
  'clerk.file': 'Mở tệp',
  'clerk.clear': 'Xóa hết',
  'clerk.undo': 'Hoàn tác',
  'clerk.about': 'Mục',
  'clerk.notRead': 'Tệp này không phải tệp sự việc.',
} as const;

export type ClerkTexts = SameTexts<typeof vi>;
