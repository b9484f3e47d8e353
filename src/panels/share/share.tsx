import './share.css';
import { say as sayDownload } from '../../i18n/messages/files/downloads.ts';
import { say } from '../../i18n/messages/page/share.ts';
import { writeLink } from '../../state/link/link.ts';
import { pageForOthers } from '../../state/public-page.ts';
import { view } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { CopyField } from '../common/copy-field.tsx';
import { QrCode } from './qr.tsx';

/** The address of the view as it is embedded: the page's own, told to stand still in another one. */
export function embedCode(href: string, title: string): string {
  const url = new URL(href);
  url.search = 'embed';
  const quoted = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${quoted(url.href)}" title="${quoted(title)}" width="100%" height="600" loading="lazy" allowfullscreen></iframe>`;
}

/** Link, code for a telephone's camera, code for another page. */
function Ways({ link }: { readonly link: string }) {
  return (
    <div class="share-ways">
      <QrCode text={link} label={say(chrome(), 'share.qr')} />
      <div>
        <CopyField label={(said) => sayDownload(said, 'download.link')} text={link} rows={3} />
        <p class="format-hint">
          <Both as="stacked" say={(said) => say(said, 'share.qrHint')} />
        </p>
        <CopyField
          label={(said) => sayDownload(said, 'download.embed')}
          text={embedCode(link, sayDownload(chrome(), 'cite.title'))}
          rows={3}
        />
        <p class="format-hint">
          <Both as="stacked" say={(said) => sayDownload(said, 'download.embedHint')} />
        </p>
      </div>
    </div>
  );
}

/** What can be handed on where the page has no public address: the view itself, to be set after one. */
function ViewOnly({ hash }: { readonly hash: string }) {
  return (
    <>
      <p>
        <Both as="stacked" say={(said) => say(said, 'share.none')} />
      </p>
      <CopyField label={(said) => say(said, 'share.view')} text={hash} />
    </>
  );
}

/** The view on screen, for others: as a link, a QR code and a code for another page. */
export function Share() {
  const page = pageForOthers();
  const hash = `#${writeLink(view.value)}`;
  return (
    <div class="share-view">
      <h2>
        <Both as="stacked" say={(said) => say(said, 'share.title')} />
      </h2>
      {page === null ? <ViewOnly hash={hash} /> : <Ways link={`${page}${hash}`} />}
    </div>
  );
}
