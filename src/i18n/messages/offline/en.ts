import type { OfflineTexts } from './vi.ts';

export const en: OfflineTexts = {
  'update.title': 'A new version of the map is stored on this machine.',
  'update.hint': 'The open page stays as it is until you switch.',
  'update.take': 'Switch to the new version',
  'update.later': 'Later',
  'update.failed': 'The server has a new version of the map that could not be stored.',
  'update.failedHint': 'A file of it is missing or damaged there. This page goes on as it is.',
  'update.others': ({ count }) =>
    count === 1
      ? `The map is open in ${count} other window. Close it, then try again.`
      : `The map is open in ${count} other windows. Close them, then try again.`,

  'single.title': 'The whole map in one file, for use without a network',
  'single.hint': ({ size }) =>
    `${size} MB. Copy it to a USB stick and open it with Chrome, Edge or Firefox; map, data and presentations are all in it`,
};
