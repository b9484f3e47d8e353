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

/** Which of the two is seen: said on the element, to the page, and to whoever waits for a change of it. */
function sightIn(container: HTMLElement) {
  let isSeen = false;
  const waiting: (() => void)[] = [];
  container.dataset.renderer = 'plain';
  return {
    isGl: () => isSeen,
    set(isNow: boolean, box: HTMLElement | undefined) {
      isSeen = isNow;
      container.dataset.renderer = isNow ? 'gl' : 'plain';
      drawnBy.value = isNow ? 'webgl' : 'canvas';
      if (box) box.style.visibility = isNow ? '' : 'hidden';
      for (const resolve of waiting.splice(0)) resolve();
    },
    /** The map is gone: nobody is told. */
    end() {
      isSeen = false;
    },
    onceChanged: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}

/** One try at WebGL, from its first word to its loss. */
interface Try {
  readonly box: HTMLElement;
  backing: Backing | null;
  /** It paints what it is to take over with. */
  isTaking: boolean;
  isLost: boolean;
}

function discard(old: Try | null): void {
  old?.backing?.destroy();
  old?.box.remove();
}

interface TriesParts extends Pick<TakeoverParts, 'fetchGl'>, Pick<TakeoverHooks, 'dataUrl'> {
  /** What is to be seen by now. */
  readonly view: () => BackingView | null;
  /** It can paint. */
  readonly onOpen: (of: Try) => void;
  /** What it paints can be seen no longer. */
  readonly onGone: () => void;
  /** There will be no other. */
  readonly onGivenUp: () => void;
}

/** Tries at WebGL: another one when it is given back, none after too many losses or where it cannot be had. */
function triesIn(container: HTMLElement, parts: TriesParts) {
  const { fetchGl, dataUrl, view, onOpen, onGone, onGivenUp } = parts;
  const trusted = trust();
  let current: Try | null = null;
  let isOver = false;

  function close(): void {
    const old = current;
    current = null;
    if (!old) return;
    onGone();
    discard(old);
  }

  /** After all who are being told just now, unless this try is over by then. */
  function soon(of: Try, then: () => void): void {
    setTimeout(() => current === of && then());
  }

  function again(): void {
    close();
    void start();
  }

  function giveUp(error: unknown): void {
    console.warn('the canvas paints the ground', error);
    close();
    onGivenUp();
  }

  function onLost(of: Try): void {
    if (current !== of || of.isLost) return;
    of.isLost = true;
    trusted.lose();
    onGone();
    // The library hears of the loss as well, after this.
    if (trusted.isGone()) soon(of, () => giveUp('lost too often'));
  }

  async function start(): Promise<void> {
    const first = view();
    if (isOver || !first) return;
    const of: Try = { box: layerIn(container), backing: null, isTaking: false, isLost: false };
    current = of;
    try {
      const open = await fetchGl();
      if (current !== of) return;
      const backing = await open(of.box, view() ?? first, {
        dataUrl,
        onLost: () => onLost(of),
        onBack() {
          if (!trusted.isGone()) soon(of, again);
        },
        onFailure: (error) => current === of && !of.isLost && giveUp(error),
      });
      of.backing = backing;
      if (current === of) onOpen(of);
      else backing.destroy();
    } catch (error) {
      if (current === of) giveUp(error);
    }
  }

  return {
    start,
    current: () => current,
    end() {
      isOver = true;
      discard(current);
      current = null;
    },
  };
}

/**
 * A way to let WebGL take over behind the canvas in one frame, when it has painted the same: same
 * camera, no hand on the map, nothing in flight. Where it is lost, or one of its parts starts anew, the
 * canvas paints all in that frame, and WebGL begins afresh when it is given back; after three losses in
 * a minute, or where it cannot be had at all, the canvas goes on alone.
 */
export function takeoverBy(parts: TakeoverParts): OpenTakeover {
  return (container, hooks) => takeOver(container, parts, hooks);
}

function takeOver(container: HTMLElement, parts: TakeoverParts, hooks: TakeoverHooks): Takeover {
  const { repaint, onSettled } = hooks;
  const { fetchGl, isAwaited } = parts;
  let last: { readonly view: BackingView; readonly isStill: boolean } | null = null;
  let isBegun = false;
  const sight = sightIn(container);
  const tries = triesIn(container, {
    fetchGl,
    dataUrl: hooks.dataUrl,
    view: () => last?.view ?? null,
    onOpen: (of) => void take(of),
    onGone() {
      if (sight.isGl()) see(false);
    },
    onGivenUp: onSettled,
  });

  function see(isNow: boolean): void {
    sight.set(isNow, tries.current()?.box);
    repaint();
  }

  async function take(of: Try): Promise<void> {
    const { backing } = of;
    if (!backing || of.isTaking || sight.isGl() || !last?.isStill) return;
    const goal = last.view;
    of.isTaking = true;
    backing.paint(goal);
    await backing.onceDrawn();
    of.isTaking = false;
    if (tries.current() !== of || of.isLost || !last.isStill) return;
    if (!isSame(last.view, goal)) return void take(of);
    see(true);
    performance.mark('takeover');
    onSettled();
  }

  function begin(): void {
    if (isBegun || !last) return;
    isBegun = true;
    void tries.start();
  }

  return {
    begin() {
      begin();
      if (!isAwaited) onSettled();
    },
    paint(view, isStill) {
      last = { view, isStill };
      if (isAwaited) begin();
      const current = tries.current();
      if (sight.isGl()) current?.backing?.paint(view);
      else if (current && isStill) void take(current);
      return sight.isGl();
    },
    drawn: () => (sight.isGl() ? (tries.current()?.backing?.drawn() ?? null) : null),
    async onceDrawn() {
      if (!sight.isGl()) return;
      await Promise.race([tries.current()?.backing?.onceDrawn(), sight.onceChanged()]);
    },
    destroy() {
      tries.end();
      sight.end();
    },
  };
}
