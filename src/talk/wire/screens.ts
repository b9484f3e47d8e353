/** A rectangle of the desktop, in its pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A screen as the Window Management API tells it, as far as it is needed. */
export interface ScreenPart {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** Built into the machine. */
  readonly isInternal: boolean;
}

interface ScreenDetails {
  readonly screens: readonly ScreenPart[];
  readonly currentScreen: ScreenPart;
}

type ScreenWindow = Partial<{ getScreenDetails(): Promise<ScreenDetails> }>;

const placeOf = ({ availLeft, availTop, availWidth, availHeight }: ScreenPart): Place => ({
  left: availLeft,
  top: availTop,
  width: availWidth,
  height: availHeight,
});

/**
 * Of the screens on which our own window does not stand, the one for the other window. The machine's
 * own screen is the speaker's: a projector is never built in.
 */
export function screenFor(
  whom: 'speaker' | 'audience',
  screens: readonly ScreenPart[],
  own: ScreenPart,
): ScreenPart | null {
  const others = screens.filter((screen) => screen !== own);
  const isWanted = ({ isInternal }: ScreenPart) => isInternal === (whom === 'speaker');
  return others.find(isWanted) ?? others[0] ?? null;
}

/** All screens of the machine; `null` where there is one, or the browser or the reader tells none. */
async function allScreens(): Promise<ScreenDetails | null> {
  const { getScreenDetails } = window as ScreenWindow;
  const { isExtended } = screen as { isExtended?: boolean };
  if (!getScreenDetails || isExtended !== true) return null;
  try {
    // Asks for permission the first time; we are here only after somebody has pressed something.
    return await getScreenDetails.call(window);
  } catch {
    return null;
  }
}

/** Where on another screen the window goes; `null` where there is none, or none is told. */
export async function placeBesides(whom: 'speaker' | 'audience'): Promise<Place | null> {
  const details = await allScreens();
  const other = details && screenFor(whom, details.screens, details.currentScreen);
  return other && placeOf(other);
}

/** Where the speaker's window opens as long as no other screen is known: a good part of this one. */
export function usualPlace(): Place {
  const width = Math.min(1366, screen.availWidth);
  const height = Math.min(800, screen.availHeight);
  return { left: 0, top: 0, width, height };
}
