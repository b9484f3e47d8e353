/** Room left above what is brought into sight: the bar that stays there. */
const ABOVE = 96;

/** The part of the page that scrolls around an element: the panel, or the sheet of a narrow screen. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let part = element.parentElement; part; part = part.parentElement) {
    const { overflowY } = getComputedStyle(part);
    if (/auto|scroll/.test(overflowY) && part.scrollHeight > part.clientHeight) return part;
  }
  return null;
}

/** Scrolls the panel, and nothing else of the page, until the head of an element is in sight. */
export function bringIntoSight(element: HTMLElement): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const [own, frame] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const isInSight = own.top >= frame.top + ABOVE && own.top <= frame.bottom - ABOVE;
  if (isInSight) return;
  scroller.scrollTop += own.top - frame.top - ABOVE;
}
