import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../i18n/messages/talk/presenter.ts';
import { chrome } from '../../../ui/text.tsx';
import { type Pick, ScenePicture, ViewPicture } from '../../picture/picture.tsx';
import { textsIn } from '../../texts.ts';
import type { Spot } from '../../wire/command.ts';
import { typed } from '../../wire/typed.ts';
import { isPointing } from '../chosen.ts';
import { ask, given, heard, scene, sceneAlone, stage } from '../state.ts';

const USUAL_ASPECT = 16 / 9;

/** Tells of a place at most once a frame: a mouse tells hundreds of times a second. */
function useSpot() {
  const frame = useRef(0);
  const place = useRef<Spot | null>(null);
  return (at: Spot | null) => {
    place.current = at;
    cancelAnimationFrame(frame.current);
    if (at === null) ask({ do: 'spot', at: null });
    else frame.current = requestAnimationFrame(() => ask({ do: 'spot', at: place.current }));
  };
}

function placeOn(element: HTMLElement, { clientX, clientY }: PointerEvent): Spot {
  const box = element.getBoundingClientRect();
  const share = (value: number) => Math.min(1, Math.max(0, value));
  return {
    x: share((clientX - box.left) / Math.max(1, box.width)),
    y: share((clientY - box.top) / Math.max(1, box.height)),
  };
}

interface SizeProps {
  readonly width: number;
  readonly height: number;
}

/** A press that goes no farther than this is meant for what stands beneath it, CSS px. */
const STILL = 4;

interface LiveProps extends SizeProps {
  readonly picker: { current: Pick | null };
}

/** What the audience sees at this moment, drawn to just the part of the world that its map shows. */
function LivePicture(size: LiveProps) {
  const language = chrome();
  const alone = sceneAlone.value;
  const now = stage.value;
  if (!alone || !scene.value) return null;
  const [title] = textsIn(scene.value.title, [language]);
  const view = now === null ? alone : { ...alone, year: now.year, selection: now.selection };
  return (
    <ViewPicture
      view={view}
      told={scene.value}
      frame={now?.seen ?? undefined}
      label={title?.text ?? ''}
      detail="full"
      {...size}
    />
  );
}

interface PictureProps {
  readonly of: number;
  /** The picture of what is on: pointing at it points at the audience's screen. */
  readonly isLive?: boolean;
}

/** The small picture of a scene, in the shape of the audience's screen. */
export function Picture({ of, isLive = false }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  const tell = useSpot();
  const picker = useRef<Pick | null>(null);
  const pressed = useRef<PointerEvent | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      width.value = Math.round(entry?.contentRect.width ?? 0);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const aspect = heard.value?.aspect ?? USUAL_ASPECT;
  const size = { width: width.value, height: Math.round(width.value / aspect) };
  const talk = given.value;
  const point = (event: PointerEvent) => {
    const isMeant = isPointing.peek() || event.buttons !== 0;
    if (isLive && isMeant && box.current) tell(placeOn(box.current, event));
  };
  const press = (event: PointerEvent) => {
    if (!isLive || event.button !== 0) return;
    // The light goes out wherever the press ends.
    box.current?.setPointerCapture(event.pointerId);
    pressed.current = event;
    point(event);
  };
  const release = () => {
    pressed.current = null;
    if (isLive && !isPointing.peek()) tell(null);
  };
  const lift = (event: PointerEvent) => {
    const from = pressed.current;
    release();
    const frame = box.current;
    if (!from || !frame) return;
    const { clientX: x, clientY: y } = event;
    if (Math.hypot(x - from.clientX, y - from.clientY) > STILL) return;
    const { left, top } = frame.getBoundingClientRect();
    const id = picker.current?.([x - left - frame.clientLeft, y - top - frame.clientTop]);
    if (id) ask({ do: 'select', id });
  };
  return (
    <div
      ref={box}
      class="presenter-frame"
      data-live={isLive}
      data-pointing={isLive && isPointing.value}
      style={{ aspectRatio: String(aspect), '--aspect': aspect }}
      onPointerDown={press}
      onPointerMove={point}
      onPointerUp={lift}
      onPointerCancel={release}
    >
      {talk &&
        size.width > 0 &&
        (isLive ? (
          <LivePicture picker={picker} {...size} />
        ) : (
          <ScenePicture talk={talk} scene={of} {...size} />
        ))}
    </div>
  );
}

/** Says over the picture that the audience does not see it. */
export function Covered() {
  const curtain = stage.value?.curtain ?? 'none';
  if (curtain === 'none') return null;
  const language = chrome();
  return (
    <div class="presenter-covered" data-curtain={curtain} role="status">
      <p>{say(language, curtain === 'black' ? 'covered.black' : 'covered.white')}</p>
      <button type="button" onClick={() => ask({ do: 'curtain', to: 'none' })}>
        {say(language, 'lift')}
      </button>
    </div>
  );
}

/** What the next press would do: which number is typed, or that the light follows the pointer. */
export function Hint() {
  const language = chrome();
  const text =
    typed.value !== ''
      ? say(language, 'typed', { number: typed.value })
      : isPointing.value && say(language, 'point');
  return (
    <p class="presenter-caption" role="status">
      {text}
    </p>
  );
}
