import { formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/page/offline.ts';
import { Both } from '../../ui/text.tsx';

/** Bytes in a megabyte, and its digits after the point. */
const MB = 1e6;
const TENTHS = 10;

/** The page as one file, where the host has it; in that file itself there is nothing to offer. */
export function SingleFile() {
  const link = document.querySelector<HTMLLinkElement>('link[rel="alternate"][data-size]');
  if (!link) return null;
  const size = Math.round((Number(link.dataset.size) / MB) * TENTHS) / TENTHS;
  return (
    <section>
      <h3>
        <Both as="stacked" say={(said) => say(said, 'single.title')} />
      </h3>
      <ul class="formats">
        <li>
          <a class="format-link" href={link.href} download="">
            HTML
          </a>
          <span class="format-hint">
            <Both say={(said) => say(said, 'single.hint', { size: formatNumber(size, said) })} />
          </span>
        </li>
      </ul>
    </section>
  );
}
