import { sideBySide } from '../../translate.ts';
import { EDITOR_TEXTS } from './desk-editor.ts';

const texts = {
  'list.own': { vi: 'Bài tự soạn', zh: '自制演示稿', en: 'Made here', fr: 'Préparés ici' },
  'list.shipped': {
    vi: 'Bài có sẵn',
    zh: '随附演示稿',
    en: 'Supplied with the map',
    fr: 'Fournis avec la carte',
  },
  'list.none': {
    vi: 'Chưa có bài nào. Mỗi trang chiếu là một khung nhìn của bản đồ.',
    zh: '暂无演示稿。每张幻灯片都是地图的一个画面。',
    en: 'No presentation yet. Each slide of a presentation is a view of the map.',
    fr: 'Aucun exposé pour l’instant. Chaque vue d’un exposé est un état de la carte.',
  },
  'list.failed': {
    vi: 'Chưa tải được các bài có sẵn.',
    zh: '随附演示稿未能加载。',
    en: 'The presentations of this map could not be loaded.',
    fr: 'Les exposés fournis n’ont pas pu être chargés.',
  },
  'list.again': { vi: 'Thử lại', zh: '重试', en: 'Try again', fr: 'Réessayer' },
  'talk.untitled': { vi: 'Chưa có tiêu đề', zh: '尚无标题', en: 'No title yet', fr: 'Sans titre' },
  'talk.scenes': {
    vi: (p: { count: number }) => `${p.count} trang chiếu`,
    zh: ({ count }: { count: number }) => `${count}张幻灯片`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 slide' : `${count} slides`),
    fr: ({ count }: { count: number }) => (count === 1 ? '1 vue' : `${count} vues`),
  },
  'talk.give': { vi: 'Trình chiếu', zh: '演示', en: 'Present', fr: 'Présenter' },
  'talk.edit': { vi: 'Sửa', zh: '编辑', en: 'Edit', fr: 'Modifier' },
  'talk.copy': { vi: 'Sửa bản sao', zh: '编辑副本', en: 'Edit a copy', fr: 'Modifier une copie' },
  'talk.more': { vi: 'Khác', zh: '更多', en: 'More', fr: 'Plus' },
  'talk.presenter': {
    vi: 'Trình chiếu với màn hình riêng của người trình bày',
    zh: '演示（另开演讲者视图）',
    en: 'Present with the presenter’s screen',
    fr: 'Présenter avec l’écran de l’orateur',
  },
  'talk.refused': {
    vi: 'Trình duyệt không cho mở cửa sổ thứ hai. Hãy cho phép cửa sổ bật lên rồi thử lại.',
    zh: '浏览器不允许打开第二个窗口。请允许弹出窗口后重试。',
    en: 'The browser did not allow a second window. Allow pop-up windows and try again.',
    fr: 'Le navigateur n’a pas permis une seconde fenêtre. Autorisez les fenêtres contextuelles et réessayez.',
  },
  'talk.print': {
    vi: 'In tài liệu họp',
    zh: '打印会议材料',
    en: 'Print a hand-out',
    fr: 'Imprimer le document de séance',
  },
  'talk.unprinted': {
    vi: 'Không tải được phần in. Hãy thử lại.',
    zh: '打印功能未能加载，请重试。',
    en: 'The hand-out could not be loaded. Try again.',
    fr: 'L’impression n’a pas pu être chargée. Réessayez.',
  },
  'talk.slides': {
    vi: 'Lưu thành PowerPoint',
    zh: '存为PowerPoint',
    en: 'Save as PowerPoint',
    fr: 'Enregistrer en PowerPoint',
  },
  'talk.noSlides': {
    vi: 'Không tạo được tệp PowerPoint. Hãy thử lại.',
    zh: '未能生成PowerPoint文件，请重试。',
    en: 'The PowerPoint file could not be made. Try again.',
    fr: 'Le fichier PowerPoint n’a pas pu être créé. Réessayez.',
  },
  'talk.file': {
    vi: 'Lưu thành tệp',
    zh: '存为文件',
    en: 'Save as a file',
    fr: 'Enregistrer dans un fichier',
  },
  'talk.link': {
    vi: 'Chia sẻ bằng liên kết',
    zh: '用链接分享',
    en: 'Share as a link',
    fr: 'Partager par un lien',
  },
  'talk.delete': {
    vi: 'Xóa bài này',
    zh: '删除此演示稿',
    en: 'Delete this presentation',
    fr: 'Supprimer cet exposé',
  },
  'talk.deleted': {
    vi: (p: { title: string }) => `Đã xóa “${p.title}”.`,
    zh: ({ title }: { title: string }) => `已删除“${title}”。`,
    en: ({ title }: { title: string }) => `“${title}” deleted.`,
    fr: ({ title }: { title: string }) => `«\u00a0${title}\u00a0» supprimé.`,
  },
  'talk.copied': {
    vi: (p: { title: string }) => `Bản sao để sửa: “${p.title}”.`,
    zh: ({ title }: { title: string }) => `可编辑的副本：“${title}”。`,
    en: ({ title }: { title: string }) => `A copy to edit: “${title}”.`,
    fr: ({ title }: { title: string }) => `Une copie à modifier\u00a0: «\u00a0${title}\u00a0».`,
  },
  'talk.saved': {
    vi: (p: { name: string }) => `Đã lưu tệp ${p.name}.`,
    zh: ({ name }: { name: string }) => `已存为文件 ${name}。`,
    en: ({ name }: { name: string }) => `Saved as ${name}.`,
    fr: ({ name }: { name: string }) => `Enregistré sous ${name}.`,
  },
  'desk.new': {
    vi: 'Soạn bài mới',
    zh: '新建演示稿',
    en: 'Make a new presentation',
    fr: 'Préparer un exposé',
  },
  'desk.open': { vi: 'Mở tệp…', zh: '打开文件…', en: 'Open a file…', fr: 'Ouvrir un fichier…' },
  'desk.ready': {
    vi: 'Kiểm tra trước cuộc họp',
    zh: '会前检查',
    en: 'Ready for the meeting?',
    fr: 'Prêt pour la réunion\u202f?',
  },
  undo: { vi: 'Hoàn tác', zh: '撤销', en: 'Undo', fr: 'Annuler' },
  redo: { vi: 'Làm lại', zh: '重做', en: 'Redo', fr: 'Rétablir' },
  close: { vi: 'Đóng', zh: '关闭', en: 'Close', fr: 'Fermer' },
  'notes.with': {
    vi: 'Kèm ghi chú của người trình bày',
    zh: '包含演讲者备注',
    en: 'With the speaker’s notes',
    fr: 'Avec les notes de l’orateur',
  },
  'link.label': {
    vi: 'Liên kết chứa bài này',
    zh: '包含此演示稿的链接',
    en: 'A link that contains the presentation',
    fr: 'Un lien qui contient l’exposé',
  },
  'link.copy': { vi: 'Sao chép', zh: '复制', en: 'Copy', fr: 'Copier' },
  'link.copied': { vi: 'Đã sao chép.', zh: '已复制。', en: 'Copied.', fr: 'Copié.' },
  'link.select': {
    vi: 'Trình duyệt không cho sao chép; hãy chọn liên kết và sao chép bằng tay.',
    zh: '浏览器不允许复制，请选中链接后手动复制。',
    en: 'The browser did not allow copying: select the link and copy it by hand.',
    fr: 'Le navigateur n’a pas permis la copie\u00a0: sélectionnez le lien et copiez-le à la main.',
  },
  'link.long': {
    vi: (p: { letters: string; most: string }) =>
      `Liên kết sẽ dài ${p.letters} ký tự. Ứng dụng nhắn tin và thư điện tử cắt các liên kết dài quá ${p.most} ký tự, nên bài này cần gửi thành tệp.`,
    zh: ({ letters, most }: { letters: string; most: string }) =>
      `链接将长达${letters}个字符。聊天软件和邮件会截断超过${most}个字符的链接，此稿请以文件发送。`,
    en: ({ letters, most }: { letters: string; most: string }) =>
      `The link would have ${letters} characters. Messengers and mail programs cut links of more than ${most}, so send this presentation as a file.`,
    fr: ({ letters, most }: { letters: string; most: string }) =>
      `Le lien aurait ${letters} caractères. Messageries et courriels coupent les liens de plus de ${most} caractères\u00a0: envoyez cet exposé dans un fichier.`,
  },
  'link.local': {
    vi: 'Trang web này được mở từ một tệp trên máy, nên liên kết không mở được ở máy khác. Hãy gửi bài thành tệp.',
    zh: '本网页是从本机文件打开的，链接在其他电脑上无法打开。请以文件发送。',
    en: 'This page was opened from a file on this machine; a link to it opens nowhere else. Send the presentation as a file.',
    fr: 'Cette page a été ouverte depuis un fichier de cette machine\u202f; un lien n’ouvrirait rien ailleurs. Envoyez l’exposé dans un fichier.',
  },
  'kept.refused': {
    vi: 'Trình duyệt không cho trang web lưu giữ: bài tự soạn sẽ mất khi đóng trang web. Hãy lưu thành tệp trước khi đóng.',
    zh: '浏览器不允许本网页保存内容：关闭网页后自制演示稿将丢失。请在关闭前存为文件。',
    en: 'The browser does not let this page keep anything: presentations made here are lost when the page is closed. Save them as files before you close it.',
    fr: 'Le navigateur ne permet à cette page de rien garder\u00a0: les exposés préparés ici seront perdus à la fermeture. Enregistrez-les dans des fichiers avant de fermer.',
  },
  'kept.saveAll': {
    vi: 'Lưu tất cả thành một tệp',
    zh: '全部存为一个文件',
    en: 'Save them all as one file',
    fr: 'Tout enregistrer dans un fichier',
  },
  'kept.clash': {
    vi: 'Bài này vừa được sửa ở một thẻ khác. Cả hai bản đều được giữ; đây là bản của thẻ này.',
    zh: '此稿刚在另一标签页中被修改。两个版本均已保留，这里是本标签页的版本。',
    en: 'This presentation was changed in another tab as well. Both are kept; this is the one of this tab.',
    fr: 'Cet exposé vient aussi d’être modifié dans un autre onglet. Les deux sont gardés\u202f; voici celui de cet onglet.',
  },
  'kept.unreadable': {
    vi: (p: { count: number }) =>
      `${p.count} bài trong bộ nhớ trình duyệt không đọc được bằng phiên bản này; vẫn được giữ nguyên.`,
    zh: ({ count }: { count: number }) => `浏览器中有${count}份演示稿本版本无法读取，已原样保留。`,
    en: ({ count }: { count: number }) =>
      count === 1
        ? '1 presentation kept in this browser cannot be read by this version. It stays as it is.'
        : `${count} presentations kept in this browser cannot be read by this version. They stay as they are.`,
    fr: ({ count }: { count: number }) =>
      count === 1
        ? '1 exposé gardé dans ce navigateur ne peut être lu par cette version. Il reste tel quel.'
        : `${count} exposés gardés dans ce navigateur ne peuvent être lus par cette version. Ils restent tels quels.`,
  },
  'kept.unreadableSave': {
    vi: 'Lưu nguyên dạng thành tệp',
    zh: '原样存为文件',
    en: 'Save them unchanged as a file',
    fr: 'Les enregistrer tels quels dans un fichier',
  },
  'incoming.link': {
    vi: 'Liên kết này chứa một bài trình chiếu',
    zh: '此链接包含一份演示稿',
    en: 'This link contains a presentation',
    fr: 'Ce lien contient un exposé',
  },
  'incoming.file': {
    vi: (p: { name: string }) => `Tệp ${p.name}`,
    zh: ({ name }: { name: string }) => `文件 ${name}`,
    en: ({ name }: { name: string }) => `File ${name}`,
    fr: ({ name }: { name: string }) => `Fichier ${name}`,
  },
  'incoming.ask': {
    vi: 'Giữ bài này trong trình duyệt? Các bài đang có không thay đổi.',
    zh: '是否保留在本浏览器中？现有演示稿不受影响。',
    en: 'Keep it in this browser? Existing presentations are not changed.',
    fr: 'Le garder dans ce navigateur\u202f? Les exposés déjà présents ne changent pas.',
  },
  'incoming.keep': { vi: 'Giữ lại', zh: '保留', en: 'Keep', fr: 'Garder' },
  'incoming.no': { vi: 'Không giữ', zh: '不保留', en: 'Do not keep', fr: 'Ne pas garder' },
  'incoming.kept': {
    vi: (p: { title: string }) => `Đã giữ lại “${p.title}”.`,
    zh: ({ title }: { title: string }) => `已保留“${title}”。`,
    en: ({ title }: { title: string }) => `“${title}” kept.`,
    fr: ({ title }: { title: string }) => `«\u00a0${title}\u00a0» gardé.`,
  },
  'incoming.same': {
    vi: 'Đã có sẵn bài giống hệt bài này.',
    zh: '此处已有完全相同的演示稿。',
    en: 'This presentation is already here.',
    fr: 'Ce même exposé est déjà ici.',
  },
  'incoming.refused': {
    vi: 'Không mở được; không có gì bị thay đổi.',
    zh: '无法打开，现有内容未受影响。',
    en: 'It could not be opened; nothing was changed.',
    fr: 'Ouverture impossible\u202f; rien n’a été modifié.',
  },
  'incoming.another': {
    vi: 'Chọn tệp khác…',
    zh: '选择其他文件…',
    en: 'Choose another file…',
    fr: 'Choisir un autre fichier…',
  },
  'problem.cut': {
    vi: 'Liên kết đã bị cắt hoặc hỏng khi gửi. Hãy đề nghị gửi lại liên kết, hoặc gửi bài dưới dạng tệp.',
    zh: '链接在传送中被截断或损坏。请对方重新发送链接，或改发文件。',
    en: 'The link was cut off or damaged in transit. Ask for it again, or for the presentation as a file.',
    fr: 'Le lien a été tronqué ou endommagé en chemin. Redemandez-le, ou demandez l’exposé dans un fichier.',
  },
  'problem.large': {
    vi: (p: { size: string; most: string }) =>
      `Tệp lớn ${p.size} MB; bài trình chiếu không bao giờ quá ${p.most} MB. Có lẽ đây là tệp khác: hãy chọn tệp có đuôi .talk.json.`,
    zh: ({ size, most }: { size: string; most: string }) =>
      `文件为${size} MB，而演示稿不会超过${most} MB。可能选错了文件，请选择扩展名为 .talk.json 的文件。`,
    en: ({ size, most }: { size: string; most: string }) =>
      `The file is ${size} MB; a presentation never has more than ${most} MB. Perhaps it is another file: choose one that ends in .talk.json.`,
    fr: ({ size, most }: { size: string; most: string }) =>
      `Le fichier fait ${size} Mo\u202f; un exposé n’en fait jamais plus de ${most}. C’est peut-être un autre fichier\u00a0: choisissez-en un qui finit par .talk.json.`,
  },
  'problem.empty': {
    vi: 'Tệp trống. Hãy đề nghị người gửi gửi lại.',
    zh: '文件为空。请发送方重新发送。',
    en: 'The file is empty. Ask the sender for a new copy.',
    fr: 'Le fichier est vide. Demandez-le de nouveau.',
  },
  'problem.unread': {
    vi: 'Không đọc được tệp. Hãy cắm lại ổ, hoặc chép tệp vào máy rồi mở lại.',
    zh: '无法读取文件。请重新插入存储设备，或将文件复制到本机后再打开。',
    en: 'The file could not be read. Plug the stick in again, or copy the file to this machine first.',
    fr: 'Le fichier n’a pas pu être lu. Rebranchez la clé, ou copiez d’abord le fichier sur cette machine.',
  },
  'problem.foreign': {
    vi: 'Đây không phải bài trình chiếu của bản đồ này. Hãy chọn tệp đã lưu từ đây, có đuôi .talk.json.',
    zh: '这不是本地图的演示稿。请选择由本网页保存、扩展名为 .talk.json 的文件。',
    en: 'This is not a presentation of this map. Choose a file that was saved here and ends in .talk.json.',
    fr: 'Ce n’est pas un exposé de cette carte. Choisissez un fichier enregistré ici, qui finit par .talk.json.',
  },
  'problem.notJson': {
    vi: 'Tệp bị hỏng. Hãy đề nghị người gửi gửi lại.',
    zh: '文件已损坏。请发送方重新发送。',
    en: 'The file is damaged. Ask the sender for a new copy.',
    fr: 'Le fichier est endommagé. Demandez-le de nouveau.',
  },
  'problem.notJsonLine': {
    vi: (p: { line: number }) =>
      `Tệp bị hỏng ở dòng ${p.line}. Hãy đề nghị người gửi gửi lại, hoặc sửa dòng đó.`,
    zh: ({ line }: { line: number }) =>
      `文件已损坏：错误在第${line}行。请发送方重新发送，或修正该行。`,
    en: ({ line }: { line: number }) =>
      `The file is damaged at line ${line}. Ask the sender for a new copy, or correct that line.`,
    fr: ({ line }: { line: number }) =>
      `Le fichier est endommagé à la ligne ${line}. Demandez-le de nouveau, ou corrigez cette ligne.`,
  },
  'problem.newer': {
    vi: (p: { version: number }) =>
      `Tệp được lưu bằng phiên bản mới hơn của trang web này (dạng ${p.version}). Hãy mở bằng phiên bản mới.`,
    zh: ({ version }: { version: number }) =>
      `文件由本网页的更新版本保存（格式${version}）。请用新版本打开。`,
    en: ({ version }: { version: number }) =>
      `The file was saved by a newer version of this page (format ${version}). Open it with that version.`,
    fr: ({ version }: { version: number }) =>
      `Le fichier vient d’une version plus récente de cette page (format ${version}). Ouvrez-le avec cette version.`,
  },
  'problem.more': {
    vi: (p: { count: number }) => `Và ${p.count} lỗi khác.`,
    zh: ({ count }: { count: number }) => `另有${count}处错误。`,
    en: ({ count }: { count: number }) =>
      count === 1 ? 'And 1 more error.' : `And ${count} more errors.`,
    fr: ({ count }: { count: number }) =>
      count === 1 ? 'Et 1 autre erreur.' : `Et ${count} autres erreurs.`,
  },
  'place.talk': {
    vi: (p: { number: number }) => `Bài ${p.number}`,
    zh: ({ number }: { number: number }) => `第${number}份演示稿`,
    en: ({ number }: { number: number }) => `Presentation ${number}`,
    fr: ({ number }: { number: number }) => `Exposé ${number}`,
  },
  'place.scene': {
    vi: (p: { number: number }) => `Trang chiếu ${p.number}`,
    zh: ({ number }: { number: number }) => `第${number}页`,
    en: ({ number }: { number: number }) => `Slide ${number}`,
    fr: ({ number }: { number: number }) => `Vue ${number}`,
  },
  'place.point': {
    vi: (p: { number: number }) => `ý ${p.number}`,
    zh: ({ number }: { number: number }) => `要点${number}`,
    en: ({ number }: { number: number }) => `point ${number}`,
    fr: ({ number }: { number: number }) => `point ${number}`,
  },
  ...EDITOR_TEXTS,
};

/** A text of the desk or of the editor of talks; comes with them, not with the page. */
export const say = sideBySide(texts);
