import { signal, useSignalEffect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Timeline, type YearsPicture } from '../charts/Timeline.tsx';
import { t } from '../i18n/t.ts';
import {
  followPanel,
  hasRoomForStrip,
  isWide,
  moveSheetTo,
  openSheet,
  sheetPart,
  sheetStep,
  stripState,
} from '../panels/control/layout.ts';
import { tourStep } from '../panels/control/memory.ts';
import { DETAIL_HEADING } from '../panels/control/select.ts';
import { listenForKeys } from '../panels/control/shortcuts.ts';
import { DetailBody, DetailPanel } from '../panels/detail/panel.tsx';
import { FilterLine } from '../panels/filters/line.tsx';
import { later } from '../panels/later.tsx';
import { Legend } from '../panels/legend/legend.tsx';
import { isCut } from '../state/load.ts';
import { lens, selection, talk } from '../state/store.ts';
import { leaveTalk } from '../talk/course/leave.ts';
import { lazy } from '../ui/lazy.tsx';
import { chrome } from '../ui/text.tsx';
import { Beside, offerPanel, shownPanel } from './bars/beside.tsx';
import { PanelBar } from './bars/panel-bar.tsx';
import { SheetHead } from './bars/sheet-head.tsx';
import { Toolbar } from './bars/toolbar.tsx';
import { Topics } from './bars/topics.tsx';
import { isFirstPainted, mapState } from './bind-map.ts';
import { MapArea } from './map-area.tsx';
import { Notices } from './notices/notices.tsx';
import { Cartouche } from './on-map/cartouche.tsx';

const FlowCard = later(() => import('./on-map/flow-card.tsx').then((m) => m.FlowCard));
const RecordCard = later(() => import('./on-map/record-card.tsx').then((m) => m.RecordCard));
const SideLens = later(() => import('./notices/lens-band.tsx').then((m) => m.SideLens));
const MapLens = later(() => import('./notices/lens-band.tsx').then((m) => m.MapLens));
const Announcer = later(() => import('./notices/announcer.tsx').then((m) => m.Announcer));

const Tour = lazy(() => import('../panels/tour/tour.tsx').then((m) => m.Tour));

const Stage = lazy(() => import('../talk/stage/stage.tsx').then((m) => m.Stage), {
  leave: leaveTalk,
});
offerPanel(
  'talks',
  lazy(() => import('../talk/desk/desk.tsx').then((m) => m.Desk)),
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
  import('../panels/offline/offline.tsx')
    .then((part) => part.startKeeping())
    .catch(() => undefined);
}

/** The border through the years, once it has come. */
const strip = signal<YearsPicture | null>(null);

/** Has it take the place of the bars, once map and records are there. */
function fetchStrip(): void {
  const isTime = isFirstPainted.value || mapState.value === 'impossible';
  if (!isTime || isCut.value || !hasRoomForStrip.value || strip.peek()) return;
  import('../panels/border-strip/border-strip.tsx').then(
    ({ BorderStrip }) => {
      strip.value = BorderStrip;
    },
    () => {
      // The bars stay.
      stripState.value = 'failed';
    },
  );
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
            <SideLens />
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
  useState(openSheet);
  useEffect(() => {
    // Before any map is there: none is complete without it.
    stripState.value = 'awaited';
    return followPanel();
  }, []);
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
      {!isOnStage && <MapLens />}
      <MapArea />
      <FlowCard />
      <RecordCard />
      <Notices />
      <Announcer />
      {tourStep.value !== null && <Tour />}
    </div>
  );
}
