import { signal } from '@preact/signals';
import type { DrawnName } from '../../map/renderer.ts';
import type { Talk } from '../../model/talk/talk.ts';
import type { Frame } from '../../model/view/view.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Curtain, Spot } from '../wire/command.ts';

/*
 * What a talk has beyond the view while it is given; nothing of it is in the link. Talk and scene
 * stand in the view itself (`talk=`, `scene=`), so that a reload finds them again.
 */

/** The talk of the link, once it is there; `null` while none is given or it is still on its way. */
export const running = signal<Talk | null>(null);

/**
 * Counts how often a scene was shown. The map goes to its frame with each, also where the frame is
 * that of the scene before and the map has been moved meanwhile.
 */
export const arrivals = signal(0);

/** Whether the talk of the link has shown a scene, or is known not to come: nothing is painted whole before. */
export const isTalkSettled = signal(false);

/** What the whole map shows of the world, as it last came to rest. */
export const seen = signal<Frame | null>(null);

export const curtain = signal<Curtain>('none');

/** The large pointer; `null` while it is off. */
export const spot = signal<Spot | null>(null);

/** What was pressed on the map since the scene was shown, be it what the scene itself has selected. */
export const asked = signal<RecordId | null>(null);

/** What stands on the map as a number: the plate tells the names. */
export const numbered = signal<readonly DrawnName[]>([]);

/** Whether somebody left the scene to answer a question: other year, other place, a gate open. */
export const isAway = signal(false);

/** Seconds after which the next scene comes by itself; `null`: the speaker goes on. */
export const autoSeconds = signal<number | null>(null);
export const isPaused = signal(false);

/** When the talk began, ms since the epoch; `null` before. */
export const startedAt = signal<number | null>(null);
