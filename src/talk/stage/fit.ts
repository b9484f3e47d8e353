import { useLayoutEffect, useRef } from 'preact/hooks';

/** From roomy to tight; letters never become smaller than the room demands. */
const STEPS = [0, 1, 2, 3, 4] as const;
/** Up to this step the key stays below the text; where that is longer it stands beneath the map. */
const WITH_KEY = 1;

/** Sets the plate at the first of the steps at which all of it is in sight. @returns whether there is one. */
function setTo(plate: HTMLElement, steps: readonly number[]): boolean {
  return steps.some((step) => {
    plate.dataset.tight = String(step);
    return plate.scrollHeight <= plate.clientHeight + 1;
  });
}

/**
 * Sets a plate no tighter than it must be to end above the foot: `data-tight` is the step, and
 * `data-fits` says whether the tightest was enough; where not, the plate scrolls.
 *
 * @param texts changes whenever the texts do. The place of the key follows them alone: another place
 *   makes another map, and with it other numbers on the plate, which must not send the key back.
 * @param numbers changes whenever what the map sends to the plate does.
 */
export function useFit(texts: unknown, numbers: unknown) {
  const plate = useRef<HTMLDivElement>(null);
  const placed = useRef<unknown>(null);
  useLayoutEffect(() => {
    const element = plate.current;
    const column = element?.closest<HTMLElement>('.stage-column');
    const stage = element?.closest<HTMLElement>('.stage');
    if (!element || !column || !stage) return;
    const place = () => {
      stage.dataset.key = 'column';
      if (!setTo(element, STEPS.slice(0, WITH_KEY + 1))) stage.dataset.key = 'map';
      placed.current = texts;
    };
    const settle = () => {
      element.dataset.fits = String(setTo(element, STEPS));
    };
    if (placed.current !== texts) place();
    settle();
    let { width, height } = document.documentElement.getBoundingClientRect();
    const observer = new ResizeObserver(() => {
      const now = document.documentElement.getBoundingClientRect();
      if (now.width !== width || now.height !== height) place();
      ({ width, height } = now);
      settle();
    });
    observer.observe(column);
    // A font that comes late sets other lines.
    document.fonts.addEventListener('loadingdone', settle);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', settle);
    };
  }, [texts, numbers]);
  return plate;
}
