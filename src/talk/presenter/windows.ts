import { INITIAL_VIEW, type LanguagePair, type Look } from '../../model/view/view.ts';
import { writeLink } from '../../state/link/link.ts';
import { sceneView } from '../../state/scene-view.ts';
import { catalogue, languages, sceneNumber, talk, view } from '../../state/store.ts';
import { openWindow, pageAddress } from '../wire/open-presenter.ts';
import { livingWindow } from '../wire/ports.ts';
import { refusal } from './chosen.ts';
import { given, heard, room } from './state.ts';

interface Wall {
  readonly languages: LanguagePair;
  readonly look: Look;
}

/** The link of the scene that is on, as the audience last saw it dressed. */
function sceneLink({ languages: pair, look }: Wall): string {
  const { years } = catalogue.peek().edition;
  const base = { ...INITIAL_VIEW, year: years.last, languages: pair, look };
  const known = given.peek();
  const shown = known
    ? sceneView(known, sceneNumber.peek(), { years, view: base })
    : { ...view.peek(), ...base, talk: talk.peek(), scene: sceneNumber.peek() };
  return writeLink(shown);
}

/**
 * Brings the talk back to the audience's screen: in the window where it was if that is still there,
 * otherwise in a new one. Call it straight from the press of a button.
 */
export function openStage(): void {
  const link = sceneLink(heard.peek() ?? { languages: languages.peek(), look: 'projector' });
  const there = livingWindow();
  if (there) {
    // Only the link changes: a page that still stands there is not loaded anew.
    there.location.href = pageAddress({}, link);
    refusal.value = null;
    return;
  }
  const address = pageAddress({ room }, link);
  const opened = openWindow(address, `border-map-stage-${room}`, 'audience');
  refusal.value = opened ? null : 'window';
}
