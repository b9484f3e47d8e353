/*
 * Stands in for fflate in the built page. Its `zip` starts workers from blob: addresses for large
 * parts, which the page's policy refuses (worker-src 'self'); the spreadsheet writer calls it. A
 * workbook of ours is packed in some milliseconds on the page's own thread.
 */
import {
  type FlateCallback,
  strToU8 as strToU8Of,
  type Zippable,
  zipSync as zipSyncOf,
} from 'fflate/browser';

export const strToU8 = strToU8Of;
export const zipSync = zipSyncOf;

/** `zip` without workers; tells its callback in a later turn, as the original does. */
export function zip(files: Zippable, callback: FlateCallback): void {
  queueMicrotask(() => {
    let archive: Uint8Array<ArrayBuffer>;
    try {
      archive = zipSync(files);
    } catch (error) {
      callback(Object.assign(new Error('zip', { cause: error }), { code: 13 }), new Uint8Array());
      return;
    }
    callback(null, archive);
  });
}
