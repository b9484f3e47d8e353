import type { FlowPicture } from '../facts/flows/picture.ts';
import type { Camera } from '../model/view/view.ts';
import { drawnBy } from './drawn-by.ts';
import type { MapScene, RendererDeps } from './renderer.ts';

/*
 * Ground and trade painted by WebGL beneath the canvas that paints everything else. The canvas paints
 * them too until WebGL has painted the same, and again as soon as WebGL is lost.
 */

/** What is to be seen behind the canvas. */
export interface BackingView {
  readonly scene: Pick<MapScene, 'look' | 'year' | 'flows' | 'selection' | 'highlight'>;
  /** Looks at the middle of the whole element, whatever panels cover. */
  readonly middle: Camera;
  /** How much larger than on an ordinary screen lines are drawn. */
  readonly scale: number;
}

/** The picture behind. */
export interface Backing {
  /** Paints a view, in this very frame where it can; cheap when little has changed. */
  paint(view: BackingView): void;
  /** The trade that is painted just now. */
  drawn(): FlowPicture;
  /** Resolves when what was last asked for is painted. */
  onceDrawn(): Promise<void>;
  destroy(): void;
}

export interface BackingDeps extends Pick<RendererDeps, 'dataUrl'> {
  /** What it was made of is gone, and may be given back. */
  onLost(): void;
  onBack(): void;
  /** It cannot go on. */
  onFailure(error: unknown): void;
}

/** @throws {Error} where it cannot be had on this machine. */
export type OpenBacking = (
  box: HTMLElement,
  first: BackingView,
  deps: BackingDeps,
) => Promise<Backing>;

/** What the canvas lets WebGL do. */
export interface Takeover {
  /** Everything is painted on the canvas: WebGL may begin. */
  begin(): void;
  /** Shows the same behind the canvas. @returns whether it is painted there, so that the canvas need not. */
  paint(view: BackingView, isStill: boolean): boolean;
  /** The trade that WebGL has painted; `null` where the canvas paints it. */
  drawn(): FlowPicture | null;
  onceDrawn(): Promise<void>;
  destroy(): void;
}

export interface TakeoverHooks extends Pick<RendererDeps, 'dataUrl'> {
  /** Paint anew, at once: what is behind the canvas has come or gone. */
  repaint(): void;
  /** Everything is painted as it will be: by WebGL, or it is known that the canvas goes on alone. */
  onSettled(): void;
}

export type OpenTakeover = (container: HTMLElement, hooks: TakeoverHooks) => Takeover;

export interface TakeoverParts {
  readonly fetchGl: () => Promise<OpenBacking>;
  /** It was asked for by name: begins at once, and nothing is called complete before it. */
  readonly isAwaited: boolean;
}

/** So many losses in so many milliseconds: WebGL is no longer trusted. */
const LOSSES = { most: 3, within: 60_000 };

function layerIn(container: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'map-layer';
  box.dataset.layer = 'gl';
  // All that is told and pressed stands on the canvas above.
  box.inert = true;
  box.style.visibility = 'hidden';
  container.prepend(box);
  return box;
}

/** Counts losses, until WebGL is no longer trusted. */
function trust() {
  let losses: number[] = [];
  return {
    lose() {
      const now = performance.now();
      losses = [...losses.filter((at) => now - at < LOSSES.within), now];
    },
    isGone: () => losses.length >= LOSSES.most,
  };
}

const isSame = (one: BackingView, other: BackingView) =>
  one.scale === other.scale &&
  (['zoom', 'lon', 'lat'] as const).every((part) => one.middle[part] === other.middle[part]) &&
  (['look', 'year', 'flows'] as const).every((part) => one.scene[part] === other.scene[part]);

/** One try at WebGL, from its first word to its loss. */
interface Try {
  readonly box: HTMLElement;
  backing: Backing | null;
  /** It paints what it is to take over with. */
  isTaking: boolean;
  isLost: boolean;
}

/**
 * A way to let WebGL take over behind the canvas in one frame, when it has painted the same: same
 * camera, no hand on the map, nothing in flight. Where it is lost, or one of its parts starts anew, the
 * canvas paints all in that frame, and WebGL begins afresh when it is given back; after three losses in
 * a minute, or where it cannot be had at all, the canvas goes on alone.
 */
export function takeoverBy({ fetchGl, isAwaited }: TakeoverParts): OpenTakeover {
  return (container, { dataUrl, repaint, onSettled }) => {
    let current: Try | null = null;
    let isSeen = false;
    let last: { readonly view: BackingView; readonly isStill: boolean } | null = null;
    const trusted = trust();
    let [isBegun, isOver] = [false, false];
    const waiting: (() => void)[] = [];

    function see(isNow: boolean): void {
      isSeen = isNow;
      container.dataset.renderer = isNow ? 'gl' : 'plain';
      drawnBy.value = isNow ? 'webgl' : 'canvas';
      if (current) current.box.style.visibility = isNow ? '' : 'hidden';
      for (const resolve of waiting.splice(0)) resolve();
      repaint();
    }

    async function take(of: Try): Promise<void> {
      const { backing } = of;
      if (!backing || of.isTaking || isSeen || !last?.isStill) return;
      const goal = last.view;
      of.isTaking = true;
      backing.paint(goal);
      await backing.onceDrawn();
      of.isTaking = false;
      if (current !== of || of.isLost || !last.isStill) return;
      if (!isSame(last.view, goal)) return void take(of);
      see(true);
      performance.mark('takeover');
      onSettled();
    }

    function close(): void {
      const old = current;
      current = null;
      if (!old) return;
      if (isSeen) see(false);
      old.backing?.destroy();
      old.box.remove();
    }

    function giveUp(error: unknown): void {
      console.warn('the canvas paints the ground', error);
      close();
      onSettled();
    }

    function onLost(of: Try): void {
      if (current !== of || of.isLost) return;
      of.isLost = true;
      trusted.lose();
      if (isSeen) see(false);
      // The library hears of the loss as well, after this.
      if (trusted.isGone()) setTimeout(() => current === of && giveUp('lost too often'));
    }

    async function start(): Promise<void> {
      if (isOver || !last) return;
      const of: Try = { box: layerIn(container), backing: null, isTaking: false, isLost: false };
      current = of;
      try {
        const open = await fetchGl();
        if (current !== of) return;
        const backing = await open(of.box, last.view, {
          dataUrl,
          onLost: () => onLost(of),
          onBack() {
            if (trusted.isGone()) return;
            setTimeout(() => {
              if (current !== of) return;
              close();
              void start();
            });
          },
          onFailure: (error) => current === of && !of.isLost && giveUp(error),
        });
        of.backing = backing;
        if (current === of) void take(of);
        else backing.destroy();
      } catch (error) {
        if (current === of) giveUp(error);
      }
    }

    function begin(): void {
      if (isBegun || !last) return;
      isBegun = true;
      void start();
    }

    container.dataset.renderer = 'plain';
    return {
      begin() {
        begin();
        if (!isAwaited) onSettled();
      },
      paint(view, isStill) {
        last = { view, isStill };
        if (isAwaited) begin();
        if (current && isSeen) current.backing?.paint(view);
        else if (current && isStill) void take(current);
        return isSeen;
      },
      drawn: () => (isSeen ? (current?.backing?.drawn() ?? null) : null),
      async onceDrawn() {
        if (!isSeen) return;
        const isGone = new Promise<void>((resolve) => waiting.push(resolve));
        await Promise.race([current?.backing?.onceDrawn(), isGone]);
      },
      destroy() {
        isOver = true;
        const old = current;
        [current, isSeen] = [null, false];
        old?.backing?.destroy();
        old?.box.remove();
      },
    };
  };
}
