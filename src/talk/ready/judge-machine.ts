import { formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/ready.ts';
import type { KeepState } from '../library/keep.ts';
import { type Finding, good, mend, percent, type Told, unknown } from './finding.ts';

/** What draws the map. */
export interface Drawing {
  readonly hasWebgl: boolean;
  /** Name of the graphics card or of the program in its place; `null` where the browser hides it. */
  readonly renderer: string | null;
  /** Widest picture that it draws, px; `null` where there is no WebGL. */
  readonly maxTexture: number | null;
  /** Whether the map has been painted since the page was opened. */
  readonly isPainted: boolean;
  /** Width of the screen, device px. */
  readonly screenWidth: number;
}

/** Programs that draw without a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|warp/i;

/**
 * The name of a graphics card without what a browser puts around it, e.g. the middle of
 * `ANGLE (maker, card Direct3D11 vs_5_0 ps_5_0, D3D11)`.
 */
export function cardIn(renderer: string): string {
  const [, card = renderer] = /^ANGLE \([^,]+, (.+), [^,]+\)$/.exec(renderer) ?? [];
  return card.replace(/ \(0x[\da-f]+\)| Direct3D\S* vs_\S+ ps_\S+/gi, '').trim();
}

/** Whether the map is drawn, and fast enough to move before an audience. */
export function judgeMap(drawing: Drawing): Finding {
  const { hasWebgl, renderer, maxTexture, isPainted, screenWidth } = drawing;
  if (!hasWebgl)
    return mend(
      (l) => say(l, 'map.none'),
      (l) => say(l, 'map.noneMend'),
    );
  if (!isPainted)
    return mend(
      (l) => say(l, 'map.unpainted'),
      (l) => say(l, 'map.unpaintedMend'),
    );
  if (maxTexture !== null && maxTexture < screenWidth) {
    return mend(
      (l) =>
        say(l, 'map.small', {
          texture: formatNumber(maxTexture, l),
          screen: formatNumber(screenWidth, l),
        }),
      (l) => say(l, 'map.smallMend'),
    );
  }
  if (renderer === null) return unknown((l) => say(l, 'map.hidden'));
  if (SOFTWARE.test(renderer)) {
    return mend(
      (l) => say(l, 'map.software', { renderer: cardIn(renderer) }),
      (l) => say(l, 'map.softwareMend'),
    );
  }
  return good((l) => say(l, 'map.good', { renderer: cardIn(renderer) }));
}

/** What the browser tells of memory; `null` for what it does not tell. */
export interface Memory {
  /** Of the machine, GB, as roughly as the browser tells. */
  readonly gigabytes: number | null;
  /** Share that the page has used of what it may use, 0–1. */
  readonly usedShare: number | null;
}

/** With less, browser, system and map do not fit side by side. */
const LEAST_GIGABYTES = 4;
/** With more, the browser may end the page at any moment. */
const MOST_USED = 0.7;

/** Whether there is memory enough. */
export function judgeMemory({ gigabytes, usedShare }: Memory): Finding {
  if (usedShare !== null && usedShare > MOST_USED) {
    return mend(
      (l) => say(l, 'memory.full', { share: percent(usedShare, l) }),
      (l) => say(l, 'memory.fullMend'),
    );
  }
  if (gigabytes === null) return unknown((l) => say(l, 'memory.unknown'));
  const told = (key: 'memory.good' | 'memory.little'): Told => {
    return (l) => say(l, key, { gigabytes: formatNumber(gigabytes, l) });
  };
  return gigabytes < LEAST_GIGABYTES
    ? mend(told('memory.little'), (l) => say(l, 'memory.littleMend'))
    : good(told('memory.good'));
}

/** Whether the browser keeps what the page stores. */
export interface Storing {
  /** Whether it has promised not to clear it; `null` where it does not tell. */
  readonly isPersisted: boolean | null;
  /** Whether talks made here are written at all. */
  readonly keep: KeepState;
  readonly isFile: boolean;
}

/** Whether page and own talks are still there on the day of the meeting. */
export function judgeStorage({ isPersisted, keep, isFile }: Storing): Finding {
  if (keep === 'refused') {
    return mend(
      (l) => say(l, 'storage.refused'),
      (l) => say(l, 'storage.refusedMend'),
    );
  }
  if (isPersisted === true) return good((l) => say(l, 'storage.good'));
  if (isFile)
    return unknown(
      (l) => say(l, 'storage.file'),
      (l) => say(l, 'storage.fileMend'),
    );
  if (isPersisted === null) return unknown((l) => say(l, 'storage.unknown'));
  return mend(
    (l) => say(l, 'storage.may'),
    (l) => say(l, 'storage.mayMend'),
  );
}

/** Whether the screen can be kept on. */
export type Wake = 'held' | 'refused' | 'none';

/** Whether the screen goes dark in the middle of a talk. */
export function judgeWake(wake: Wake): Finding {
  const todo: Told = (l) => say(l, 'wake.mend');
  if (wake === 'held') return good((l) => say(l, 'wake.good'));
  return mend((l) => say(l, wake === 'refused' ? 'wake.refused' : 'wake.none'), todo);
}
