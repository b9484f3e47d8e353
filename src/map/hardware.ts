/* Whether WebGL is worth its while here: drawn by the processor it is many times slower than a canvas. */

/** Names under which browsers and systems tell that the processor stands in for the graphics card. */
const IN_SOFTWARE =
  /swiftshader|llvmpipe|softpipe|software|basic render|microsoft basic|swrast|lavapipe/i;

/** Whether a name is that of the processor drawing in place of a graphics card. */
export const isSoftware = (name: string): boolean => IN_SOFTWARE.test(name);

/** What draws WebGL here, as the browser names it; `null` where there is no WebGL 2. */
function nameOfWebGl(): string | null {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? '');
  // A browser has few contexts to give: this one goes back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/** What can draw WebGL here: the graphics card, the processor in its place, or nothing. */
export type Drawer = 'hardware' | 'software' | 'none';

export function drawerOfWebGl(): Drawer {
  const name = nameOfWebGl();
  if (name === null) return 'none';
  return isSoftware(name) ? 'software' : 'hardware';
}
