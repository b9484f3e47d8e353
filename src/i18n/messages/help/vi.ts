import type { SameTexts } from '../../translate.ts';

/** The texts of help, method and tour. Numbers come counted from the data, dates formatted. */
export const vi = {
  'help.contents': 'Mục lục',
  'help.tour': 'Giới thiệu màn hình',
  'help.tourText':
    'Vài bước ngắn, mỗi bước giới thiệu một phần của trang. Có thể bỏ qua bất cứ lúc nào.',
  'help.tourStart': 'Bắt đầu',
  'help.keys': 'Phím tắt',
  'help.keysText': 'Phím đơn chỉ có tác dụng khi con trỏ không ở trong ô nhập.',
  'help.keysOn': 'Dùng phím tắt một phím',
  'help.key': 'Phím',
  'help.does': 'Tác dụng',
  'key.search': 'tìm kiếm',
  'key.help': 'mở trang này',
  'key.previous': 'lùi một năm',
  'key.next': 'tiến một năm',
  'key.compare': 'so sánh hai năm',
  'key.list': 'trở về danh sách',
  'key.whole': 'toàn tuyến biên giới',
  'key.projector': 'giao diện máy chiếu, cả phòng họp đều đọc được',
  'name.escape': 'Esc',
  'key.escape': 'đóng phần đang ở trên cùng: giới thiệu, chi tiết, tài liệu, bảng',
  'key.arrows':
    'trong danh sách và trong một nhóm của phần chi tiết: mục trên, mục dưới; trên dòng thời gian: năm trước, năm sau; trên bản đồ: di chuyển',
  'key.zoom': 'trên bản đồ: phóng to, thu nhỏ',

  'facts.title': 'Từ tài liệu đến dữ liệu',
  'facts.documents': (p: { documents: string; claims: string }) =>
    `${p.documents} tài liệu gốc được đọc từng đoạn. Mỗi ý trong tài liệu được ghi thành một nội dung, diễn đạt lại bằng lời văn của nhóm biên tập, kèm số tài liệu và số đoạn: tổng cộng ${p.claims} nội dung. Đoạn nào không sử dụng đều ghi rõ lý do.`,
  'facts.records': (p: {
    sources: string;
    gates: string;
    crossings: string;
    projects: string;
    meetings: string;
    flows: string;
  }) =>
    `Từ các nội dung đó và các nguồn đã công bố khác, tổng cộng ${p.sources} nguồn, lập được ${p.gates} cửa khẩu, ${p.crossings} lối mở, lối thông quan, ${p.projects} dự án, ${p.meetings} cuộc họp và ${p.flows} số liệu thương mại.`,
  'facts.sources':
    'Mỗi tình trạng, sự kiện, số liệu đều ghi nguồn riêng; không có nguồn thì không đưa vào. Ghi chú của nhóm biên tập được nêu rõ là ghi chú biên tập.',

  'time.title': 'Thời gian',
  'time.year':
    'Với mỗi năm, trang hiển thị tình trạng mới nhất được ghi nhận, có hiệu lực ít nhất một ngày trong năm đó.',
  'time.dates':
    'Ngày được giữ đúng mức chính xác của nguồn: năm, tháng hoặc ngày. Ngày, thời kỳ hoặc địa điểm do suy luận đều ghi rõ là suy ra.',
  'time.units': 'Tên đơn vị hành chính theo năm trên màn hình.',
  'time.span': (p: { first: number; last: number; closed: string }) =>
    `Dòng thời gian từ ${p.first} đến ${p.last}; dữ liệu chốt đến ngày ${p.closed}.`,

  'unknown.title': 'Không rõ và không có nguồn',
  'unknown.text':
    '“Không có nguồn”: chưa có nguồn nào nói về năm đó. “Không rõ”: có nguồn cho thấy tình trạng trước đó đã chấm dứt hoặc chưa chắc chắn, nhưng không nêu tình trạng mới. Hai trường hợp khác nhau và được ghi khác nhau; không phỏng đoán để lấp chỗ trống.',

  'disputes.title': 'Khi các nguồn chưa thống nhất',
  'disputes.both': (p: { disputes: string }) =>
    `Với các cửa khẩu, lối mở, lối thông quan, dự án và số liệu, có ${p.disputes} điểm mà các nguồn chưa thống nhất. Ở mỗi điểm, thông tin của từng nguồn đều được giữ lại; một dòng riêng cho biết trang dùng thông tin nào và lý do.`,
  'disputes.printed':
    'Số liệu chưa phù hợp với các số liệu khác vẫn được dẫn nguyên theo nguồn, có ghi lý do, và không vẽ thành nét đậm.',
  'disputes.flows': (p: { usable: string; flows: string }) =>
    `${p.usable}/${p.flows} số liệu thương mại và xuất nhập cảnh là số liệu cả năm và được dùng như vậy. Số liệu không vẽ vẫn có trong bảng, kèm lý do. Hai nước thống kê khác nhau, nên chỉ so sánh trong cùng một chuỗi; đơn vị tiền tệ giữ như nguồn ghi.`,

  'trade.title': 'Thương mại',
  'trade.layers':
    'Đường cong thể hiện thương mại của từng tỉnh biên giới, từ trung tâm hành chính tỉnh qua cửa khẩu; nhãn ở Nam Ninh, Côn Minh thể hiện kim ngạch xuất nhập khẩu của Quảng Tây, Vân Nam với cả nước Việt Nam, kể cả đường biển và đường hàng không. Hai loại số liệu không cùng thang đo, không cộng và không so sánh với nhau.',
  'trade.rules':
    'Mỗi tỉnh thống kê theo cách riêng, nên không cộng các đường với nhau. Lạng Sơn tính mọi xe hàng qua biên giới, kể cả hàng làm thủ tục ở nơi khác hoặc quá cảnh; có tỉnh chỉ tính hàng mở tờ khai tại tỉnh. Phần chi tiết của mỗi số liệu cho biết cách tính.',
  'trade.states':
    'Cả năm: nét liền. Một phần năm: nét rỗng, ghi số tháng. Tổng nhiều năm hoặc số liệu nêu tại phiên họp mà không rõ thời kỳ: nét rỗng, đứt. Năm chưa có số liệu thì vẽ số liệu gần nhất trước đó, mờ hơn và ghi năm. Không quy đổi, ước tính hay suy rộng số liệu nào.',
  'trade.gate':
    'Bề rộng theo căn bậc hai của giá trị bằng USD, chung một thang cho mọi năm. Khi nguồn không nêu cửa khẩu, đường nét đứt đi qua một cửa khẩu đại diện; lý do chọn ghi ở phần chi tiết.',

  'positions.title': 'Độ chính xác của vị trí',
  'positions.basis': (p: { source: string; estimated: string; known: string; none: string }) =>
    `Trong số cửa khẩu, lối mở và lối thông quan, ${p.source} nơi có vị trí theo nguồn đã công bố, ${p.estimated} nơi do nhóm biên tập ước tính trên đường biên giới hoặc giữa các điểm đã biết, ${p.known} nơi theo địa danh đã biết rõ. ${p.none} nơi chưa có vị trí: chỉ có trong danh sách, kèm lý do.`,
  'positions.doubt':
    'Ký hiệu cho thấy căn cứ của vị trí; khi chọn một mục, vòng tròn cho thấy sai số.',
  'positions.lines':
    'Nét vẽ của dự án nối các địa điểm được nêu tên, không phải hướng tuyến. Đường thương mại đi từ trung tâm hành chính tỉnh qua cửa khẩu, không phải tuyến vận chuyển.',

  'neutral.title': 'Trung lập',
  'neutral.weight':
    'Hai phía được thể hiện như nhau: cùng màu nền, cùng cỡ chữ. Không màu nào đại diện cho một nước; màu của đường thương mại chỉ cho biết chiều.',
  'neutral.border':
    'Đường biên giới lấy từ OpenStreetMap, chỉ gần đúng, không có giá trị pháp lý. Đây không phải bản đồ chính thức.',
  'neutral.frame':
    'Khung bản đồ chỉ gồm khu vực biên giới trên đất liền; bản đồ không thể hiện chủ quyền trên biển.',
  'neutral.names':
    'Mỗi nơi mang tên của hai phía. Ngôn ngữ nào viết phía mình trước: tiếng Việt viết Việt Nam trước, tiếng Trung viết Trung Quốc trước. Tiếng Anh và tiếng Pháp không phải ngôn ngữ của phía nào, cũng không phải ngôn ngữ của văn kiện hai nước ký; ở đây chúng giữ thứ tự của bản tin tiếng Việt mà các văn bản gốc dịch lại. Phần chung cho hai ngôn ngữ theo ngôn ngữ thứ nhất. Phía nào chưa có tên bằng một ngôn ngữ thì để tên bằng chữ của phía đó; phía chưa rõ tên thì không ghi.',

  'licence.title': 'Giấy phép',
  'licence.facts':
    'Dữ liệu và lời văn của nhóm biên tập: CC BY 4.0. Các ấn phẩm chỉ được trích dẫn, không sao chép; bản quyền thuộc cơ quan đăng.',
  'licence.open': (p: { open: string; sources: string }) =>
    `${p.open}/${p.sources} nguồn có giấy phép mở riêng:`,
  'licence.estimated':
    'Vị trí ước tính trên đường biên giới theo giấy phép ODbL 1.0, như chính đường đó.',
  'licence.shapes': 'Hình dạng trên bản đồ:',
  'licence.code': 'Mã nguồn: giấy phép MIT. Phông chữ Be Vietnam Pro và Noto Sans SC: SIL OFL 1.1.',
  'licence.packages': 'Giấy phép của các gói phần mềm trong trang',

  'report.title': 'Báo sai sót',
  'report.how':
    'Hãy gửi đường liên kết trên thanh địa chỉ (đã có năm và mục đang chọn), kèm nguồn có thông tin khác, cho cơ quan cung cấp trang này.',
  'report.rule': 'Mọi sửa đổi đều cần có nguồn. Nếu các nguồn vẫn chưa thống nhất thì nêu cả hai.',

  'about.title': 'Phiên bản và quyền riêng tư',
  'about.version': (p: { app: string; edition: string; latest: string }) =>
    `Phiên bản trang ${p.app}; ấn bản dữ liệu ${p.edition}; nguồn mới nhất: ${p.latest}.`,
  'about.webgl': 'Phía dưới các ký hiệu và tên, bản đồ được vẽ bằng card đồ họa (WebGL).',
  'about.canvas': 'Bản đồ được vẽ không cần card đồ họa; nội dung vẫn đầy đủ.',
  'about.privacy':
    'Trang web không gửi yêu cầu nào ra ngoài máy chủ của mình và không dùng cookie. Trình duyệt chỉ lưu trên máy này: toàn bộ trang web để dùng khi không có mạng, các bài tự soạn kèm ghi chú và chỗ đang soạn, hai kích thước của phòng họp, các lựa chọn của người trình bày, phím tắt đang bật hay tắt, chỗ đang xem trước khi trình chiếu. Không có gì rời khỏi máy nếu người dùng không tự chia sẻ. Muốn xóa, hãy xóa dữ liệu của trang web này trong trình duyệt.',

  'tour.region': 'Giới thiệu màn hình',
  'tour.at': (p: { step: number; steps: number }) => `Bước ${p.step}/${p.steps}`,
  'tour.back': 'Trước',
  'tour.next': 'Tiếp',
  'tour.end': 'Xong',
  'tour.close': 'Bỏ qua',
  'tour.time':
    'Chọn năm. Bản đồ, danh sách và phần chi tiết luôn theo năm này. Mỗi cột là một cửa khẩu hoặc lối mở, mỗi hàng một năm; góc tối: năm đó có sự kiện.',
  'tour.topics':
    'Bật, tắt từng chuyên đề. Con số cho biết trong năm có bao nhiêu mục; trong ngoặc là số mục của các năm trước. Ở mục Thương mại, chọn số liệu cần vẽ.',
  'tour.map': 'Bấm vào một ký hiệu để xem tình trạng trong năm và nguồn của thông tin.',
  'tour.list': 'Toàn bộ các mục trên bản đồ, từ tây sang đông; có thể chọn bằng phím mũi tên.',
  'tour.search': 'Tìm cửa khẩu, dự án, địa danh, tài liệu: không cần dấu, bằng chữ Hán hay pinyin.',
  'tour.panels':
    'Các phần có thể hiển thị cạnh bản đồ: danh sách, bảng, so sánh, biểu đồ, tài liệu.',
  'tour.languages': 'Hiển thị đồng thời hai ngôn ngữ. Chọn ngôn ngữ thứ nhất và thứ hai ở đây.',
} as const;

export type HelpTexts = SameTexts<typeof vi>;
