// Parts that are fetched when first shown bring their own styles.
import './fonts.css';
import './styles/layers.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/primitives.css';
import './styles/states.css';
import './styles/layout.css';
import './styles/sheet.css';
import './styles/head.css';
import './panels/search/search.css';
import './page/bars/topics.css';
import './panels/list/list.css';
import './panels/filters/filters.css';
import './panels/detail/detail.css';
import './styles/sources.css';
import './panels/documents/styles/documents.css';
import './page/notices/lens-band.css';
import './panels/legend/legend.css';
import './panels/downloads/downloads.css';
import './map/styles/map.css';
import './page/notices/notices.css';
import './charts/styles/timeline.css';
import './charts/styles/charts.css';
import './map/styles/flows.css';
import './styles/projector.css';
import './styles/floor.css';
import { effect } from '@preact/signals';
import { h, render, type VNode } from 'preact';
import { t } from './i18n/t.ts';
import { hasLanguage, loadLanguages } from './i18n/tables.ts';
import { fetchFonts } from './map/fonts.ts';
import { applyPalette } from './map/signs/palette.ts';
import { LANGUAGE_TAG, LANGUAGES } from './model/language.ts';
import { App } from './page/app.tsx';
import { loadRecords } from './page/records.ts';
import { isLegendOpen } from './panels/control/memory.ts';
import { startRoom } from './panels/control/room.ts';
import { started } from './start/watch.ts';
import { watchAsked } from './state/asked.ts';
import { dataAddress, pageAddress } from './state/data-address.ts';
import { watchHost } from './state/host.ts';
import { jsonFetcher } from './state/load.ts';
import { isLineFree } from './state/map-frame.ts';
import { startNavigation, withoutHistory } from './state/navigation.ts';
import { languages, look } from './state/store.ts';
import { watchBefore } from './talk/course/before.ts';

const asked = new URLSearchParams(location.search);
/** Whether the page stands inside another one and shows the map alone. */
const isEmbedded = asked.has('embed');
/** Whether this is the second window of a talk, the speaker's own. */
const isPresenter = asked.has('presenter');

// Inside another page no step of ours may come between its reader and the way back.
startNavigation(isEmbedded || isPresenter ? withoutHistory(window) : window);
// While the page's own texts and the records are on their way.
void fetchFonts(languages.peek());
watchAsked();
if (!isEmbedded && !isPresenter) watchBefore();
watchHost();
effect(() => applyPalette(look.value));
// The speaker's own screen is read at a desk.
if (!isPresenter) startRoom();
void loadRecords(jsonFetcher(dataAddress), !isPresenter);
// A browser draws the icon, a picture of its own, before the page goes on: it comes after the map.
effect(() => {
  if (!isPresenter && !isLineFree.value) return;
  const none = document.querySelector('link[rel="icon"][href="data:,"]');
  none?.setAttribute('href', pageAddress('favicon.svg'));
});
// Room for list and legend one above the other: a screen of some 900 lines.
isLegendOpen.value = window.matchMedia('(min-width: 64em)').matches;
/** Puts the page in its place; what stood there for the case that it does not come goes. */
function show(page: VNode): void {
  const root = document.querySelector('#app');
  if (!root) return;
  render(page, root);
  started();
}

/** The page, the map alone or the speaker's screen. */
function open(): void {
  if (isEmbedded) void import('./page/embed.tsx').then(({ Embed }) => show(h(Embed, {})));
  else if (isPresenter) {
    void import('./talk/presenter/presenter.tsx').then(({ Presenter }) => show(h(Presenter, {})));
  } else show(h(App, {}));
}

// No text can be said before the languages of the link have come; another one is fetched when chosen.
void loadLanguages(languages.peek()).then(async () => {
  // One that does not come is stood in for by any that does.
  if (!hasLanguage()) await loadLanguages(LANGUAGES);
  effect(() => {
    const [first, second] = languages.value;
    document.documentElement.lang = LANGUAGE_TAG[first];
    document.title = [first, second]
      .flatMap((language) => (language ? [t(language, 'app.title')] : []))
      .join(' · ');
  });
  effect(() => void loadLanguages(languages.value));
  open();
});
