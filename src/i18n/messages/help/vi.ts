import type { SameTexts } from '../../translate.ts';

/** The texts of help, method and tour. Numbers come counted from the data, dates formatted. */
export const vi = {
  'help.contents': 'Mục lục',
  'help.tour': 'Một vòng quanh màn hình',
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
  'key.projector': 'giao diện máy chiếu, cho cả phòng cùng đọc',
  'name.escape': 'Esc',
  'key.escape': 'cất phần trên cùng: hướng dẫn, chi tiết, tài liệu, bảng',
  'key.arrows':
    'trong danh sách: mục trên, mục dưới; trên dòng thời gian: năm trước, năm sau; trên bản đồ: di chuyển',
  'key.zoom': 'trên bản đồ: phóng to, thu nhỏ',

  'facts.title': 'Từ tài liệu đến dữ liệu',
  'facts.documents': (p: { documents: string; claims: string }) =>
    `${p.documents} tài liệu gốc được đọc từng đoạn. Mỗi điều tài liệu nói được ghi thành một nội dung, viết lại bằng lời của chúng tôi, kèm số tài liệu và số đoạn: tất cả ${p.claims} nội dung. Đoạn nào không dùng đến đều ghi lý do.`,
  'facts.records': (p: {
    sources: string;
    gates: string;
    crossings: string;
    projects: string;
    meetings: string;
    flows: string;
  }) =>
    `Từ các nội dung đó và từ các nguồn công bố khác, tổng cộng ${p.sources} nguồn, dựng nên ${p.gates} cửa khẩu, ${p.crossings} lối mở, ${p.projects} dự án, ${p.meetings} cuộc họp và ${p.flows} số liệu thương mại.`,
  'facts.sources':
    'Mỗi tình trạng, sự kiện, số liệu đều ghi nguồn của chính nó; không có nguồn thì không được đưa vào. Ghi chú của người biên tập được ghi rõ là của người biên tập.',

  'time.title': 'Thời gian',
  'time.year':
    'Với mỗi năm, trang hiển thị tình trạng mới nhất được biết, có hiệu lực ít nhất một ngày trong năm đó.',
  'time.dates':
    'Ngày được giữ đúng mức chính xác của nguồn: năm, tháng hoặc ngày. Ngày, thời kỳ hoặc nơi chốn do suy luận mà có đều ghi là suy ra.',
  'time.units': 'Tên đơn vị hành chính theo năm trên màn hình.',
  'time.span': (p: { first: number; last: number; closed: string }) =>
    `Dòng thời gian từ ${p.first} đến ${p.last}; dữ liệu chốt đến ngày ${p.closed}.`,

  'unknown.title': 'Không rõ và không có nguồn',
  'unknown.text':
    '“Không có nguồn”: chúng tôi không có nguồn nào nói về năm ấy. “Không rõ”: có nguồn cho thấy tình trạng trước đó đã hết hoặc còn nghi vấn, nhưng không nói tình trạng mới. Hai điều khác nhau và được ghi khác nhau; không chỗ trống nào được lấp bằng phỏng đoán.',

  'disputes.title': 'Khi nguồn không thống nhất',
  'disputes.both': (p: { disputes: string }) =>
    `Cửa khẩu, lối mở, dự án và số liệu ở đây có ghi ${p.disputes} điểm mà nguồn không thống nhất. Ở mỗi điểm, mọi cách nêu đều được giữ lại kèm nguồn; một dòng riêng cho biết trang dùng cách nào và vì sao.`,
  'disputes.printed':
    'Con số được in nhưng không thể đúng vẫn được dẫn nguyên như nguồn, có ghi lý do, và không bao giờ được vẽ thành nét đậm.',
  'disputes.flows': (p: { usable: string; flows: string }) =>
    `${p.usable} trong ${p.flows} số liệu thương mại và qua lại là số trọn một năm, dùng được như vậy. Số không vẽ vẫn có trong bảng cùng lý do. Hai nước thống kê khác nhau, nên chỉ so sánh trong cùng một chuỗi; đơn vị tiền tệ giữ như nguồn ghi.`,

  'trade.title': 'Thương mại',
  'trade.layers':
    'Đường cong là thương mại của từng tỉnh biên giới, từ tỉnh lỵ qua cửa khẩu; nhãn ở Nam Ninh, Côn Minh là ngoại thương của Quảng Tây, Vân Nam với cả Việt Nam, kể cả đường biển và đường không. Hai loại số không cùng thang, không cộng và không so với nhau.',
  'trade.rules':
    'Mỗi tỉnh thống kê theo cách riêng, nên không cộng các đường. Lạng Sơn tính mọi xe hàng qua biên giới, kể cả hàng làm thủ tục nơi khác hoặc quá cảnh; có nơi chỉ tính hàng mở tờ khai tại tỉnh. Chi tiết của mỗi số cho biết cách tính.',
  'trade.states':
    'Cả năm: đường đặc. Một phần năm: đường rỗng, ghi số tháng. Tổng nhiều năm hoặc số nêu tại phiên họp không có thời kỳ: đường rỗng nét đứt. Năm không có số thì vẽ số gần nhất trước đó, mờ hơn và ghi năm. Không số nào được quy đổi, ước tính hay nhân lên.',
  'trade.gate':
    'Bề rộng theo căn bậc hai của giá trị bằng USD, chung một thang cho mọi năm. Nơi nguồn không nêu cửa khẩu, đường nét đứt đi qua một cửa khẩu thay cho tất cả; lý do chọn ghi ở chi tiết.',

  'positions.title': 'Vị trí chính xác đến đâu',
  'positions.basis': (p: { source: string; estimated: string; known: string; none: string }) =>
    `Trong số cửa khẩu và lối mở, ${p.source} nơi có vị trí theo nguồn công bố, ${p.estimated} nơi do chúng tôi ước tính trên đường biên giới hoặc giữa các điểm đã biết, ${p.known} nơi theo địa danh phổ biến. ${p.none} nơi không có vị trí: chỉ nằm trong danh sách, kèm lý do.`,
  'positions.doubt':
    'Ký hiệu cho thấy căn cứ của vị trí; khi chọn một mục, vòng tròn cho thấy sai số.',
  'positions.lines':
    'Nét vẽ của dự án nối các địa điểm được nêu tên, không phải hướng tuyến. Đường thương mại đi từ tỉnh lỵ qua cửa khẩu, không phải tuyến vận chuyển.',

  'neutral.title': 'Trung lập',
  'neutral.weight':
    'Hai phía được thể hiện ngang nhau: cùng màu đất, cùng cỡ chữ. Không màu nào đại diện cho một nước; màu của đường thương mại chỉ cho biết chiều.',
  'neutral.border':
    'Đường biên giới lấy từ OpenStreetMap, chỉ gần đúng, không có giá trị pháp lý. Đây không phải bản đồ chính thức.',
  'neutral.frame':
    'Khung bản đồ giữ ở dải biên giới trên đất liền; bản đồ không nêu yêu sách nào trên biển.',
  'neutral.names':
    'Mỗi nơi mang tên của hai phía. Ngôn ngữ nào viết phía mình trước: tiếng Việt viết Việt Nam trước, tiếng Trung viết Trung Quốc trước. Tiếng Anh và tiếng Pháp không phải ngôn ngữ của phía nào, cũng không phải ngôn ngữ của văn kiện hai nước ký; ở đây chúng giữ thứ tự của bản tin tiếng Việt mà các văn bản gốc dịch lại. Phần chung cho hai ngôn ngữ theo ngôn ngữ thứ nhất. Phía nào chưa có tên bằng một ngôn ngữ thì để tên bằng chữ của phía đó; phía chưa rõ tên thì không ghi.',

  'licence.title': 'Giấy phép',
  'licence.facts':
    'Dữ kiện và lời văn của chúng tôi: CC BY 4.0. Các ấn phẩm chỉ được trích dẫn, không sao chép; quyền thuộc về nơi đăng.',
  'licence.open': (p: { open: string; sources: string }) =>
    `${p.open} trong ${p.sources} nguồn mang giấy phép mở của riêng mình:`,
  'licence.estimated': 'Vị trí ước tính trên đường biên giới theo ODbL 1.0, giống như đường ấy.',
  'licence.shapes': 'Hình dạng trên bản đồ:',
  'licence.code': 'Mã nguồn: giấy phép MIT. Phông chữ Be Vietnam Pro và Noto Sans SC: SIL OFL 1.1.',

  'report.title': 'Báo sai sót',
  'report.how':
    'Hãy gửi đường liên kết trên thanh địa chỉ (đã chứa năm và mục đang chọn), cùng nguồn nói khác, cho nơi cung cấp trang này.',
  'report.rule':
    'Sửa đổi nào cũng cần nguồn. Nếu các nguồn vẫn không thống nhất, cả hai đều được nêu.',

  'about.title': 'Phiên bản và quyền riêng tư',
  'about.version': (p: { app: string; edition: string; latest: string }) =>
    `Phiên bản trang ${p.app}; ấn bản dữ liệu ${p.edition}; nguồn mới nhất: ${p.latest}.`,
  'about.privacy':
    'Trang web không gửi yêu cầu nào ra ngoài máy chủ của mình và không dùng cookie. Trình duyệt chỉ lưu trên máy này: toàn bộ trang web để dùng khi không có mạng, các bài tự soạn kèm ghi chú và chỗ đang soạn, hai số của phòng họp, các lựa chọn của người trình bày, phím tắt đang bật hay tắt, chỗ đang xem trước khi trình chiếu. Không có gì rời khỏi máy nếu người dùng không tự chia sẻ. Muốn xóa, hãy xóa dữ liệu của trang web này trong trình duyệt.',

  'tour.region': 'Một vòng quanh màn hình',
  'tour.at': (p: { step: number; steps: number }) => `Bước ${p.step} trên ${p.steps}`,
  'tour.back': 'Trước',
  'tour.next': 'Tiếp',
  'tour.end': 'Xong',
  'tour.close': 'Bỏ qua',
  'tour.time':
    'Chọn năm. Bản đồ, danh sách và chi tiết luôn nói về năm này. Cột cho biết số sự kiện có ngày.',
  'tour.topics':
    'Bật, tắt từng chuyên đề. Con số cho biết trong năm có bao nhiêu mục; trong ngoặc là số của các năm trước. Dưới Thương mại, chọn số liệu để vẽ.',
  'tour.map': 'Bấm vào một ký hiệu để xem tình trạng trong năm và nguồn nào nói như vậy.',
  'tour.list': 'Mọi thứ trên bản đồ, từ tây sang đông; cũng chọn được ở đây, bằng phím mũi tên.',
  'tour.search': 'Tìm cửa khẩu, dự án, địa danh, tài liệu: không cần dấu, bằng chữ Hán hay pinyin.',
  'tour.panels': 'Những gì có thể đặt cạnh bản đồ: danh sách, bảng, so sánh, biểu đồ, tài liệu.',
  'tour.languages': 'Hai ngôn ngữ cùng lúc trên màn hình. Chọn ngôn ngữ thứ nhất và thứ hai ở đây.',
} as const;

export type HelpTexts = SameTexts<typeof vi>;
