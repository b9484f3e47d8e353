import { batch } from '@preact/signals';
import { chooseRecord } from '../../facts/search/choose.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { flyBack } from '../../panels/search/take.ts';
import { catalogue, sceneNumber, selection, update, view, year } from '../../state/store.ts';
import { isLegendShown, putAway, sheet } from '../stage/shown.ts';
import type { Command } from '../wire/command.ts';
import { showScene } from './course.ts';
import { leaveTalk } from './leave.ts';
import { asked, autoSeconds, curtain, isPaused, running, spot } from './session.ts';

/** The curtain goes up, and nothing else happens: the scene that comes back is the one that went. */
function lift(): boolean {
  if (curtain.peek() === 'none') return false;
  curtain.value = 'none';
  return true;
}

function step(by: 1 | -1): void {
  // Before the talk is there nobody knows its last scene; once it is, the nearest there is holds.
  const count = running.peek()?.scenes.length ?? Number.POSITIVE_INFINITY;
  const scene = sceneNumber.peek() + by;
  if (scene >= 1 && scene <= count) showScene(scene);
}

/** Whether a scene is shown now: what only lifts the curtain finds all as it was beneath it. */
function turns({ do: what }: Command): boolean {
  if (what === 'go' || what === 'select') return true;
  return (what === 'step' || what === 'return') && curtain.peek() === 'none';
}

function moveYear(by: 1 | -1): void {
  const { first, last } = catalogue.peek().edition.years;
  update({ year: Math.min(last, Math.max(first, year.peek() + by)) });
}

/** Shows what was asked about, beyond what the scene lets through where need be. */
function select(id: RecordId): void {
  const isShown = selection.peek() === id;
  const { change } = chooseRecord(catalogue.peek(), view.peek(), id);
  batch(() => {
    asked.value = id;
    update(id.startsWith('flow:') ? { selection: id } : change);
  });
  if (isShown) flyBack();
}

function show(what: 'sources' | 'legend'): void {
  if (what === 'legend') isLegendShown.value = !isLegendShown.peek();
  else sheet.value = sheet.peek() === what ? null : what;
}

/**
 * Does what is asked of the audience's screen. The one way in: keys, remote, the bar, the
 * presenter's window and tests all come through here.
 */
export function perform(command: Command): void {
  if (turns(command)) putAway();
  switch (command.do) {
    case 'step':
      if (!lift()) step(command.by);
      break;
    case 'go':
      lift();
      showScene(command.scene);
      break;
    case 'select':
      lift();
      select(command.id);
      break;
    case 'show':
      lift();
      show(command.what);
      break;
    case 'return':
      if (!lift()) showScene(sceneNumber.peek());
      break;
    case 'curtain':
      curtain.value = command.to;
      break;
    case 'spot':
      spot.value = command.at;
      break;
    case 'auto':
      batch(() => {
        autoSeconds.value = command.seconds;
        isPaused.value = false;
      });
      break;
    case 'pause':
      isPaused.value = command.isPaused;
      break;
    case 'year':
      moveYear(command.by);
      break;
    case 'languages':
      update({ languages: command.pair });
      break;
    case 'leave':
      leaveTalk();
      break;
  }
}
