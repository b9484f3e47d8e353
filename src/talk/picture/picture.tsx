import './picture.css';
import { useEffect, useMemo } from 'preact/hooks';
import type { Catalogue } from '../../facts/catalogue.ts';
import { say } from '../../i18n/messages/talk/picture.ts';
import { fetchFonts, lettersCame } from '../../map/fonts.ts';
import { compose } from '../../map/plain/compose.ts';
import { fetchGround, ground } from '../../map/plain/ground.ts';
import { numbersIn } from '../../map/plain/lettering/lettering.ts';
import { type PictureLook, paletteOf } from '../../map/plain/looks.ts';
import { under } from '../../map/plain/pick.ts';
import { PlainMap } from '../../map/plain/svg/plain-map.tsx';
import { windowOf } from '../../map/plain/window.ts';
import type { Language } from '../../model/language.ts';
import type { Talk, TalkScene } from '../../model/talk/talk.ts';
import type { Frame } from '../../model/view/aim.ts';
import type { LanguagePair, ViewState } from '../../model/view/view.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { dataAddress } from '../../state/data-address.ts';
import { writeLink } from '../../state/link/link.ts';
import { sceneWithin } from '../../state/scene-view.ts';
import { catalogue, languages, look } from '../../state/store.ts';
import { textsIn } from '../texts.ts';
import { pictureScene, viewOfScene } from './picture-scene.ts';

/** Fetches what pictures are drawn from; once for all, never rejects. */
export async function fetchPictures(): Promise<void> {
  await Promise.all([fetchGround(dataAddress), fetchFonts(languages.peek())]);
}

interface SizeProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** That of the page where left out; `print` for paper. */
  readonly look?: PictureLook;
  /** Those on screen where left out. */
  readonly languages?: LanguagePair;
  /** `small`: no names; by itself below a width at which names could be read. */
  readonly detail?: 'small' | 'full';
  /** Exactly these bounds in place of what the scene shows: those of another window, say. */
  readonly frame?: Frame | undefined;
  /** Told which numbers stand in the picture for values of trade, by the ids of these. */
  readonly onNumbers?: (numbers: ReadonlyMap<string, number>) => void;
}

const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

interface ViewPictureProps extends SizeProps {
  readonly view: ViewState;
  /** What is said to it. */
  readonly told?: TalkScene | null;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** Is given what tells which record stands at a point of the picture. */
  readonly picker?: { current: Pick | null };
}

/** The record at a point of a picture, px from its top left; `null` on empty ground. */
export type Pick = (point: readonly [x: number, y: number]) => RecordId | null;

/** Narrower than this a picture has no names unless it is asked for them, CSS px. */
const LEAST_FOR_NAMES = 560;

/**
 * A picture of a view: a still map, drawn without WebGL. An empty frame until its shapes have come.
 * Drawn anew only when it would look otherwise: whoever shows it may do so as often as he likes.
 */
export function ViewPicture(props: ViewPictureProps) {
  const { view, told = null, width, height, label, frame } = props;
  const shapes = ground.value;
  const facts = catalogue.value;
  const wanted = props.look ?? look.value;
  const detail = props.detail ?? (width < LEAST_FOR_NAMES ? 'small' : 'full');
  const { picture, numbers } = useMemo(() => {
    if (!shapes) return { picture: null, numbers: NO_NUMBERS };
    const { scene, rows } = pictureScene(facts, view, told);
    const window = windowOf({
      aim: frame ?? view.camera,
      width,
      height,
      isExact: frame !== undefined,
    });
    const composed = compose({ ground: shapes, scene, rows, window, detail });
    if (props.picker) {
      props.picker.current = (point) => under(composed.placed, scene.flows, window, point);
    }
    const picture = (
      <PlainMap
        ground={shapes}
        scene={scene}
        window={window}
        composed={composed}
        palette={paletteOf(wanted)}
        label={label}
      />
    );
    return { picture, numbers: numbersIn(composed.lettering?.flows ?? []) };
  }, [
    shapes,
    lettersCame.value,
    facts,
    writeLink(view),
    told,
    frame && Object.values(frame).join(),
    width,
    height,
    wanted,
    detail,
    label,
  ]);
  useEffect(() => void fetchPictures(), []);
  useEffect(() => props.onNumbers?.(numbers), [numbers]);
  return (
    picture ?? <span class="picture-coming" style={{ inlineSize: width, blockSize: height }} />
  );
}

interface ScenePictureProps extends SizeProps {
  readonly talk: Talk;
  /** Number of the scene, from 1. */
  readonly scene: number;
}

/** What a picture of a scene is called. */
function labelOf(facts: Catalogue, talk: Talk, number: number, language: Language): string {
  const title = talk.scenes[number - 1]?.title;
  const [text] = title ? textsIn(title, [language]) : [];
  const { year } = viewOfScene(facts, talk, number, [language]);
  return say(language, 'label', { year, title: text?.text ?? '' });
}

/** A picture of a scene of a talk: what the audience's map shows there. */
export function ScenePicture({ talk, scene, ...size }: ScenePictureProps) {
  const pair = size.languages ?? languages.value;
  const facts = catalogue.value;
  const number = sceneWithin(talk, scene);
  const view = viewOfScene(facts, talk, number, pair);
  const told = talk.scenes[number - 1] ?? null;
  const label = labelOf(facts, talk, number, pair[0]);
  return <ViewPicture view={view} told={told} label={label} {...size} />;
}
