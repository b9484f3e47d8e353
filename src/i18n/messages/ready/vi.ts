import type { SameTexts } from '../../translate.ts';

/** The texts of the check before a meeting. Numbers and lists come formatted. */
export const vi = {
  title: 'Kiểm tra trước cuộc họp',
  again: 'Kiểm tra lại',
  testing: (p: { done: string; total: string }) => `Đang kiểm tra: ${p.done}/${p.total}`,
  'head.good': 'Sẵn sàng cho cuộc họp.',
  'head.unknown': (p: { unknown: string }) =>
    `Sẵn sàng, trong phạm vi trình duyệt cho biết; ${p.unknown} mục không rõ.`,
  'head.mend': (p: { mend: string }) => `Cần xử lý ${p.mend} mục trước cuộc họp.`,
  'verdict.good': 'đạt',
  'verdict.mend': 'cần xử lý',
  'verdict.unknown': 'không rõ',
  'verdict.waiting': 'đang kiểm tra',
  'test.failed': 'Mục này chưa kiểm tra xong nên chưa thể kết luận.',
  'test.failedMend': 'Kiểm tra lại; nếu vẫn không xong, hãy thử trực tiếp tại phòng họp.',

  'test.data': 'Dữ liệu khi không có mạng',
  'data.file': (p: { total: string }) =>
    `Trang web này là một tệp duy nhất; cả ${p.total} tệp dữ liệu nằm bên trong và đọc được.`,
  'data.stored': (p: { total: string }) =>
    `Toàn bộ ${p.total} tệp của trang web đã được lưu trong trình duyệt; dữ liệu đọc được mà không cần mạng.`,
  'data.lost': (p: { names: string }) => `Thiếu hoặc không đọc được: ${p.names}.`,
  'data.lostMend':
    'Kết nối mạng, tải lại trang web, rồi kiểm tra lại; hoặc dùng tệp border-map.html.',
  'data.network': 'Dữ liệu chỉ đến qua mạng: trình duyệt chưa lưu trang web này.',
  'data.preparing':
    'Trang web đang được lưu. Giữ kết nối mạng thêm ít phút, tải lại rồi kiểm tra lại.',
  'data.insecure':
    'Trình duyệt chỉ lưu trang web mở bằng https. Hãy mở bằng https hoặc dùng tệp border-map.html.',
  'data.refused':
    'Trình duyệt không cho lưu. Hãy thoát cửa sổ ẩn danh, hoặc dùng tệp border-map.html.',
  'data.off':
    'Bản này của trang web không dùng để lưu. Hãy mở bản đã công bố, hoặc dùng tệp border-map.html.',
  'data.unsupported': 'Trình duyệt này không lưu được trang web. Hãy dùng tệp border-map.html.',

  'test.fonts': 'Phông chữ của bốn ngôn ngữ',
  'fonts.good': 'Phông chữ kèm theo hiển thị đúng cho cả bốn ngôn ngữ.',
  'fonts.lost': (p: { names: string }) => `Phông chữ thay thế đang được dùng cho: ${p.names}.`,
  'fonts.lostMend':
    'Tải lại trang web khi có mạng. Nếu vẫn vậy, bỏ chế độ chặn phông chữ của trình duyệt.',

  'test.talks': 'Các bài trình chiếu',
  'talks.good': (p: { talks: string; scenes: string }) =>
    `${p.talks} bài, ${p.scenes} trang chiếu: tất cả mở được, đủ nội dung ở các ngôn ngữ đang dùng.`,
  'talks.none': 'Không có bài trình chiếu nào.',
  'talks.noneMend': 'Mở tệp bài trình chiếu, hoặc tải lại trang web khi có mạng.',
  'talks.lost': 'Không đọc được các bài trình chiếu kèm theo.',
  'talks.faults': (p: { count: string; first: string }) => `${p.count} chỗ có lỗi: ${p.first}.`,
  'talks.faultsMend': 'Sửa các trang chiếu đó trong phần soạn bài.',
  'talks.place': (p: { title: string; scene: string; fault: string }) =>
    `“${p.title}”, trang chiếu ${p.scene}: ${p.fault}`,
  'fault.text': 'thiếu nội dung ở ngôn ngữ đang dùng',
  'fault.title': 'thiếu tiêu đề',
  'fault.source': 'nguồn không có trong dữ liệu',
  'fault.record': 'mục được chọn không có trong dữ liệu',
  'fault.value': 'giá trị không đọc được',

  'test.map': 'Bản đồ',
  'map.good': (p: { renderer: string }) => `Bản đồ được vẽ bằng card đồ họa: ${p.renderer}.`,
  'map.none': 'Trình duyệt này không có WebGL; bản đồ được thay bằng hình tĩnh.',
  'map.noneMend': 'Bật tăng tốc phần cứng trong trình duyệt, hoặc dùng máy khác.',
  'map.software': (p: { renderer: string }) =>
    `Bản đồ được vẽ bằng phần mềm (${p.renderer}): chuyển động sẽ chậm.`,
  'map.softwareMend':
    'Bật tăng tốc phần cứng trong trình duyệt và cập nhật trình điều khiển đồ họa.',
  'map.unpainted': 'Bản đồ chưa được vẽ xong lần nào.',
  'map.unpaintedMend': 'Đợi bản đồ hiện ra rồi kiểm tra lại.',
  'map.small': (p: { texture: string; screen: string }) =>
    `Card đồ họa chỉ vẽ được hình rộng ${p.texture} điểm ảnh; màn hình rộng ${p.screen}.`,
  'map.smallMend': 'Đặt độ phân giải màn hình thấp hơn.',
  'map.hidden': 'Trình duyệt không cho biết card đồ họa nào vẽ bản đồ; bản đồ đã hiện ra.',

  'test.memory': 'Bộ nhớ',
  'memory.good': (p: { gigabytes: string }) => `Máy có từ ${p.gigabytes} GB bộ nhớ.`,
  'memory.little': (p: { gigabytes: string }) => `Máy chỉ có khoảng ${p.gigabytes} GB bộ nhớ.`,
  'memory.littleMend': 'Đóng các chương trình và thẻ trình duyệt khác trước cuộc họp.',
  'memory.full': (p: { share: string }) => `Trang web đã dùng ${p.share} bộ nhớ được cấp.`,
  'memory.fullMend': 'Tải lại trang web trước cuộc họp.',
  'memory.unknown': 'Trình duyệt này không cho biết dung lượng bộ nhớ.',

  'test.storage': 'Lưu giữ lâu dài',
  'storage.good': 'Trình duyệt giữ trang web và các bài tự soạn, không tự xóa.',
  'storage.may': 'Trình duyệt có thể tự xóa trang web và các bài tự soạn khi thiếu chỗ.',
  'storage.mayMend': 'Yêu cầu lưu giữ bằng nút dưới đây, và lưu bài tự soạn thành tệp.',
  'storage.ask': 'Yêu cầu lưu giữ',
  'storage.refused': 'Trình duyệt không cho lưu các bài tự soạn: chúng mất khi đóng trang web.',
  'storage.refusedMend': 'Lưu bài tự soạn thành tệp; thoát cửa sổ ẩn danh.',
  'storage.file':
    'Trang web mở từ một tệp: trình duyệt không cho biết các bài tự soạn được giữ bao lâu.',
  'storage.fileMend': 'Lưu bài tự soạn thành tệp.',
  'storage.unknown': 'Trình duyệt này không cho biết có tự xóa hay không.',

  'test.screen': 'Màn hình và tỷ lệ hiển thị',
  'screen.good': (p: { width: string; height: string; scale: string }) =>
    `${p.width} × ${p.height} điểm ảnh, tỷ lệ ${p.scale}.`,
  'screen.full': 'Đang toàn màn hình.',
  'screen.canFull': 'Khi đang trình chiếu, phím F mở toàn màn hình.',
  'screen.noFull': 'Trình duyệt không cho mở toàn màn hình.',
  'screen.noFullMend': 'Dùng phím F11, hoặc trình duyệt khác.',
  'screen.small': (p: { width: string; height: string }) =>
    `Màn hình chỉ có ${p.width} × ${p.height} điểm ảnh.`,
  'screen.smallMend': 'Đặt độ phân giải từ 1024 × 768 điểm ảnh trở lên.',
  'screen.zoomed': (p: { scale: string }) => `Trang web đang bị thu nhỏ còn ${p.scale}.`,
  'screen.zoomedMend': 'Bấm Ctrl+0 để trở về tỷ lệ 100%.',

  'test.room': 'Cỡ chữ cho phòng họp',
  'room.good': (p: { height: string; seat: string; letter: string }) =>
    `Hình chiếu cao ${p.height} m, ghế xa nhất ${p.seat} m: chữ hoa cao ${p.letter} điểm ảnh, đọc được.`,
  'room.untold': (p: { height: string; seat: string }) =>
    `Chưa nhập kích thước phòng; đang tính với hình chiếu cao ${p.height} m, ghế xa nhất ${p.seat} m.`,
  'room.untoldMend': 'Nhập hai kích thước của phòng họp.',
  'room.ask': 'Nhập kích thước phòng họp…',
  'room.far': (p: { seat: string; most: string }) =>
    `Ghế xa nhất ${p.seat} m, hình này chỉ đọc được đến ${p.most} m.`,
  'room.farMend': 'Chiếu hình lớn hơn hoặc xếp ghế gần hơn.',
  'room.coarse': (p: { letter: string }) =>
    `Chữ hoa chỉ cao ${p.letter} điểm ảnh: nét chữ và dấu không rõ.`,
  'room.coarseMend': 'Đặt độ phân giải màn hình cao hơn.',

  'test.second': 'Màn hình của người trình bày',
  'second.good': 'Có màn hình thứ hai: khi đang trình chiếu, phím S mở cửa sổ của người trình bày.',
  'second.one': 'Chỉ có một màn hình, hoặc hai màn hình đang hiện cùng một hình.',
  'second.oneMend':
    'Chọn chế độ mở rộng (Windows + P, Mở rộng). Nếu chỉ có một màn hình, khi đang trình chiếu phím N hiện ghi chú.',
  'second.unknown': 'Trình duyệt này không cho biết có mấy màn hình.',

  'test.wake': 'Màn hình không tự tắt',
  'wake.good': 'Trang web giữ cho màn hình luôn sáng khi trình bày.',
  'wake.refused': 'Máy từ chối giữ màn hình sáng, có thể do chế độ tiết kiệm pin.',
  'wake.none': 'Trình duyệt này không giữ được màn hình sáng.',
  'wake.mend': 'Cắm nguồn điện và tắt chế độ ngủ, chế độ bảo vệ màn hình của máy.',

  'test.names': 'Tên trưởng đoàn',
  'test.edition': 'Ngày của dữ liệu',
  'edition.good': (p: { version: string; closed: string }) =>
    `Ấn bản ${p.version}, dữ liệu chốt đến ngày ${p.closed}.`,
  'edition.newer': (p: { version: string }) =>
    `Đang dùng ấn bản ${p.version}; một ấn bản mới đã tải xong và đang chờ.`,
  'edition.newerMend': 'Chuyển sang ấn bản mới ngay bây giờ, đừng để đến trong cuộc họp.',
  'edition.old': (p: { closed: string }) => `Dữ liệu chốt đến ngày ${p.closed}, đã hơn một năm.`,
  'edition.oldMend': 'Kết nối mạng và tải lại trang web để lấy ấn bản mới hơn, nếu có.',
  'edition.clock': (p: { now: string; closed: string }) =>
    `Đồng hồ của máy chỉ ngày ${p.now}, trước ngày chốt dữ liệu ${p.closed}.`,
  'edition.clockMend': 'Chỉnh lại ngày giờ của máy.',
  'edition.none': 'Không đọc được ngày của dữ liệu.',
};

/** What every other language of this part has to have. */
export type ReadyTexts = SameTexts<typeof vi>;
