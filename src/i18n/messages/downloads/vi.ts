import type { SameTexts } from '../../translate.ts';

interface CiteParams {
  /** What is open; `null`: the map as a whole. */
  readonly record: string | null;
  readonly version: string;
  readonly closed: string;
  readonly year: number;
  readonly link: string;
  readonly accessed: string;
}

export const vi = {
  'cite.title': 'Bản đồ hợp tác biên giới Việt – Trung',
  'cite.recordTitle': ({ record, year }: { readonly record: string; readonly year: number }) =>
    `${record} (năm ${year})`,
  'cite.text': ({ record, version, closed, year, link, accessed }: CiteParams) =>
    `${record ? `“${record}”, trong: ` : ''}Bản đồ hợp tác biên giới Việt – Trung, ấn bản ${version}, dữ liệu đến ${closed}, năm hiển thị ${year}. ${link} (truy cập ngày ${accessed}).`,

  'download.title': 'Tải về và trích dẫn',
  'download.shown': ({ count, year }: { readonly count: number; readonly year: number }) =>
    `Đang hiển thị: ${count} mục, năm ${year}, kèm nguồn`,
  'download.empty': 'Chưa có nội dung nào để tải về. Hãy bật một chuyên đề hoặc bỏ bộ lọc.',
  'download.geojson': 'Cho phần mềm bản đồ (QGIS…), kèm trích dẫn và nguồn',
  'download.kml': 'Cho Google Earth và phần mềm tương tự',
  'download.csv': 'Một bảng cho phần mềm: dấu phẩy ngăn cột, dấu chấm thập phân, vị trí dạng WKT',
  'download.csvSemicolon':
    'Cho Excel tiếng Việt hoặc tiếng Pháp: dấu chấm phẩy ngăn cột, dấu phẩy thập phân',
  'download.xlsx': 'Bảng tính, mỗi chuyên đề một trang, hai ngôn ngữ',
  'download.package': 'Toàn bộ dữ liệu của ấn bản',
  'download.whole':
    'Toàn bộ dữ liệu thành một tệp Excel: mọi năm, mọi giai đoạn, hai ngôn ngữ, in được trên A4',
  'download.packageHint':
    'Data Package (ZIP): mọi lớp, mọi hồ sơ, bảng CSV của toàn bộ dữ liệu, giấy phép',
  'download.working': 'Đang chuẩn bị tệp',
  'download.done': ({ name }: { readonly name: string }) => `Đã lưu: ${name}`,
  'download.failed': 'Không tạo được tệp: một phần dữ liệu không tải được. Hãy thử lại.',
  'download.cite': 'Trích dẫn',
  'download.citeLanguage': 'Ngôn ngữ của trích dẫn',
  'download.ris': 'Cho EndNote, Zotero, Mendeley',
  'download.bibtex': 'Cho LaTeX',
  'download.csl': 'CSL-JSON cho phần mềm quản lý tài liệu',
  'download.copy': 'Sao chép',
  'download.copied': 'Đã sao chép',
  'download.copyFailed': 'Không sao chép được; hãy chọn văn bản và sao chép bằng tay.',
  'download.link': 'Liên kết đến chế độ xem này',
  'download.embed': 'Mã nhúng vào trang khác',
  'download.embedHint':
    'Bản đồ nhúng đứng yên cho đến khi người đọc bấm vào. Máy chủ của bản đồ phải cho phép trang đó nhúng.',

  'value.noSource': 'không có nguồn',
  'value.yes': 'có',

  'column.id': 'Mã',
  'column.name_vi': 'Tên tiếng Việt',
  'column.name_zh': 'Tên tiếng Trung',
  'column.name_en': 'Tên tiếng Anh',
  'column.name_fr': 'Tên tiếng Pháp',
  'column.kind': 'Loại',
  'column.state': 'Tình trạng',
  'column.since': 'Từ',
  'column.lastKnown': 'Ghi nhận lần cuối',
  'column.lastPublisher': 'Nguồn ghi nhận lần cuối',
  'column.classVn': 'Phân loại, phía Việt Nam',
  'column.classCn': 'Phân loại, phía Trung Quốc',
  'column.province': 'Địa phương Việt Nam',
  'column.region': 'Địa phương Trung Quốc',
  'column.lon': 'Kinh độ',
  'column.lat': 'Vĩ độ',
  'column.basis': 'Cơ sở vị trí',
  'column.precision': 'Sai số, m',
  'column.period': 'Thời kỳ',
  'column.start': 'Bắt đầu',
  'column.end': 'Kết thúc (không gồm)',
  'column.direction': 'Chiều',
  'column.measure': 'Chỉ tiêu',
  'column.counted': 'Bên thống kê',
  'column.layer': 'Cách thể hiện trên bản đồ',
  'column.told': 'Ngày nêu',
  'column.endVn': 'Đầu phía Việt Nam',
  'column.endCn': 'Đầu phía Trung Quốc',
  'column.value': 'Giá trị',
  'column.unit': 'Đơn vị',
  'column.valueUsd': 'USD theo nguồn',
  'column.approximation': 'Độ chính xác',
  'column.yearly': 'Dùng được như số liệu một năm',
  'column.disputed': 'Các nguồn chưa thống nhất',
  'column.ordinal': 'Phiên họp',
  'column.place': 'Địa điểm',
  'column.participants': 'Thành viên',
  'column.sourceCount': 'Số nguồn',
  'column.sources': 'Nguồn',
  'column.title': 'Tiêu đề',
  'column.publisher': 'Cơ quan đăng',
  'column.date': 'Ngày',
  'column.url': 'Địa chỉ',

  'about.sheet': 'Về tệp này',
  'about.cite': 'Trích dẫn',
  'about.year': 'Năm hiển thị',
  'about.edition': 'Ấn bản dữ liệu',
  'about.link': 'Liên kết',
  'about.attribution': 'Nguồn hình học và vị trí',
  'about.licence': 'Giấy phép',
} as const;

export type DownloadTexts = SameTexts<typeof vi>;
