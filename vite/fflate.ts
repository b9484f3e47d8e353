/*
 * Stands in for fflate in the built page. Its `zip` starts workers from blob: addresses for large
 * parts, which the page's policy refuses (worker-src 'self'); the spreadsheet writer calls it. A
 * workbook of ours is packed in some milliseconds on the page's own thread. The reader of spreadsheets
 * calls `unzip`, which does the same.
 */
import {
  type FlateCallback,
  strFromU8 as strFromU8Of,
  strToU8 as strToU8Of,
  type UnzipCallback,
  type UnzipOptions,
  type Unzipped,
  unzipSync as unzipSyncOf,
  type Zippable,
  zipSync as zipSyncOf,
} from 'fflate/browser';

export const strFromU8 = strFromU8Of;
export const strToU8 = strToU8Of;
export const unzipSync = unzipSyncOf;
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

/** `unzip` without workers; tells its callback in a later turn, as the original does. */
export function unzip(
  data: Uint8Array,
  options: UnzipOptions | UnzipCallback,
  callback?: UnzipCallback,
): void {
  const [wanted, told] = callback
    ? [options as UnzipOptions, callback]
    : [undefined, options as UnzipCallback];
  queueMicrotask(() => {
    let files: Unzipped;
    try {
      files = unzipSync(data, wanted);
    } catch (error) {
      told(Object.assign(new Error('unzip', { cause: error }), { code: 13 }), {});
      return;
    }
    told(null, files);
  });
}
