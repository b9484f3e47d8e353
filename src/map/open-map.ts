import type { GlDeps } from './gl/index.ts';
import type { MapRenderer } from './renderer.ts';

/**
 * The renderer for this machine, as a way to open it: fetched at once, so that its code comes
 * while fonts and data are still on their way.
 *
 * @throws {RendererUnavailable} when it is opened where it cannot run.
 */
export async function fetchRenderer(): Promise<
  (container: HTMLElement, deps: GlDeps) => Promise<MapRenderer>
> {
  const { createGlRenderer } = await import('./gl/index.ts');
  return createGlRenderer;
}
