import { useEffect } from 'preact/hooks';
import { Timeline } from './charts/Timeline.tsx';
import { t } from './i18n/t.ts';
import { MapArea } from './map-area.tsx';
import { Announcer } from './panels/announcer.tsx';
import { Beside, shownPanel } from './panels/beside.tsx';
import { Cartouche } from './panels/cartouche.tsx';
import { DetailPanel } from './panels/detail/panel.tsx';
import { isWide, sheetPart, sheetStep } from './panels/layout.ts';
import { Notices } from './panels/notices.tsx';
import { PanelBar } from './panels/panel-bar.tsx';
import { closeDetail, DETAIL_HEADING } from './panels/select.ts';
import { SheetHead } from './panels/sheet-head.tsx';
import { chrome } from './panels/text.tsx';
import { Toolbar } from './panels/toolbar.tsx';
import { Topics } from './panels/topics.tsx';
import { lens, selection } from './state/store.ts';

/** Straight to a part of the page, for those who move by keyboard. */
function SkipLinks() {
  const language = chrome();
  // No links: the hash of the address is the link to the view, not a place in the page.
  const go = (id: string) => () => document.getElementById(id)?.focus();
  return (
    <nav class="skip" aria-label={t(language, 'region.skip')}>
      <button type="button" onClick={go('list')}>
        {t(language, 'skip.list')}
      </button>
      {selection.value !== null && (
        <button type="button" onClick={go(DETAIL_HEADING)}>
          {t(language, 'skip.detail')}
        </button>
      )}
      <button type="button" onClick={go('time')}>
        {t(language, 'skip.timeline')}
      </button>
    </nav>
  );
}

function useEscape(): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || selection.peek() === null) return;
      if (event.target instanceof HTMLSelectElement) return;
      closeDetail();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
}

/** The page around the map: what can be read comes first, the map last. */
export function App() {
  useEscape();
  return (
    <div
      class="page"
      data-panel={shownPanel.value}
      data-wide={isWide(shownPanel.value, lens.value)}
      data-part={sheetPart.value}
      data-sheet={sheetStep.value}
      data-detail={selection.value === null ? 'closed' : 'open'}
    >
      <SkipLinks />
      <div class="left">
        <Cartouche />
        <main class="side plate">
          <div class="side-body">
            <Topics />
            <PanelBar />
            <Beside />
          </div>
        </main>
      </div>
      <Toolbar />
      <SheetHead />
      <DetailPanel />
      <section
        class="time plate"
        id="time"
        tabIndex={-1}
        aria-label={t(chrome(), 'region.timeline')}
      >
        <Timeline />
      </section>
      <MapArea />
      <Notices />
      <Announcer />
    </div>
  );
}
