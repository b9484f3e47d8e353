import { batch } from '@preact/signals';
import { INITIAL_VIEW, type LanguagePair } from '../../model/view/view.ts';
import { languagesFor, readLink } from '../../state/link/link.ts';
import { mendLink } from '../../state/link/link-mend.ts';
import { catalogue, languages, look, update } from '../../state/store.ts';
import { keep, kept } from './before.ts';
import { autoSeconds, curtain, isPaused, spot, startedAt } from './session.ts';

/**
 * The languages in which a talk is given: those of the two sides, unless the speaker has chosen
 * others than the page comes up with.
 *
 * @param preferred languages that the browser asks for.
 */
export function languagesOfTalk(now: LanguagePair, preferred: readonly string[]): LanguagePair {
  const isChosen = now.join() !== languagesFor(preferred).join();
  const isOfBoth = now.includes('vi') && now.includes('zh');
  return isChosen || isOfBoth ? now : INITIAL_VIEW.languages;
}

/**
 * Dresses the room for a talk that begins: in the look for a projector and in the languages of the
 * two sides, unless the speaker has chosen others. One that goes on after a reload is left as it is.
 *
 * @param link the hash of the address: where the page was opened with the talk, languages and look
 *   that it names are chosen ones.
 */
export function beginTalk(id: string, link: string, preferred: readonly string[]): void {
  const { talk, before, startedAt: since } = kept();
  if (talk === id && since !== null) {
    startedAt.value = since;
    return;
  }
  const now = Date.now();
  keep({ talk: id, startedAt: now });
  startedAt.value = now;
  const named = new URLSearchParams(before === null ? mendLink(link) : '');
  update({
    ...(named.has('lang') ? {} : { languages: languagesOfTalk(languages.peek(), preferred) }),
    ...(look.peek() === INITIAL_VIEW.look && !named.has('look') ? { look: 'projector' } : {}),
  });
}

/** Ends the talk: the page is again as it was before it, or, opened with the talk, at its list of talks. */
export function leaveTalk(): void {
  const { before } = kept();
  const { years } = catalogue.peek().edition;
  const start = { ...INITIAL_VIEW, year: years.last, languages: languages.peek() };
  keep(null);
  batch(() => {
    endSession();
    update(
      before === null ? { ...start, panel: 'talks' } : readLink(before, { view: start, years }),
    );
  });
}

/** Puts everything back that a talk has beyond the view. */
export function endSession(): void {
  batch(() => {
    curtain.value = 'none';
    spot.value = null;
    autoSeconds.value = null;
    isPaused.value = false;
    startedAt.value = null;
  });
}
