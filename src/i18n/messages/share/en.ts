import type { ShareTexts } from './vi.ts';

export const en: ShareTexts = {
  'share.title': 'Share this view',
  'share.qr': 'QR code of the link',
  'share.qrHint': 'A phone camera that reads the code opens this very view.',
  'share.none':
    'This page was opened from this computer and has no public address, so there is no link for others. The text below, put after the address of the page, opens this very view.',
  'share.view': 'The view, to be put after the address of the page',
};
