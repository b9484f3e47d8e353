import './embed.css';
import { Timeline } from '../charts/Timeline.tsx';
import { t } from '../i18n/t.ts';
import { Foot, readyForFingers, Stage } from '../panels/embed/embed.tsx';
import { Both, chrome } from '../ui/text.tsx';
import { mapState } from './bind-map.ts';
import { MapArea } from './map-area.tsx';
import { Announcer } from './notices/announcer.tsx';
import { Notices } from './notices/notices.tsx';

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
