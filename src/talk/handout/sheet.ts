/** How a page is filled: its picture, CSS px, and the size of its type as a share of the ordinary. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly type: number;
}

/** Before anything is measured: about what is left beside text on an A4 page. */
export const FIRST_FIT: Fit = { width: 680, height: 390, type: 1 };

/** Type that is tried, largest first; smaller than the last cannot be read. */
const TYPES = [1, 0.93, 0.87, 0.81, 0.75];

const isOver = (element: Element | null): boolean =>
  element !== null && element.scrollHeight > element.clientHeight + 1;

/**
 * Finds for a page that is laid out the largest type with which all text stands on it, and the room
 * that its picture has then. What does not fit even so goes on over the page's end.
 */
export function fitPage(page: HTMLElement): Fit {
  const picture = page.querySelector('.handout-picture');
  const sides = () => [page, page.querySelector('.handout-side')];
  const typeOf = () => {
    for (const type of TYPES) {
      page.style.setProperty('--handout-type', `${type}`);
      if (!sides().some(isOver)) return type;
    }
    return TYPES.at(-1) ?? 1;
  };
  const type = typeOf();
  const { clientWidth = FIRST_FIT.width, clientHeight = FIRST_FIT.height } = picture ?? {};
  return { width: clientWidth, height: Math.max(LEAST_HEIGHT, clientHeight), type };
}

const LEAST_HEIGHT = 120;
