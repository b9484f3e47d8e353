import { z } from 'zod';
import { SHOW_KEYS, TALK_FORMAT, TALK_VERSION } from '../talk/talk-format.ts';
import { localText, partialDate, recordId, sourceId } from './common.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has small letters, digits and hyphens');

/** Most points of a scene: more cannot be read from the last row. */
const MOST_POINTS = 4;
/** Most figures drawn on a scene. */
const MOST_FIGURES = 5;
/** Most scenes of a talk. */
const MOST_SCENES = 60;

/**
 * Why both sides can stand behind a line of the wall: `signed`, it is in a text that both signed;
 * `said`, an official organ of one side says it and none of the other contradicts it.
 */
export const WALL_MARKS = ['signed', 'said'] as const;

/** What a line leaves open: a figure to reconcile, or something to confirm. */
export const OPEN_KINDS = ['figure', 'item'] as const;

/** `null` or an empty text puts a key back to what the page shows by itself. */
const show = z.partialRecord(
  z.enum(SHOW_KEYS, `a scene shows ${SHOW_KEYS.join(', ')}`),
  z
    .string()
    .nullable()
    .transform((value) => value ?? ''),
);

/** A talk, with texts and sources as strict or as lenient as the two callers want them. */
function talkOf<T extends z.ZodType<{ vi: string; zh: string; en: string; fr: string }>>(
  text: T,
  leastSources: 0 | 1,
) {
  const sources = z.array(sourceId).min(leastSources, 'a statement needs at least one source');
  const mark = z
    .enum(WALL_MARKS)
    .optional()
    .describe('needed in data/talks; talks of the page have none');
  const said = z.strictObject({ text, mark, sources });
  const point = said.extend({
    done: said
      .extend({ promise: id.describe('the commitment of which this came') })
      .optional()
      .describe('of something agreed: what came of it, beneath it on the wall'),
  });
  const scene = z.strictObject({
    id,
    title: text,
    line: text.describe('one line under the title, read from the last row'),
    mark,
    session: recordId
      .optional()
      .describe('meeting whose official name and heads of delegation stand on the wall'),
    ceremony: z.literal(true).optional().describe('opening or signing: as many words as it takes'),
    points: z.array(point).max(MOST_POINTS).default([]),
    chart: z
      .array(z.string().regex(/^(?:claim|flow):/, 'a figure is a claim: or a flow:'))
      .min(1)
      .max(MOST_FIGURES)
      .optional()
      .describe('figures drawn beside the map, by the ids of their records: claim:… or flow:…'),
    note: text.describe('for the speaker alone'),
    show: show.default({}),
    sources: sources.describe('behind title and line'),
  });
  return z.strictObject({
    id: id.describe('the presentation, as links name it'),
    title: text.describe('what it is called'),
    occasion: text.describe('which meeting, where'),
    date: partialDate.nullable().describe('day of the meeting'),
    scenes: z
      .array(scene)
      .min(1, 'a talk needs at least one scene')
      .max(MOST_SCENES)
      .refine(
        (scenes) => new Set(scenes.map((one) => one.id)).size === scenes.length,
        'two scenes have the same id',
      )
      .describe('what is shown one after the other'),
    promised: z
      .array(recordId)
      .min(1)
      .optional()
      .describe('for the hand-out: sessions whose promises it tells, each with what came of it'),
    annex: z
      .array(z.strictObject({ kind: z.enum(OPEN_KINDS), text, sources }))
      .optional()
      .describe('for the hand-out: figures to reconcile, items to confirm'),
  });
}

/** data/talks/*.yaml: every text in every language, every statement with its sources. */
export const talkSchema = talkOf(localText, 1);

const draftText = z.string().max(4000);
const draftTexts = z.strictObject({ vi: draftText, zh: draftText, en: draftText, fr: draftText });

/** A talk that somebody makes in the page: texts may be missing still, sources too. */
export const draftSchema = talkOf(draftTexts, 0);

/** A file of talks that was saved from the page. */
export const talkFileSchema = z.strictObject({
  format: z.literal(TALK_FORMAT),
  version: z.literal(TALK_VERSION),
  talks: z.array(draftSchema).min(1),
});

export type Talk = z.infer<typeof talkSchema>;
