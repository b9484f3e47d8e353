import { t } from '../i18n/t.ts';
import { talk } from '../state/store.ts';
import { Both, chrome } from '../ui/text.tsx';
import { mapLack } from './bind-map.ts';
import { PlainArea } from './plain-area.tsx';

function NoMap() {
  return (
    <div class="no-map" role="status">
      <p class="no-map-title">
        <Both as="stacked" say={(language) => t(language, 'app.noWebgl')} />
      </p>
      <p>
        <Both as="stacked" say={(language) => t(language, 'app.noWebglHelp')} />
      </p>
    </div>
  );
}

/** A file of the map did not come: a page that is loaded anew, with the same link, asks for it again. */
function MissingMap() {
  return (
    <div class="no-map" role="status">
      <p class="no-map-title">
        <Both as="stacked" say={(language) => t(language, 'app.mapMissing')} />
      </p>
      <p>
        <Both as="stacked" say={(language) => t(language, 'app.mapMissingHelp')} />
      </p>
      <button type="button" onClick={() => location.reload()}>
        {t(chrome(), 'part.retry')}
      </button>
    </div>
  );
}

/** Where no map can be had: a plain picture of the scene while a talk is given, else that it is so. */
export function Instead() {
  if (talk.value !== null) return <PlainArea />;
  return mapLack.value === 'missing' ? <MissingMap /> : <NoMap />;
}
