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
  readonly isInternal: boolean;
  readonly isPrimary: boolean;
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
 * The screen for the speaker among those on which the audience's window does not stand. The
 * machine's own screen before others: a projector is never built in.
 */
export function speakersScreen(
  screens: readonly ScreenPart[],
  audience: ScreenPart,
): ScreenPart | null {
  const others = screens.filter((screen) => screen !== audience);
  return (
    others.find(({ isInternal }) => isInternal) ??
    others.find(({ isPrimary }) => isPrimary) ??
    others[0] ??
    null
  );
}

/** All screens of the machine; `null` where there is one, or the browser or the reader tells none. */
export async function allScreens(): Promise<ScreenDetails | null> {
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

/** Where the speaker's window goes; beside the audience's where there is but one screen. */
export async function placeForSpeaker(): Promise<Place> {
  const details = await allScreens();
  const other = details && speakersScreen(details.screens, details.currentScreen);
  if (other) return placeOf(other);
  const width = Math.min(1366, screen.availWidth);
  const height = Math.min(800, screen.availHeight);
  return { left: 0, top: 0, width, height };
}
