import type { TalkScene } from '../../model/talk.ts';

/** Ids of all sources behind what a scene says, each once: of title and line, then of the points. */
export function sourcesOf({ sources, points }: Pick<TalkScene, 'sources' | 'points'>): string[] {
  return [...new Set([...sources, ...points.flatMap((point) => point.sources)])];
}
