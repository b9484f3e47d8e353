import './styles/embed.css';
import { mapState } from './bind-map.ts';
import { Timeline } from './charts/Timeline.tsx';
import { t } from './i18n/t.ts';
import { MapArea } from './map-area.tsx';
import { Announcer } from './panels/announcer.tsx';
import { Foot, readyForFingers, Stage } from './panels/embed/part.tsx';
import { Notices } from './panels/notices.tsx';
import { Both, chrome } from './panels/text.tsx';

readyForFingers();

/** The page inside another page (`?embed`): the map, its years, its signs, and nothing else. */
export function Embed() {
  return (
    <div class="page embed">
      <header class="cartouche">
        <h1>
          <Both say={(language) => t(language, 'app.title')} />
        </h1>
      </header>
      <Stage hasMap={mapState.value !== 'impossible'}>
        <MapArea />
      </Stage>
      <section class="time" id="time" tabIndex={-1} aria-label={t(chrome(), 'region.timeline')}>
        <Timeline />
      </section>
      <Foot />
      <Notices />
      <Announcer />
    </div>
  );
}
