/* The words and keys of files with talks, which schema and writers share. */

/**
 * What a scene may set, by the keys of the link and in their grammar: `map=` camera or frame, `on=`
 * topics, `sel=` selection … Languages and look belong to the room, not to a scene.
 */
export const SHOW_KEYS = [
  'map',
  'year',
  'compare',
  'since',
  'on',
  'sel',
  'flows',
  'measure',
  'series',
  'unit',
  'province',
  'class',
  'status',
  'mechanism',
  'source',
  'claims',
] as const;

export const TALK_FORMAT = 'border-cooperation-map/talks';
export const TALK_VERSION = 1;
