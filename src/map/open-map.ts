import { type MapRenderer, type RendererDeps, RendererUnavailable } from './renderer.ts';

type Open = (container: HTMLElement, deps: RendererDeps) => Promise<MapRenderer>;

async function fetchGl(): Promise<Open> {
  const { createGlRenderer } = await import('./gl/index.ts');
  return createGlRenderer;
}

async function fetchPlain(): Promise<Open> {
  const { createPlainRenderer } = await import('./plain/canvas/index.ts');
  return createPlainRenderer;
}

/** Which renderer the address of the page asks for, `?renderer=plain`; `null`: none. */
export function rendererAsked(search: string): 'gl' | 'plain' | null {
  const asked = new URLSearchParams(search).get('renderer');
  return asked === 'gl' || asked === 'plain' ? asked : null;
}

/** Whether WebGL 2 can be had; the context that shows it is given back at once. */
function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Whether the plain map is the one for this page; remembered, so that a second map is of the same kind. */
let isPlain: boolean | null = null;

function choosesPlain(): boolean {
  const asked = rendererAsked(location.search);
  return asked === null ? !hasWebGl() : asked === 'plain';
}

/** Opens the map with WebGL, or the plain one where that turns out to be impossible. */
const openGl: Open = async (container, deps) => {
  try {
    const open = await fetchGl();
    return await open(container, deps);
  } catch (error) {
    if (!(error instanceof RendererUnavailable)) throw error;
    isPlain = true;
    const open = await fetchPlain();
    return open(container, deps);
  }
};

/**
 * The renderer for this machine, as a way to open it: fetched at once, so that its code comes
 * while fonts and data are still on their way.
 *
 * @throws {RendererUnavailable} when it is opened where none can run.
 */
export async function fetchRenderer(): Promise<Open> {
  isPlain ??= choosesPlain();
  if (isPlain) return fetchPlain();
  await fetchGl();
  return openGl;
}
