import { type ReadonlySignal, signal } from '@preact/signals-core';
import { isSingleFile } from './data-address.ts';

/*
 * What the host has by now. A page that is open while another edition is put there asks for parts
 * that are gone: their names hold a hash. Trying again never helps then, loading anew does.
 */

const EDITION = /<meta name="edition" content="([^"]+)"/;

const isOther = signal(false);

/** Whether the host was seen to have another edition than the page that is open. */
export const hostHasOther: ReadonlySignal<boolean> = isOther;

/** The version of the page that is open; `null` in a build that keeps nothing. */
export function ownVersion(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="edition"]')?.content ?? null;
}

/** Version of a page of the host; `null` where it tells none. */
export function versionIn(html: string): string | null {
  return EDITION.exec(html)?.[1] ?? null;
}

/** Asks the host for its page and looks whether it is still ours; never throws. */
export async function lookAtHost(): Promise<void> {
  const own = ownVersion();
  if (own === null || isSingleFile() || isOther.peek()) return;
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    const there = response.ok ? versionIn(await response.text()) : null;
    if (there !== null && there !== own) isOther.value = true;
  } catch {
    // No network: then the host is not to blame.
  }
}

/** Looks at the host whenever a part of the page does not come, whoever asked for it. */
export function watchHost(): void {
  addEventListener('vite:preloadError', () => void lookAtHost());
}
