import { signal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isFirstPainted, mapState } from './bind-map.ts';
import { Timeline, type YearsPicture } from './charts/Timeline.tsx';
import { t } from './i18n/t.ts';
import { MapArea } from './map-area.tsx';
import { Beside, offerPanel, shownPanel } from './panels/beside.tsx';
import { Cartouche } from './panels/cartouche.tsx';
import { DetailBody, DetailPanel } from './panels/detail/panel.tsx';
import { FilterLine } from './panels/filters/line.tsx';
import { FlowCard } from './panels/flow-card.tsx';
import { later } from './panels/later.tsx';
import {
  hasRoomForStrip,
  isWide,
  moveSheetTo,
  sheetPart,
  sheetStep,
  startSheet,
} from './panels/layout.ts';
import { lazy } from './panels/lazy.tsx';
import { Legend } from './panels/legend.tsx';
import { LensBand } from './panels/lens-band.tsx';
import { tourStep } from './panels/memory.ts';
import { Notices } from './panels/notices.tsx';
import { PanelBar } from './panels/panel-bar.tsx';
import { DETAIL_HEADING } from './panels/select.ts';
import { SheetHead } from './panels/sheet-head.tsx';
import { listenForKeys } from './panels/shortcuts.ts';
import { chrome } from './panels/text.tsx';
import { Toolbar } from './panels/toolbar.tsx';
import { Topics } from './panels/topics.tsx';
import { isCut } from './state/load.ts';
import { lens, selection, talk } from './state/store.ts';
import { leaveTalk } from './talk/leave.ts';

const RecordCard = later(() => import('./panels/record-card.tsx').then((m) => m.RecordCard));
const Announcer = later(() => import('./panels/announcer.tsx').then((m) => m.Announcer));

const Tour = lazy(() => import('./panels/tour/part.tsx').then((m) => m.Tour));

const Stage = lazy(() => import('./talk/stage/part.tsx').then((m) => m.Stage), {
  leave: leaveTalk,
});
offerPanel(
  'talks',
  lazy(() => import('./talk/desk/part.tsx').then((m) => m.Desk)),
);

/** Straight to a part of the page, for those who move by keyboard. */
function SkipLinks() {
  const language = chrome();
  // No links: the hash of the address is the link to the view, not a place in the page.
  const go = (part: 'list' | 'detail' | null, id: string) => () => {
    if (part) moveSheetTo(part);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  return (
    <nav class="skip" aria-label={t(language, 'region.skip')}>
      <button type="button" onClick={go('list', 'list-heading')}>
        {t(language, 'skip.list')}
      </button>
      {selection.value !== null && (
        <button type="button" onClick={go('detail', DETAIL_HEADING)}>
          {t(language, 'skip.detail')}
        </button>
      )}
      <button type="button" onClick={go(null, 'time')}>
        {t(language, 'skip.timeline')}
      </button>
    </nav>
  );
}

/** Has the details ready before they are asked for, once the map needs the line no longer. */
function fetchDetails(): void {
  if (!isFirstPainted.value && mapState.value !== 'impossible') return;
  // Where they do not come, the panel says so and tries again.
  DetailBody.fetch().catch(() => undefined);
}

/** Has the page kept for use without network, once the map needs the line no longer. */
function keepPage(): void {
  if (import.meta.env.DEV || (!isFirstPainted.value && mapState.value !== 'impossible')) return;
  // Where the part does not come, the page works on as it is.
  import('./panels/offline/part.tsx').then((part) => part.startKeeping()).catch(() => undefined);
}

/** The border through the years, once it has come. */
const strip = signal<YearsPicture | null>(null);

/** Has it take the place of the bars, once map and records are there. */
function fetchStrip(): void {
  const isTime = isFirstPainted.value || mapState.value === 'impossible';
  if (!isTime || isCut.value || !hasRoomForStrip.value || strip.peek()) return;
  // Where it does not come, the bars stay.
  import('./panels/border-strip/part.tsx')
    .then(({ BorderStrip }) => {
      strip.value = BorderStrip;
    })
    .catch(() => undefined);
}

/** What stands around the map while the page is read, and gives way to a talk. */
function Reading() {
  return (
    <>
      <SkipLinks />
      <div class="left">
        <Cartouche />
        <main class="side plate">
          <div class="side-body">
            <Topics />
            <Legend />
            <FilterLine />
            <PanelBar />
            <LensBand at="side" />
            <Beside />
          </div>
        </main>
      </div>
      <Toolbar />
      <SheetHead />
    </>
  );
}

/** The page around the map: what can be read comes first, the map last. */
export function App() {
  const isOnStage = talk.value !== null;
  useEffect(startSheet, []);
  useEffect(listenForKeys, []);
  useSignalEffect(fetchDetails);
  useSignalEffect(keepPage);
  useSignalEffect(fetchStrip);
  return (
    <div
      class="page"
      data-panel={shownPanel.value}
      data-wide={isWide(shownPanel.value, lens.value)}
      data-part={sheetPart.value}
      data-sheet={sheetStep.value}
      data-detail={selection.value === null ? 'closed' : 'open'}
      data-stage={isOnStage}
    >
      {isOnStage ? <Stage /> : <Reading />}
      {!isOnStage && <DetailPanel />}
      <section
        class="time plate"
        id="time"
        tabIndex={-1}
        aria-label={t(chrome(), 'region.timeline')}
      >
        <Timeline {...(hasRoomForStrip.value ? { Picture: strip.value } : {})} />
      </section>
      {!isOnStage && <LensBand at="map" />}
      <MapArea />
      <FlowCard />
      <RecordCard />
      <Notices />
      <Announcer />
      {tourStep.value !== null && <Tour />}
    </div>
  );
}
