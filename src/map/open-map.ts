import { drawerOfWebGl } from './hardware.ts';
import type { MapRenderer, RendererDeps } from './renderer.ts';
import { storage } from './storage.ts';
import type { OpenBacking } from './takeover.ts';

export type OpenMap = (container: HTMLElement, deps: RendererDeps) => Promise<MapRenderer>;

/** Which map the page draws with: WebGL only where that is asked for, or a graphics card draws it. */
export type RendererChoice = 'plain' | 'gl' | 'auto';

/** Under this name the browser keeps what was asked for. */
const KEPT = 'border-map:renderer';

const isChoice = (value: string | null): value is RendererChoice =>
  value === 'plain' || value === 'gl' || value === 'auto';

/** What the address of the page asks for, `?renderer=plain`; `null`: nothing. */
export function rendererAsked(search: string): RendererChoice | null {
  const asked = new URLSearchParams(search).get('renderer');
  return isChoice(asked) ? asked : null;
}

function choiceNow(): RendererChoice {
  const asked = rendererAsked(location.search);
  const kept = storage();
  if (asked === null) {
    const before = kept?.getItem(KEPT) ?? null;
    return isChoice(before) ? before : 'auto';
  }
  try {
    kept?.setItem(KEPT, asked);
  } catch {
    // A full or forbidden storage: the choice holds for this page.
  }
  return asked;
}

/** How maps are drawn on this page; decided once, so that a second map is of the same kind. */
let decided: { readonly usesGl: boolean; readonly waitsForGl: boolean } | null = null;

function decide() {
  const choice = choiceNow();
  const usesGl = choice === 'gl' || (choice === 'auto' && drawerOfWebGl() === 'hardware');
  return { usesGl, waitsForGl: choice === 'gl' };
}

async function fetchGl(): Promise<OpenBacking> {
  const { openGround } = await import('./gl/gl.ts');
  return openGround;
}

/**
 * The map for this machine, as a way to open it: fetched at once, so that its code comes while fonts
 * and data are still on their way. The canvas comes first everywhere; where a graphics card draws
 * WebGL, or the address asks for it, ground and trade are painted by that as soon as it can.
 */
export async function fetchRenderer(): Promise<OpenMap> {
  decided ??= decide();
  const { usesGl, waitsForGl } = decided;
  const plain = import('./plain/canvas/canvas.ts');
  if (!usesGl) return (await plain).createPlainRenderer;
  const [{ createPlainRenderer }, { takeoverBy }] = await Promise.all([
    plain,
    import('./takeover.ts'),
  ]);
  const takeover = takeoverBy({ fetchGl, isAwaited: waitsForGl });
  return (container, deps) => createPlainRenderer(container, deps, takeover);
}
