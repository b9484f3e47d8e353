import type { ShareTexts } from './vi.ts';

export const zh: ShareTexts = {
  'share.title': '分享当前视图',
  'share.qr': '链接的二维码',
  'share.qrHint': '用手机相机扫码，即可打开同一视图。',
  'share.none':
    '本页从本机打开，尚无公开网址，因此没有可供他人使用的链接。将下面这一段接在网页地址之后，即可打开同一视图。',
  'share.view': '视图（接在网页地址之后）',
};
