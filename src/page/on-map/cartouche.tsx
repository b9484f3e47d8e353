import { formatDate } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import type { Language } from '../../model/language.ts';
import { latestSource } from '../../panels/control/derived.ts';
import { catalogue } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';

function editionText(language: Language): string {
  const edition = t(language, 'app.edition', { version: catalogue.value.edition.version });
  const latest = latestSource.value;
  if (latest === null) return edition;
  return `${edition} · ${t(language, 'app.latest', { date: formatDate(latest, language) })}`;
}

/** The title of the plate: what the map is about, in both languages, and how old its facts are. */
export function Cartouche() {
  return (
    <header class="cartouche plate">
      <h1>
        <Both as="stacked" say={(language) => t(language, 'app.title')} />
      </h1>
      {catalogue.value.edition.version && (
        <p class="edition">
          <Both as="stacked" say={editionText} />
        </p>
      )}
    </header>
  );
}
