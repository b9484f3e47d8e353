import type { Talk } from '../../model/talk.ts';
import { ScenePicture } from '../picture.tsx';

interface TalkPictureProps {
  readonly talk: Talk;
  /** Number of the scene, from 1. */
  readonly scene: number;
}

/** CSS px; 16 to 9, as the wall. */
const WIDTH = 80;
const HEIGHT = 45;

/** A little picture of a scene; says nothing to those who listen, its title stands beside it. */
export function TalkPicture({ talk, scene }: TalkPictureProps) {
  return (
    <span class="scene-picture" aria-hidden="true">
      <ScenePicture talk={talk} scene={scene} width={WIDTH} height={HEIGHT} />
    </span>
  );
}
