import { formatDate } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { catalogue } from '../state/store.ts';
import { Both, chrome } from './text.tsx';

/** The title of the plate: what the map is about, in both languages, and how old its facts are. */
export function Cartouche() {
  const { closed, version } = catalogue.value.edition;
  return (
    <header class="cartouche plate">
      <h1>
        <Both as="stacked" say={(language) => t(language, 'app.title')} />
      </h1>
      {version && (
        <p class="edition">{t(chrome(), 'app.edition', { date: formatDate(closed, chrome()) })}</p>
      )}
    </header>
  );
}
