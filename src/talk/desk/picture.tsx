import { useMemo } from 'preact/hooks';
import type { Talk } from '../../model/talk/talk.ts';
import { foldedShow } from '../../state/scene-view.ts';
import { ScenePicture } from '../picture/picture.tsx';

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
  const shown = JSON.stringify(foldedShow(talk, scene));
  // With each letter of a text the talk is another one; what its scenes show is the same.
  const picture = useMemo(
    () => <ScenePicture talk={talk} scene={scene} width={WIDTH} height={HEIGHT} />,
    [shown],
  );
  return (
    <span class="scene-picture" aria-hidden="true">
      {picture}
    </span>
  );
}
