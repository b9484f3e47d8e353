import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Row } from '../../facts/rows/select-rows.ts';
import type { ScenePainted } from '../../map/over.ts';
import type { KeyPlace } from '../../map/signs/map-legend.tsx';
import type { RecordId } from '../../model/vocabulary.ts';
import type { RecordTarget } from './target.ts';

/*
 * What the page remembers only while it is open; nothing of it is in the link.
 */

/**
 * What the sheet of a narrow screen holds: `map` while it is folded away, `list` for what stands
 * beside the map on a wide one.
 */
export const tab = signal<'map' | 'list' | 'detail'>('map');

/** How far the sheet is drawn up while it is not folded away. */
export const sheetHeight = signal<'half' | 'full'>('half');

/** What the pointer or the keyboard focus is on, in the list or on the map. */
export const highlight = signal<RecordId | null>(null);

/** The members of the dense group that the reader has opened on the map: they stand apart until it is left. */
export const openedGroup = signal<ReadonlySet<RecordId>>(new Set());

/** For what the sign under the pointer stands, where that is several. */
export const pointedGroup = signal<readonly RecordId[] | null>(null);

/** Whether the key is unfolded; at first wherever it has a place of its own beside the map. */
export const isLegendOpen = signal(false);

/** Pointer or keys are on a year of the border strip, which has a card of its own. */
export const isStripPointed = signal(false);

/** Failures that the reader has put away, by file. */
export const dismissed = signal<ReadonlySet<string>>(new Set());

/** The step of the tour of the screen; `null` while nobody is led around. */
export const tourStep = signal<number | null>(null);

/** What asks for a second finger on the map of an embedded page; `null` where one is enough. */
export const twoFingers = signal<string | null>(null);

/** Whether the filters are unfolded. */
export const areFiltersOpen = signal(false);

/** How many times the whole border was asked for. */
export const wholeAsked = signal(0);

/** What was looked for by name, to which the map goes close; what is pressed it only keeps in sight. */
export const lookedFor = signal<RecordId | null>(null);

/** Ids of places that the search points at: those that are no record of their own. */
export const pointedPlaces = signal<readonly string[]>([]);

/** Ids of the places of the claim under the pointer or the focus; `null` while there is none. */
export const hoveredPlaces = signal<readonly string[] | null>(null);

/** A notice of a part that comes after the map; `null` until it has come. */
export const laterNotice = signal<ComponentType | null>(null);

/** What comes to map and key only after the first map; `promised.tsx` of the page fills it. */
export const beside = signal<
  Partial<ScenePainted> & {
    /** What of it the key explains, of the rows in view. */
    readonly key?: (rows: readonly Row[], place: KeyPlace) => ComponentChildren;
  }
>({});

/** Where the map goes for a statement, a text, a promise or a place; `promised.tsx` of the page fills it too. */
export const spread = signal<RecordTarget | null>(null);

/** What the editor of facts lays over the map while it is open; `null` without it. In no picture and no file. */
export const draftLayer = signal<Required<Pick<(typeof beside)['value'], 'onTop' | 'key'>> | null>(
  null,
);
