import type { LocalText } from './language.ts';
import type { TalkScene } from './talk/talk.ts';

/** What the points of a scene say, each followed by what came of it. */
export const pointTexts = ({ points }: Pick<TalkScene, 'points'>): LocalText[] =>
  points.flatMap(({ text, done }) => (done ? [text, done.text] : [text]));
