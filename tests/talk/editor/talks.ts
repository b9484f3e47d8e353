import { sameInAll } from '../../../src/model/language.ts';
import type { Show, Talk, TalkScene } from '../../../src/model/talk/talk.ts';

/** A scene with made-up texts. */
export function makeScene(id: string, show: Show = {}): TalkScene {
  return {
    id,
    title: sameInAll(`Title ${id}`),
    line: sameInAll(''),
    points: [],
    note: sameInAll(''),
    show: { ...show },
    sources: [],
  };
}

/** A talk with made-up texts; one scene unless others are given. */
export function makeTalk(id: string, title: string, scenes = [makeScene('s-1')]): Talk {
  return { id, title: sameInAll(title), occasion: sameInAll(''), date: null, scenes };
}
