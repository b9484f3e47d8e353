import { sideBySide } from '../../translate.ts';
import { MACHINE_TEXTS } from './ready-machine.ts';

const texts = {
  title: {
    vi: 'Kiểm tra trước cuộc họp',
    zh: '会前检查',
    en: 'Ready for the meeting?',
    fr: 'Prêt pour la réunion ?',
  },
  again: { vi: 'Kiểm tra lại', zh: '重新检查', en: 'Check again', fr: 'Vérifier de nouveau' },
  testing: {
    vi: (p: { done: string; total: string }) => `Đang kiểm tra: ${p.done}/${p.total}`,
    zh: (p: { done: string; total: string }) => `正在检查：${p.done}/${p.total}`,
    en: (p: { done: string; total: string }) => `Checking: ${p.done} of ${p.total}`,
    fr: (p: { done: string; total: string }) => `Vérification : ${p.done} sur ${p.total}`,
  },
  'head.good': {
    vi: 'Sẵn sàng cho cuộc họp.',
    zh: '已具备开会条件。',
    en: 'Ready for the meeting.',
    fr: 'Prêt pour la réunion.',
  },
  'head.unknown': {
    vi: (p: { unknown: string }) =>
      `Sẵn sàng, trong phạm vi trình duyệt cho biết; ${p.unknown} mục không rõ.`,
    zh: (p: { unknown: string }) =>
      `据浏览器所能提供的信息，已具备开会条件；${p.unknown}项无法判断。`,
    en: (p: { unknown: string }) =>
      `Ready, as far as this browser can tell; unknown: ${p.unknown}.`,
    fr: (p: { unknown: string }) =>
      `Prêt, d’après ce que dit le navigateur ; points indéterminés : ${p.unknown}.`,
  },
  'head.mend': {
    vi: (p: { mend: string }) => `Cần xử lý ${p.mend} mục trước cuộc họp.`,
    zh: (p: { mend: string }) => `会前有${p.mend}项需要处理。`,
    en: (p: { mend: string }) => `Items that need attention before the meeting: ${p.mend}.`,
    fr: (p: { mend: string }) => `À corriger avant la réunion : ${p.mend}.`,
  },
  'verdict.good': { vi: 'đạt', zh: '正常', en: 'OK', fr: 'conforme' },
  'verdict.mend': { vi: 'cần xử lý', zh: '需处理', en: 'needs attention', fr: 'à corriger' },
  'verdict.unknown': { vi: 'không rõ', zh: '无法判断', en: 'unknown', fr: 'indéterminé' },
  'verdict.waiting': {
    vi: 'đang kiểm tra',
    zh: '正在检查',
    en: 'being checked',
    fr: 'vérification en cours',
  },
  'test.failed': {
    vi: 'Mục này chưa kiểm tra xong nên chưa thể kết luận.',
    zh: '此项检查中断，无法判断。',
    en: 'This check was interrupted; its result is unknown.',
    fr: 'Ce contrôle s’est interrompu\u00a0: résultat indéterminé.',
  },
  'test.failedMend': {
    vi: 'Kiểm tra lại; nếu vẫn không xong, hãy thử trực tiếp tại phòng họp.',
    zh: '请重新检查；如再次中断，请在会议室现场试用。',
    en: 'Check again. If it is interrupted again, test in the room itself.',
    fr: 'Vérifiez de nouveau. S’il s’interrompt encore, faites un essai dans la salle.',
  },
  'test.data': {
    vi: 'Dữ liệu khi không có mạng',
    zh: '断网时的数据',
    en: 'Data without network',
    fr: 'Données sans réseau',
  },
  'data.file': {
    vi: (p: { total: string }) =>
      `Trang web này là một tệp duy nhất; cả ${p.total} tệp dữ liệu nằm bên trong và đọc được.`,
    zh: (p: { total: string }) => `本网页为单一文件，${p.total}个数据文件均在其中且可读取。`,
    en: (p: { total: string }) =>
      `This page is one single file; all ${p.total} data files are in it and can be read.`,
    fr: (p: { total: string }) =>
      `Cette page est un fichier unique ; ses ${p.total} fichiers de données sont lisibles.`,
  },
  'data.stored': {
    vi: (p: { total: string }) =>
      `Toàn bộ ${p.total} tệp của trang web đã được lưu trong trình duyệt; dữ liệu đọc được mà không cần mạng.`,
    zh: (p: { total: string }) => `本网页全部${p.total}个文件已存入浏览器，断网也能读取数据。`,
    en: (p: { total: string }) =>
      `All ${p.total} files of the page are stored in the browser; the data can be read without network.`,
    fr: (p: { total: string }) =>
      `Les ${p.total} fichiers de la page sont conservés par le navigateur ; les données se lisent sans réseau.`,
  },
  'data.lost': {
    vi: (p: { names: string }) => `Thiếu hoặc không đọc được: ${p.names}.`,
    zh: (p: { names: string }) => `缺失或无法读取：${p.names}。`,
    en: (p: { names: string }) => `Missing or unreadable: ${p.names}.`,
    fr: (p: { names: string }) => `Absents ou illisibles : ${p.names}.`,
  },
  'data.lostMend': {
    vi: 'Kết nối mạng, tải lại trang web, rồi kiểm tra lại; hoặc dùng tệp border-map.html.',
    zh: '请联网后重新载入本网页，再检查一次；或改用 border-map.html 文件。',
    en: 'Connect to the network, reload the page and check again; or use the file border-map.html.',
    fr: 'Connectez-vous au réseau, rechargez la page et vérifiez de nouveau, ou utilisez le fichier border-map.html.',
  },
  'data.network': {
    vi: 'Dữ liệu chỉ đến qua mạng: trình duyệt chưa lưu trang web này.',
    zh: '数据只能经网络取得：浏览器尚未保存本网页。',
    en: 'The data are available only over the network: the browser has not stored this page.',
    fr: 'Les données ne sont disponibles que par le réseau : le navigateur n’a pas conservé la page.',
  },
  'data.preparing': {
    vi: 'Trang web đang được lưu. Giữ kết nối mạng thêm ít phút, tải lại rồi kiểm tra lại.',
    zh: '正在保存。请保持联网数分钟，重新载入后再检查。',
    en: 'It is being stored. Stay connected for a few minutes, reload the page and check again.',
    fr: 'Enregistrement en cours. Restez connecté quelques minutes, rechargez la page et vérifiez de nouveau.',
  },
  'data.insecure': {
    vi: 'Trình duyệt chỉ lưu trang web mở bằng https. Hãy mở bằng https hoặc dùng tệp border-map.html.',
    zh: '浏览器只保存以 https 打开的网页。请用 https 打开，或改用 border-map.html 文件。',
    en: 'Browsers store pages opened by https only. Open it by https or use the file border-map.html.',
    fr: 'Le navigateur ne conserve que les pages ouvertes en https. Ouvrez en https ou utilisez le fichier border-map.html.',
  },
  'data.refused': {
    vi: 'Trình duyệt không cho lưu. Hãy thoát cửa sổ ẩn danh, hoặc dùng tệp border-map.html.',
    zh: '浏览器不允许保存。请退出无痕窗口，或改用 border-map.html 文件。',
    en: 'The browser refuses to store it. Leave the private window, or use the file border-map.html.',
    fr: 'Le navigateur refuse de conserver la page. Quittez la fenêtre privée ou utilisez le fichier border-map.html.',
  },
  'data.off': {
    vi: 'Bản này của trang web không dùng để lưu. Hãy mở bản đã công bố, hoặc dùng tệp border-map.html.',
    zh: '此版本网页不供保存。请打开正式发布的网页，或改用 border-map.html 文件。',
    en: 'This copy of the page cannot be stored. Open the published one, or use the file border-map.html.',
    fr: 'Cette copie de la page ne peut pas être conservée. Ouvrez celle qui est publiée, ou utilisez le fichier border-map.html.',
  },
  'data.unsupported': {
    vi: 'Trình duyệt này không lưu được trang web. Hãy dùng tệp border-map.html.',
    zh: '此浏览器不能保存网页。请改用 border-map.html 文件。',
    en: 'This browser cannot store pages. Use the file border-map.html.',
    fr: 'Ce navigateur ne peut pas conserver de page. Utilisez le fichier border-map.html.',
  },
  'test.fonts': {
    vi: 'Phông chữ của bốn ngôn ngữ',
    zh: '四种语言的字体',
    en: 'Fonts for four languages',
    fr: 'Caractères des quatre langues',
  },
  'fonts.good': {
    vi: 'Phông chữ kèm theo hiển thị đúng cho cả bốn ngôn ngữ.',
    zh: '四种语言均以所附字体正确显示。',
    en: 'All four languages use the fonts supplied with the page.',
    fr: 'Les quatre langues sont composées dans les caractères fournis.',
  },
  'fonts.lost': {
    vi: (p: { names: string }) => `Phông chữ thay thế đang được dùng cho: ${p.names}.`,
    zh: (p: { names: string }) => `以下文字正使用替代字体：${p.names}。`,
    en: (p: { names: string }) => `A substitute font is used for: ${p.names}.`,
    fr: (p: { names: string }) => `Un caractère de remplacement est utilisé pour : ${p.names}.`,
  },
  'fonts.lostMend': {
    vi: 'Tải lại trang web khi có mạng. Nếu vẫn vậy, bỏ chế độ chặn phông chữ của trình duyệt.',
    zh: '请联网后重新载入本网页；如仍如此，请取消浏览器对字体的拦截。',
    en: 'Reload the page with network. If that does not help, stop the browser from blocking fonts.',
    fr: 'Rechargez la page avec le réseau. Sinon, levez le blocage des polices dans le navigateur.',
  },
  'test.talks': { vi: 'Các bài trình chiếu', zh: '演示稿', en: 'Presentations', fr: 'Exposés' },
  'talks.good': {
    vi: (p: { talks: string; scenes: string }) =>
      `${p.talks} bài, ${p.scenes} trang chiếu: tất cả mở được, đủ nội dung ở các ngôn ngữ đang dùng.`,
    zh: (p: { talks: string; scenes: string }) =>
      `${p.talks}份演示稿，共${p.scenes}张幻灯片：均可打开，所用语言文字齐全。`,
    en: (p: { talks: string; scenes: string }) =>
      `Presentations: ${p.talks}, slides: ${p.scenes}; all open, with texts in the languages in use.`,
    fr: (p: { talks: string; scenes: string }) =>
      `Exposés : ${p.talks}, vues : ${p.scenes} ; toutes s’ouvrent, textes complets dans les langues utilisées.`,
  },
  'talks.none': {
    vi: 'Không có bài trình chiếu nào.',
    zh: '没有任何演示稿。',
    en: 'There is no presentation.',
    fr: 'Il n’y a aucun exposé.',
  },
  'talks.noneMend': {
    vi: 'Mở tệp bài trình chiếu, hoặc tải lại trang web khi có mạng.',
    zh: '请打开演示稿文件，或联网后重新载入本网页。',
    en: 'Open the file of a presentation, or reload the page with network.',
    fr: 'Ouvrez le fichier d’un exposé ou rechargez la page avec le réseau.',
  },
  'talks.lost': {
    vi: 'Không đọc được các bài trình chiếu kèm theo.',
    zh: '随附演示稿无法读取。',
    en: 'The presentations that come with the page cannot be read.',
    fr: 'Les exposés fournis sont illisibles.',
  },
  'talks.faults': {
    vi: (p: { count: string; first: string }) => `${p.count} chỗ có lỗi: ${p.first}.`,
    zh: (p: { count: string; first: string }) => `${p.count}处有误：${p.first}。`,
    en: (p: { count: string; first: string }) => `Errors: ${p.count}. ${p.first}.`,
    fr: (p: { count: string; first: string }) => `Erreurs : ${p.count}. ${p.first}.`,
  },
  'talks.faultsMend': {
    vi: 'Sửa các trang chiếu đó trong phần soạn bài.',
    zh: '请在编辑部分修改这些幻灯片。',
    en: 'Correct these slides in the editor.',
    fr: 'Corrigez ces vues dans l’éditeur.',
  },
  'talks.place': {
    vi: (p: { title: string; scene: string; fault: string }) =>
      `“${p.title}”, trang chiếu ${p.scene}: ${p.fault}`,
    zh: (p: { title: string; scene: string; fault: string }) =>
      `“${p.title}”第${p.scene}页，${p.fault}`,
    en: (p: { title: string; scene: string; fault: string }) =>
      `“${p.title}”, slide ${p.scene}: ${p.fault}`,
    fr: (p: { title: string; scene: string; fault: string }) =>
      `« ${p.title} », vue ${p.scene} : ${p.fault}`,
  },
  'fault.text': {
    vi: 'thiếu nội dung ở ngôn ngữ đang dùng',
    zh: '所用语言缺少文字',
    en: 'a text is missing in a language in use',
    fr: 'un texte manque dans une langue utilisée',
  },
  'fault.title': {
    vi: 'thiếu tiêu đề',
    zh: '没有标题',
    en: 'it has no title',
    fr: 'le titre manque',
  },
  'fault.source': {
    vi: 'nguồn không có trong dữ liệu',
    zh: '数据中没有该来源',
    en: 'a source is not in the data',
    fr: 'une source est absente des données',
  },
  'fault.record': {
    vi: 'mục được chọn không có trong dữ liệu',
    zh: '数据中没有所选条目',
    en: 'what is selected is not in the data',
    fr: 'ce qui est choisi est absent des données',
  },
  'fault.value': {
    vi: 'giá trị không đọc được',
    zh: '数值无法读取',
    en: 'a value cannot be read',
    fr: 'une valeur est illisible',
  },
  'test.map': { vi: 'Bản đồ', zh: '地图', en: 'Map', fr: 'Carte' },
  'test.memory': { vi: 'Bộ nhớ', zh: '内存', en: 'Memory', fr: 'Mémoire' },
  'test.storage': {
    vi: 'Lưu giữ lâu dài',
    zh: '长期保存',
    en: 'Permanent storage',
    fr: 'Conservation durable',
  },
  'test.screen': {
    vi: 'Màn hình và tỷ lệ hiển thị',
    zh: '屏幕与缩放',
    en: 'Screen and scaling',
    fr: 'Écran et échelle',
  },
  'test.room': {
    vi: 'Cỡ chữ cho phòng họp',
    zh: '会议室所需字号',
    en: 'Type size for the room',
    fr: 'Taille des caractères pour la salle',
  },
  'test.second': {
    vi: 'Màn hình của người trình bày',
    zh: '演讲者视图',
    en: 'Presenter’s screen',
    fr: 'Écran de l’orateur',
  },
  'test.wake': {
    vi: 'Màn hình không tự tắt',
    zh: '屏幕常亮',
    en: 'Screen stays on',
    fr: 'Écran allumé',
  },
  'test.names': {
    vi: 'Tên trưởng đoàn',
    zh: '团长姓名',
    en: 'Names of the heads of delegation',
    fr: 'Noms des chefs de délégation',
  },
  'test.edition': {
    vi: 'Ngày của dữ liệu',
    zh: '数据日期',
    en: 'Date of the data',
    fr: 'Date des données',
  },
  'edition.good': {
    vi: (p: { version: string; closed: string }) =>
      `Ấn bản ${p.version}, dữ liệu chốt đến ngày ${p.closed}.`,
    zh: (p: { version: string; closed: string }) => `${p.version}版，数据截至${p.closed}。`,
    en: (p: { version: string; closed: string }) => `Edition ${p.version}, data as of ${p.closed}.`,
    fr: (p: { version: string; closed: string }) =>
      `Édition ${p.version}, données arrêtées au ${p.closed}.`,
  },
  'edition.newer': {
    vi: (p: { version: string }) =>
      `Đang dùng ấn bản ${p.version}; một ấn bản mới đã tải xong và đang chờ.`,
    zh: (p: { version: string }) => `现用${p.version}版；新版本已下载，等待启用。`,
    en: (p: { version: string }) =>
      `Edition ${p.version} is in use; a newer one is stored and waiting.`,
    fr: (p: { version: string }) =>
      `L’édition ${p.version} est utilisée ; une plus récente est enregistrée et attend.`,
  },
  'edition.newerMend': {
    vi: 'Chuyển sang ấn bản mới ngay bây giờ, đừng để đến trong cuộc họp.',
    zh: '请现在换用新版本，不要等到会议进行中。',
    en: 'Switch to it now, not during the meeting.',
    fr: 'Passez à la nouvelle maintenant, pas pendant la réunion.',
  },
  'edition.old': {
    vi: (p: { closed: string }) => `Dữ liệu chốt đến ngày ${p.closed}, đã hơn một năm.`,
    zh: (p: { closed: string }) => `数据截至${p.closed}，已逾一年。`,
    en: (p: { closed: string }) => `The data are as of ${p.closed}, more than a year ago.`,
    fr: (p: { closed: string }) => `Les données sont arrêtées au ${p.closed}, il y a plus d’un an.`,
  },
  'edition.oldMend': {
    vi: 'Kết nối mạng và tải lại trang web để lấy ấn bản mới hơn, nếu có.',
    zh: '请联网后重新载入本网页，如有新版本即可取得。',
    en: 'Connect to the network and reload the page; a newer edition may be there.',
    fr: 'Connectez-vous au réseau et rechargez la page ; une édition plus récente existe peut-être.',
  },
  'edition.clock': {
    vi: (p: { now: string; closed: string }) =>
      `Đồng hồ của máy chỉ ngày ${p.now}, trước ngày chốt dữ liệu ${p.closed}.`,
    zh: (p: { now: string; closed: string }) => `本机时钟为${p.now}，早于数据截止日${p.closed}。`,
    en: (p: { now: string; closed: string }) =>
      `This computer’s clock says ${p.now}, earlier than the date of the data, ${p.closed}.`,
    fr: (p: { now: string; closed: string }) =>
      `L’horloge de l’ordinateur indique le ${p.now}, avant l’arrêt des données au ${p.closed}.`,
  },
  'edition.clockMend': {
    vi: 'Chỉnh lại ngày giờ của máy.',
    zh: '请校正本机的日期和时间。',
    en: 'Correct the computer’s date and time.',
    fr: 'Réglez la date et l’heure de l’ordinateur.',
  },
  'edition.none': {
    vi: 'Không đọc được ngày của dữ liệu.',
    zh: '无法读取数据日期。',
    en: 'The date of the data cannot be read.',
    fr: 'La date des données est illisible.',
  },
  ...MACHINE_TEXTS,
};

/** A text of the check before a meeting; comes with it, not with the page. */
export const say = sideBySide(texts);
