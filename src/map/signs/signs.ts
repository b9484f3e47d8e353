import type { CooperationField, SiteKind, Stage, Status } from '../../model/vocabulary.ts';

/*
 * Which form says what, without any alphabet. One channel each: the outline is the kind, what is in
 * it the state, its line tells what is carried on from what a source of the year says, the ring
 * around it how well the position is known. What is lost in the symbol stands in words beside it.
 */

/** Three outlines of sites, one of projects, one of meetings, one of all else of cooperation. */
export const OUTLINE_NAMES = [
  'gate',
  'rail',
  'crossing',
  'project',
  'meeting',
  'cooperation',
] as const;
export type OutlineName = (typeof OUTLINE_NAMES)[number];

/** What the pictogram of cooperation tells; `several`: what stands there is of more than one field. */
export type FieldSign = CooperationField | 'several';

export const SITE_OUTLINE: Readonly<
  Record<SiteKind, Extract<OutlineName, 'gate' | 'rail' | 'crossing'>>
> = {
  international: 'gate',
  main: 'gate',
  auxiliary: 'gate',
  rail: 'rail',
  'traditional-crossing': 'crossing',
  'customs-route': 'crossing',
  'cargo-road': 'crossing',
  'scenic-crossing': 'crossing',
  'planned-route': 'crossing',
};

/**
 * What an outline holds. Only what one can use is full; `core`: nothing stands yet, but both sides or
 * an authority have settled it.
 */
export const FORMS = ['full', 'half', 'bar', 'cross', 'core', 'hollow', 'hatch'] as const;
export type Form = (typeof FORMS)[number];

export const STATUS_FORM: Readonly<Record<Status, Form>> = {
  open: 'full',
  restricted: 'half',
  suspended: 'bar',
  closed: 'cross',
  planned: 'hollow',
  unknown: 'hatch',
};

/** Fuller as the work goes on; which of two stages of one form it is stands in words. */
export const STAGE_FORM: Readonly<Record<Stage | 'unknown', Form>> = {
  proposed: 'hollow',
  agreed: 'core',
  approved: 'core',
  'under-construction': 'half',
  completed: 'full',
  open: 'full',
  suspended: 'bar',
  unknown: 'hatch',
};
