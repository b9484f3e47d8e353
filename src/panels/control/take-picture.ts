import { signal } from '@preact/signals';

/** Makes a file of the map on screen and tells its name; `null` while there is no map. */
export const takePicture = signal<((form: 'png' | 'svg') => Promise<string>) | null>(null);

/** Makes a slide of what is open, with the map on screen, and tells its name; `null` while there is no map. */
export const takeSlide = signal<(() => Promise<string>) | null>(null);
