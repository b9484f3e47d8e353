import { batch } from '@preact/signals';
import { catalogue, sceneNumber, update, year } from '../state/store.ts';
import type { Command } from './command.ts';
import { showScene } from './course.ts';
import { leaveTalk } from './leave.ts';
import { autoSeconds, curtain, isPaused, running, spot } from './session.ts';

/** The curtain goes up, and nothing else happens: the scene that comes back is the one that went. */
function lift(): boolean {
  if (curtain.peek() === 'none') return false;
  curtain.value = 'none';
  return true;
}

function step(by: 1 | -1): void {
  const count = running.peek()?.scenes.length ?? 0;
  const scene = sceneNumber.peek() + by;
  if (scene >= 1 && scene <= count) showScene(scene);
}

function moveYear(by: 1 | -1): void {
  const { first, last } = catalogue.peek().edition.years;
  update({ year: Math.min(last, Math.max(first, year.peek() + by)) });
}

/**
 * Does what is asked of the audience's screen. The one way in: keys, remote, the bar, the
 * presenter's window and tests all come through here.
 */
export function perform(command: Command): void {
  switch (command.do) {
    case 'step':
      if (!lift()) step(command.by);
      break;
    case 'go':
      lift();
      showScene(command.scene);
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
