/** The storage of the browser, where it lets the page have one; writing to it may still fail. */
export function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
