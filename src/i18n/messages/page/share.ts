import { sideBySide } from '../../translate.ts';

const texts = {
  'share.title': {
    vi: 'Chia sẻ chế độ xem này',
    zh: '分享当前视图',
    en: 'Share this view',
    fr: 'Partager cette vue',
  },
  'share.qr': {
    vi: 'Mã QR của liên kết',
    zh: '链接的二维码',
    en: 'QR code of the link',
    fr: 'Code QR du lien',
  },
  'share.qrHint': {
    vi: 'Quét mã bằng máy ảnh của điện thoại để mở đúng chế độ xem này.',
    zh: '用手机相机扫码，即可打开同一视图。',
    en: 'A phone camera that reads the code opens this very view.',
    fr: 'L’appareil photo d’un téléphone qui lit ce code ouvre cette même vue.',
  },
  'share.none': {
    vi: 'Trang này mở từ máy tính và chưa có địa chỉ công khai, nên không có liên kết cho người khác. Phần dưới đây đặt sau địa chỉ của trang sẽ mở đúng chế độ xem này.',
    zh: '本页从本机打开，尚无公开网址，因此没有可供他人使用的链接。将下面这一段接在网页地址之后，即可打开同一视图。',
    en: 'This page was opened from this computer and has no public address, so there is no link for others. The text below, put after the address of the page, opens this very view.',
    fr: 'Cette page a été ouverte depuis cet ordinateur et n’a pas d’adresse publique : il n’y a pas de lien pour d’autres. Le texte ci-dessous, placé après l’adresse de la page, ouvre cette même vue.',
  },
  'share.view': {
    vi: 'Chế độ xem, phần sau địa chỉ của trang',
    zh: '视图（接在网页地址之后）',
    en: 'The view, to be put after the address of the page',
    fr: 'La vue, à placer après l’adresse de la page',
  },
};

/** A text of handing a view on to others. */
export const say = sideBySide(texts);
