import { signal } from '@preact/signals';
import type { RecordId } from '../model/vocabulary.ts';

/*
 * What the page remembers only while it is open; nothing of it is in the link.
 */

/** Which part a narrow screen shows. */
export const tab = signal<'map' | 'list' | 'detail'>('map');

/** What the pointer or the keyboard focus is on, in the list or on the map. */
export const highlight = signal<RecordId | null>(null);

/** Whether the legend is unfolded; at first where the screen is tall enough for list and legend. */
export const isLegendOpen = signal(false);

/** Failures that the reader has put away, by file. */
export const dismissed = signal<ReadonlySet<string>>(new Set());
