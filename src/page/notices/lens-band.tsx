import { t } from '../../i18n/t.ts';
import { showPanel } from '../../panels/control/layout.ts';
import { closeLens } from '../../panels/control/lens.ts';
import { catalogue, lens } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { languageTag } from '../../ui/language-tag.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { shownPanel } from '../bars/beside.tsx';

/** Says that the reader looks through one source, and leads out again; nothing without a lens. */
function LensBand({ at }: { readonly at: 'map' | 'side' }) {
  const source = lens.value === null ? undefined : catalogue.value.sources.get(lens.value);
  if (!source) return null;
  const close = t(chrome(), 'lens.close');
  return (
    <aside class={`lens-band at-${at}`} aria-label={t(chrome(), 'lens.through')}>
      <div>
        <p class="lens-word">
          <Both say={(language) => t(language, 'lens.through')} />
        </p>
        <cite lang={languageTag(source.language)}>{source.title}</cite>
      </div>
      {shownPanel.value !== 'documents' && (
        <button type="button" onClick={() => showPanel('documents')}>
          {t(chrome(), 'lens.says')}
        </button>
      )}
      <button type="button" class="lens-close" onClick={closeLens} title={close} aria-label={close}>
        <Icon path={CLOSE_ICON} />
      </button>
    </aside>
  );
}

/** The band at the head of the list. */
export const SideLens = () => <LensBand at="side" />;

/** The band over the map, where the list is folded away. */
export const MapLens = () => <LensBand at="map" />;
