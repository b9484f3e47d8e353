import { useLayoutEffect, useRef } from 'preact/hooks';

/** From roomy to tight; letters never become smaller than the room demands. */
const STEPS = [0, 1, 2, 3] as const;

/**
 * Sets a plate no tighter than it must be to end above the foot: `data-tight` is the step, and
 * `data-fits` says whether the tightest was enough; where not, the plate scrolls.
 *
 * @param what changes whenever the texts do.
 */
export function useFit(what: unknown) {
  const plate = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = plate.current;
    const room = element?.parentElement;
    if (!element || !room) return;
    const settle = () => {
      for (const step of STEPS) {
        element.dataset.tight = String(step);
        if (element.scrollHeight <= element.clientHeight + 1) break;
      }
      element.dataset.fits = String(element.scrollHeight <= element.clientHeight + 1);
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(room);
    // A font that comes late sets other lines.
    document.fonts.addEventListener('loadingdone', settle);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', settle);
    };
  }, [what]);
  return plate;
}
