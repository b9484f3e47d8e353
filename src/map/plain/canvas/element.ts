/* The canvas in the page: its size in CSS px and in pixels of the screen, and words that lie over it. */

export interface Screen {
  readonly canvas: HTMLCanvasElement;
  readonly paint: CanvasRenderingContext2D;
  /** CSS px. */
  size(): { readonly width: number; readonly height: number };
  /** Gives the canvas the pixels that the screen has now. @returns how many of them a CSS px has. */
  ratio(): number;
  /** Calls back when the container or the pixels of the screen change. @returns a function that ends it. */
  watch(onChange: () => void): () => void;
  /** Shows words over the map for a moment. */
  say(words: string): void;
}

/** How long words over the map are seen, milliseconds. */
const WORDS_MS = 1400;

/**
 * `null` where a browser gives no canvas to draw on.
 *
 * @param isClear something may be seen through it.
 */
export function canvasIn(container: HTMLElement, isClear: boolean): Screen | null {
  const canvas = document.createElement('canvas');
  const paint = canvas.getContext('2d', { alpha: isClear });
  if (!paint) return null;
  canvas.className = 'plain-canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'region');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    inlineSize: '100%',
    blockSize: '100%',
  });
  container.append(canvas);
  let words: HTMLElement | null = null;
  let until = 0;

  const ratio = () => {
    const of = window.devicePixelRatio || 1;
    const [width, height] = [container.clientWidth, container.clientHeight].map((px) =>
      Math.max(1, Math.round(px * of)),
    );
    if (canvas.width !== width && width) canvas.width = width;
    if (canvas.height !== height && height) canvas.height = height;
    return of;
  };

  return {
    canvas,
    paint,
    ratio,
    size: () => ({ width: container.clientWidth, height: container.clientHeight }),
    watch(onChange) {
      const sizes = new ResizeObserver(onChange);
      sizes.observe(container);
      let query: MediaQueryList | null = null;
      const follow = () => {
        query?.removeEventListener('change', follow);
        if (query) onChange();
        query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
        query.addEventListener('change', follow);
      };
      follow();
      return () => {
        sizes.disconnect();
        query?.removeEventListener('change', follow);
        window.clearTimeout(until);
        words?.remove();
      };
    },
    say(text) {
      words ??= document.createElement('p');
      words.className = 'map-words plate';
      words.textContent = text;
      Object.assign(words.style, {
        position: 'absolute',
        inset: 'auto 10% 40%',
        margin: '0',
        padding: '0.5rem 1rem',
        textAlign: 'center',
        whiteSpace: 'pre-line',
        pointerEvents: 'none',
      });
      container.append(words);
      window.clearTimeout(until);
      until = window.setTimeout(() => words?.remove(), WORDS_MS);
    },
  };
}
