/** What the machine and the room lack; these texts come with the check before a meeting. */
export const MACHINE_TEXTS = {
  'map.good': {
    vi: (p: { renderer: string }) => `Bản đồ được vẽ bằng card đồ họa: ${p.renderer}.`,
    zh: (p: { renderer: string }) => `地图由显卡绘制：${p.renderer}。`,
    en: (p: { renderer: string }) => `The map is drawn by the graphics card: ${p.renderer}.`,
    fr: (p: { renderer: string }) => `La carte est tracée par la carte graphique : ${p.renderer}.`,
  },
  'map.none': {
    vi: 'Trình duyệt này không có WebGL; bản đồ được thay bằng hình tĩnh.',
    zh: '此浏览器没有 WebGL，地图以静态图代替。',
    en: 'This browser has no WebGL; still pictures take the place of the map.',
    fr: 'Ce navigateur n’a pas WebGL ; des images fixes remplacent la carte.',
  },
  'map.noneMend': {
    vi: 'Bật tăng tốc phần cứng trong trình duyệt, hoặc dùng máy khác.',
    zh: '请在浏览器中启用硬件加速，或换用其他电脑。',
    en: 'Turn on hardware acceleration in the browser, or use another computer.',
    fr: 'Activez l’accélération matérielle du navigateur ou utilisez un autre ordinateur.',
  },
  'map.software': {
    vi: (p: { renderer: string }) =>
      `Bản đồ được vẽ bằng phần mềm (${p.renderer}): chuyển động sẽ chậm.`,
    zh: (p: { renderer: string }) => `地图由软件绘制（${p.renderer}），移动时会较慢。`,
    en: (p: { renderer: string }) =>
      `The map is drawn in software (${p.renderer}): it will move slowly.`,
    fr: (p: { renderer: string }) =>
      `La carte est tracée par logiciel (${p.renderer}) : ses mouvements seront lents.`,
  },
  'map.softwareMend': {
    vi: 'Bật tăng tốc phần cứng trong trình duyệt và cập nhật trình điều khiển đồ họa.',
    zh: '请在浏览器中启用硬件加速，并更新显卡驱动程序。',
    en: 'Turn on hardware acceleration in the browser and update the graphics driver.',
    fr: 'Activez l’accélération matérielle du navigateur et mettez à jour le pilote graphique.',
  },
  'map.unpainted': {
    vi: 'Bản đồ chưa được vẽ xong lần nào.',
    zh: '地图尚未绘制完成。',
    en: 'The map has not been drawn yet.',
    fr: 'La carte n’a pas encore été tracée.',
  },
  'map.unpaintedMend': {
    vi: 'Đợi bản đồ hiện ra rồi kiểm tra lại.',
    zh: '请待地图显示后再检查。',
    en: 'Wait until the map appears, then check again.',
    fr: 'Attendez que la carte apparaisse, puis vérifiez de nouveau.',
  },
  'map.small': {
    vi: (p: { texture: string; screen: string }) =>
      `Card đồ họa chỉ vẽ được hình rộng ${p.texture} điểm ảnh; màn hình rộng ${p.screen}.`,
    zh: (p: { texture: string; screen: string }) =>
      `显卡最多绘制宽${p.texture}像素的图，屏幕宽${p.screen}像素。`,
    en: (p: { texture: string; screen: string }) =>
      `The graphics card draws pictures of at most ${p.texture} pixels; the screen has ${p.screen}.`,
    fr: (p: { texture: string; screen: string }) =>
      `La carte graphique trace des images d’au plus ${p.texture} pixels ; l’écran en a ${p.screen}.`,
  },
  'map.smallMend': {
    vi: 'Đặt độ phân giải màn hình thấp hơn.',
    zh: '请降低屏幕分辨率。',
    en: 'Set the screen to a lower resolution.',
    fr: 'Réglez l’écran sur une définition plus basse.',
  },
  'map.hidden': {
    vi: 'Trình duyệt không cho biết card đồ họa nào vẽ bản đồ; bản đồ đã hiện ra.',
    zh: '浏览器未提供显卡信息；地图已显示。',
    en: 'The browser does not say what draws the map; the map has appeared.',
    fr: 'Le navigateur ne dit pas ce qui trace la carte ; elle est apparue.',
  },
  'memory.good': {
    vi: (p: { gigabytes: string }) => `Máy có từ ${p.gigabytes} GB bộ nhớ.`,
    zh: (p: { gigabytes: string }) => `本机内存不少于${p.gigabytes} GB。`,
    en: (p: { gigabytes: string }) => `The computer has at least ${p.gigabytes} GB of memory.`,
    fr: (p: { gigabytes: string }) => `L’ordinateur a au moins ${p.gigabytes} Go de mémoire.`,
  },
  'memory.little': {
    vi: (p: { gigabytes: string }) => `Máy chỉ có khoảng ${p.gigabytes} GB bộ nhớ.`,
    zh: (p: { gigabytes: string }) => `本机内存仅约${p.gigabytes} GB。`,
    en: (p: { gigabytes: string }) => `The computer has only about ${p.gigabytes} GB of memory.`,
    fr: (p: { gigabytes: string }) => `L’ordinateur n’a que ${p.gigabytes} Go de mémoire environ.`,
  },
  'memory.littleMend': {
    vi: 'Đóng các chương trình và thẻ trình duyệt khác trước cuộc họp.',
    zh: '会前请关闭其他程序和标签页。',
    en: 'Close other programs and tabs before the meeting.',
    fr: 'Fermez les autres programmes et onglets avant la réunion.',
  },
  'memory.full': {
    vi: (p: { share: string }) => `Trang web đã dùng ${p.share} bộ nhớ được cấp.`,
    zh: (p: { share: string }) => `本网页已用去可用内存的${p.share}。`,
    en: (p: { share: string }) => `The page has used ${p.share} of the memory that it may use.`,
    fr: (p: { share: string }) => `La page a utilisé ${p.share} de la mémoire permise.`,
  },
  'memory.fullMend': {
    vi: 'Tải lại trang web trước cuộc họp.',
    zh: '会前请重新载入本网页。',
    en: 'Reload the page before the meeting.',
    fr: 'Rechargez la page avant la réunion.',
  },
  'memory.unknown': {
    vi: 'Trình duyệt này không cho biết dung lượng bộ nhớ.',
    zh: '此浏览器不提供内存大小。',
    en: 'This browser does not say how much memory there is.',
    fr: 'Ce navigateur ne dit pas combien il y a de mémoire.',
  },
  'storage.good': {
    vi: 'Trình duyệt giữ trang web và các bài tự soạn, không tự xóa.',
    zh: '浏览器保留本网页和自制演示稿，不会自行清除。',
    en: 'The browser keeps the page and your own presentations and does not clear them.',
    fr: 'Le navigateur conserve la page et vos exposés sans les effacer.',
  },
  'storage.may': {
    vi: 'Trình duyệt có thể tự xóa trang web và các bài tự soạn khi thiếu chỗ.',
    zh: '空间不足时，浏览器可能自行清除本网页和自制演示稿。',
    en: 'The browser may clear the page and your own presentations when space runs out.',
    fr: 'Le navigateur peut effacer la page et vos exposés si la place manque.',
  },
  'storage.mayMend': {
    vi: 'Yêu cầu lưu giữ bằng nút dưới đây, và lưu bài tự soạn thành tệp.',
    zh: '请用下面的按钮申请长期保存，并将自制演示稿存为文件。',
    en: 'Request permanent storage with the button below, and save your presentations as files.',
    fr: 'Demandez-lui de les garder par le bouton ci-dessous, et enregistrez vos exposés dans des fichiers.',
  },
  'storage.ask': {
    vi: 'Yêu cầu lưu giữ',
    zh: '申请长期保存',
    en: 'Request permanent storage',
    fr: 'Demander de les garder',
  },
  'storage.refused': {
    vi: 'Trình duyệt không cho lưu các bài tự soạn: chúng mất khi đóng trang web.',
    zh: '浏览器不允许保存自制演示稿，关闭本网页后即丢失。',
    en: 'The browser does not keep your own presentations: they are lost with the page.',
    fr: 'Le navigateur ne conserve pas vos exposés : ils disparaissent avec la page.',
  },
  'storage.refusedMend': {
    vi: 'Lưu bài tự soạn thành tệp; thoát cửa sổ ẩn danh.',
    zh: '请将自制演示稿存为文件，并退出无痕窗口。',
    en: 'Save your presentations as files; leave the private window.',
    fr: 'Enregistrez vos exposés dans des fichiers ; quittez la fenêtre privée.',
  },
  'storage.file': {
    vi: 'Trang web mở từ một tệp: trình duyệt không cho biết các bài tự soạn được giữ bao lâu.',
    zh: '本网页由文件打开：浏览器不提供自制演示稿的保留期限。',
    en: 'The page was opened from a file: the browser does not say how long your presentations are kept.',
    fr: 'La page est ouverte depuis un fichier : le navigateur ne dit pas combien de temps vos exposés sont gardés.',
  },
  'storage.fileMend': {
    vi: 'Lưu bài tự soạn thành tệp.',
    zh: '请将自制演示稿存为文件。',
    en: 'Save your presentations as files.',
    fr: 'Enregistrez vos exposés dans des fichiers.',
  },
  'storage.unknown': {
    vi: 'Trình duyệt này không cho biết có tự xóa hay không.',
    zh: '此浏览器不提供是否自行清除的信息。',
    en: 'This browser does not say whether it clears anything.',
    fr: 'Ce navigateur ne dit pas s’il efface quelque chose.',
  },
  'screen.good': {
    vi: (p: { width: string; height: string; scale: string }) =>
      `${p.width} × ${p.height} điểm ảnh, tỷ lệ ${p.scale}.`,
    zh: (p: { width: string; height: string; scale: string }) =>
      `${p.width} × ${p.height}像素，缩放${p.scale}。`,
    en: (p: { width: string; height: string; scale: string }) =>
      `${p.width} × ${p.height} pixels, scaled to ${p.scale}.`,
    fr: (p: { width: string; height: string; scale: string }) =>
      `${p.width} × ${p.height} pixels, échelle ${p.scale}.`,
  },
  'screen.full': {
    vi: 'Đang toàn màn hình.',
    zh: '已全屏。',
    en: 'Full screen is on.',
    fr: 'Plein écran actif.',
  },
  'screen.canFull': {
    vi: 'Khi đang trình chiếu, phím F mở toàn màn hình.',
    zh: '演示时按 F 键全屏。',
    en: 'During a presentation, F makes it full screen.',
    fr: 'Pendant l’exposé, la touche F met en plein écran.',
  },
  'screen.noFull': {
    vi: 'Trình duyệt không cho mở toàn màn hình.',
    zh: '浏览器不允许全屏。',
    en: 'The browser does not allow full screen.',
    fr: 'Le navigateur ne permet pas le plein écran.',
  },
  'screen.noFullMend': {
    vi: 'Dùng phím F11, hoặc trình duyệt khác.',
    zh: '请用 F11 键，或换用其他浏览器。',
    en: 'Use F11, or another browser.',
    fr: 'Utilisez F11 ou un autre navigateur.',
  },
  'screen.small': {
    vi: (p: { width: string; height: string }) =>
      `Màn hình chỉ có ${p.width} × ${p.height} điểm ảnh.`,
    zh: (p: { width: string; height: string }) => `屏幕仅有${p.width} × ${p.height}像素。`,
    en: (p: { width: string; height: string }) =>
      `The screen has only ${p.width} × ${p.height} pixels.`,
    fr: (p: { width: string; height: string }) =>
      `L’écran n’a que ${p.width} × ${p.height} pixels.`,
  },
  'screen.smallMend': {
    vi: 'Đặt độ phân giải từ 1024 × 768 điểm ảnh trở lên.',
    zh: '请将分辨率设为1024 × 768像素以上。',
    en: 'Set it to 1024 × 768 pixels or more.',
    fr: 'Réglez l’écran sur 1024 × 768 pixels ou plus.',
  },
  'screen.zoomed': {
    vi: (p: { scale: string }) => `Trang web đang bị thu nhỏ còn ${p.scale}.`,
    zh: (p: { scale: string }) => `本网页被缩小至${p.scale}。`,
    en: (p: { scale: string }) => `The page is zoomed out to ${p.scale}.`,
    fr: (p: { scale: string }) => `La page est réduite à ${p.scale}.`,
  },
  'screen.zoomedMend': {
    vi: 'Bấm Ctrl+0 để trở về tỷ lệ 100%.',
    zh: '请按 Ctrl+0 恢复到100%。',
    en: 'Press Ctrl+0 to go back to 100%.',
    fr: 'Appuyez sur Ctrl+0 pour revenir à 100 %.',
  },
  'room.good': {
    vi: (p: { height: string; seat: string; letter: string }) =>
      `Hình chiếu cao ${p.height} m, ghế xa nhất ${p.seat} m: chữ hoa cao ${p.letter} điểm ảnh, đọc được.`,
    zh: (p: { height: string; seat: string; letter: string }) =>
      `画面高${p.height}米，最远座位${p.seat}米：大写字母高${p.letter}像素，可以看清。`,
    en: (p: { height: string; seat: string; letter: string }) =>
      `Image ${p.height} m high, farthest seat ${p.seat} m: capitals of ${p.letter} pixels can be read.`,
    fr: (p: { height: string; seat: string; letter: string }) =>
      `Image de ${p.height} m de haut, siège le plus éloigné à ${p.seat} m : capitales de ${p.letter} pixels, lisibles.`,
  },
  'room.untold': {
    vi: (p: { height: string; seat: string }) =>
      `Chưa nhập kích thước phòng; đang tính với hình chiếu cao ${p.height} m, ghế xa nhất ${p.seat} m.`,
    zh: (p: { height: string; seat: string }) =>
      `尚未填写会议室尺寸；现按画面高${p.height}米、最远座位${p.seat}米计算。`,
    en: (p: { height: string; seat: string }) =>
      `The room size has not been entered; calculated with an image ${p.height} m high and the farthest seat at ${p.seat} m.`,
    fr: (p: { height: string; seat: string }) =>
      `Les dimensions de la salle ne sont pas indiquées ; calcul pour une image de ${p.height} m et un siège à ${p.seat} m.`,
  },
  'room.untoldMend': {
    vi: 'Nhập hai kích thước của phòng họp.',
    zh: '请填写会议室的两项尺寸。',
    en: 'Enter the two dimensions of the room.',
    fr: 'Saisissez les deux dimensions de la salle.',
  },
  'room.ask': {
    vi: 'Nhập kích thước phòng họp…',
    zh: '填写会议室尺寸…',
    en: 'Enter room size…',
    fr: 'Indiquer les dimensions de la salle…',
  },
  'room.far': {
    vi: (p: { seat: string; most: string }) =>
      `Ghế xa nhất ${p.seat} m, hình này chỉ đọc được đến ${p.most} m.`,
    zh: (p: { seat: string; most: string }) => `最远座位${p.seat}米，此画面最远看清到${p.most}米。`,
    en: (p: { seat: string; most: string }) =>
      `The farthest seat is ${p.seat} m away; this image can be read from up to ${p.most} m.`,
    fr: (p: { seat: string; most: string }) =>
      `Le siège le plus éloigné est à ${p.seat} m ; cette image se lit jusqu’à ${p.most} m.`,
  },
  'room.farMend': {
    vi: 'Chiếu hình lớn hơn hoặc xếp ghế gần hơn.',
    zh: '请放大画面，或将座位前移。',
    en: 'Make the image larger, or move the seats closer.',
    fr: 'Agrandissez l’image ou rapprochez les sièges.',
  },
  'room.coarse': {
    vi: (p: { letter: string }) => `Chữ hoa chỉ cao ${p.letter} điểm ảnh: nét chữ và dấu không rõ.`,
    zh: (p: { letter: string }) => `大写字母仅高${p.letter}像素，笔画和声调符号不清楚。`,
    en: (p: { letter: string }) =>
      `Capitals have only ${p.letter} pixels: strokes and accents will not be clear.`,
    fr: (p: { letter: string }) =>
      `Les capitales n’ont que ${p.letter} pixels : traits et accents ne seront pas nets.`,
  },
  'room.coarseMend': {
    vi: 'Đặt độ phân giải màn hình cao hơn.',
    zh: '请提高屏幕分辨率。',
    en: 'Set the screen to a higher resolution.',
    fr: 'Réglez l’écran sur une définition plus haute.',
  },
  'second.good': {
    vi: 'Có màn hình thứ hai: khi đang trình chiếu, phím S mở cửa sổ của người trình bày.',
    zh: '有第二块屏幕：演示时按 S 键打开演讲者视图。',
    en: 'There is a second screen: during a presentation, S opens the presenter’s window.',
    fr: 'Il y a un second écran\u00a0: pendant l’exposé, S ouvre la fenêtre de l’orateur.',
  },
  'second.one': {
    vi: 'Chỉ có một màn hình, hoặc hai màn hình đang hiện cùng một hình.',
    zh: '只有一块屏幕，或两块屏幕显示相同画面。',
    en: 'There is one screen, or two that show the same picture.',
    fr: 'Il y a un seul écran, ou deux qui montrent la même image.',
  },
  'second.oneMend': {
    vi: 'Chọn chế độ mở rộng (Windows + P, Mở rộng). Nếu chỉ có một màn hình, khi đang trình chiếu phím N hiện ghi chú.',
    zh: '请选择扩展模式（Windows + P，扩展）。如只有一块屏幕，演示时按 N 键显示备注。',
    en: 'Choose to extend the desktop (Windows + P, Extend). With a single screen, N shows the notes during a presentation.',
    fr: 'Choisissez d’étendre le bureau (Windows + P, Étendre). Avec un seul écran, N montre les notes pendant l’exposé.',
  },
  'second.unknown': {
    vi: 'Trình duyệt này không cho biết có mấy màn hình.',
    zh: '此浏览器不提供屏幕数量。',
    en: 'This browser does not say how many screens there are.',
    fr: 'Ce navigateur ne dit pas combien il y a d’écrans.',
  },
  'wake.good': {
    vi: 'Trang web giữ cho màn hình luôn sáng khi trình bày.',
    zh: '演示时本网页使屏幕保持常亮。',
    en: 'The page keeps the screen on during a presentation.',
    fr: 'La page garde l’écran allumé pendant un exposé.',
  },
  'wake.refused': {
    vi: 'Máy từ chối giữ màn hình sáng, có thể do chế độ tiết kiệm pin.',
    zh: '本机拒绝保持屏幕常亮，可能处于省电模式。',
    en: 'The computer refuses to keep the screen on, perhaps to save its battery.',
    fr: 'L’ordinateur refuse de garder l’écran allumé, peut-être pour sa batterie.',
  },
  'wake.none': {
    vi: 'Trình duyệt này không giữ được màn hình sáng.',
    zh: '此浏览器不能保持屏幕常亮。',
    en: 'This browser cannot keep the screen on.',
    fr: 'Ce navigateur ne peut pas garder l’écran allumé.',
  },
  'wake.mend': {
    vi: 'Cắm nguồn điện và tắt chế độ ngủ, chế độ bảo vệ màn hình của máy.',
    zh: '请接通电源，并关闭本机的睡眠和屏幕保护。',
    en: 'Plug in the power and turn off sleep and screen saver.',
    fr: 'Branchez le secteur et désactivez la veille et l’économiseur d’écran.',
  },
};
