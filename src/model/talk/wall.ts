import type { Language, LocalText } from '../language.ts';
import type { TalkScene } from './talk.ts';

/* What stands on the wall, and how much of it a hall can read. */

/** Most that a scene says in each language: Vietnamese syllables, Chinese characters, words. */
export const MOST_ON_WALL: Readonly<Record<Language, number>> = { vi: 45, zh: 60, en: 40, fr: 40 };

/** One line of the wall. */
export interface WallLine {
  readonly part: 'title' | 'line' | 'point' | 'done';
  /** Where it stands in its scene. */
  readonly path: readonly (string | number)[];
  readonly text: LocalText;
  readonly mark?: TalkScene['mark'];
  readonly sources: readonly string[];
}

/** The lines of a scene from top to bottom; title and line carry the mark of the scene. */
export function wallLines({ title, line, mark, sources, points }: TalkScene): WallLine[] {
  return [
    { part: 'title', path: ['title'], text: title, mark, sources },
    { part: 'line', path: ['line'], text: line, mark, sources },
    ...points.flatMap(({ done, ...point }, at): WallLine[] => [
      { part: 'point', path: ['points', at], ...point },
      ...(done ? [{ part: 'done' as const, path: ['points', at, 'done'], ...done }] : []),
    ]),
  ];
}

/** Ids of all sources behind what a scene says, each once: of title and line, then of the points. */
export function sourcesOf({ sources, points }: Pick<TalkScene, 'sources' | 'points'>): string[] {
  const ofPoints = points.flatMap((point) => [...point.sources, ...(point.done?.sources ?? [])]);
  return [...new Set([...sources, ...ofPoints])];
}

/**
 * Length of a text as its readers count it: Chinese characters, and elsewhere what stands between
 * spaces, in Vietnamese a syllable. A number counts as one, a dash or a stop as nothing.
 */
export function lengthOf(text: string, language: Language): number {
  const pieces =
    language === 'zh'
      ? /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}.,%/])*/gu
      : /\S*[\p{L}\p{N}]\S*/gu;
  return text.match(pieces)?.length ?? 0;
}
