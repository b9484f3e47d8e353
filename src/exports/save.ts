import type { AsOfYear } from '../model/time/time.ts';

/**
 * The name under which a download is kept: what it is, of which edition and year.
 *
 * @param what words of its own, the empty ones left out.
 */
export function fileName(
  version: string,
  year: AsOfYear | null,
  ending: string,
  what: readonly (string | null)[] = [],
): string {
  const parts = ['border-cooperation', ...what, version, year === null ? null : `year-${year}`];
  return `${parts.filter((part) => part !== null).join('-')}.${ending}`;
}

/** Hands a file to the browser to keep. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: the browser reads it only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
