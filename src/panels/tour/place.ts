/** A box on the screen, CSS px from its top left corner. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between what is pointed at and the words about it, and to the edge of the screen. */
const GAP = 12;

const within = (value: number, high: number) => Math.max(GAP, Math.min(value, high - GAP));

/**
 * Where the words about `spot` stand: below, above, right or left of it, the first that has room;
 * over its lower part where none has, as for the map itself. Always on the screen.
 */
export function placeWords(
  spot: Spot,
  words: Size,
  screen: Size,
): { readonly left: number; readonly top: number } {
  const middle = {
    left: spot.left + spot.width / 2 - words.width / 2,
    top: spot.top + spot.height / 2 - words.height / 2,
  };
  const sides = [
    { left: middle.left, top: spot.top + spot.height + GAP },
    { left: middle.left, top: spot.top - words.height - GAP },
    { left: spot.left + spot.width + GAP, top: middle.top },
    { left: spot.left - words.width - GAP, top: middle.top },
  ];
  const fits = ({ left, top }: { left: number; top: number }, index: number) =>
    index < 2
      ? top >= GAP && top + words.height <= screen.height - GAP
      : left >= GAP && left + words.width <= screen.width - GAP;
  const chosen = sides.find(fits) ?? {
    left: middle.left,
    top: spot.top + spot.height - words.height - GAP,
  };
  return {
    left: within(chosen.left, screen.width - words.width),
    top: within(chosen.top, screen.height - words.height),
  };
}
