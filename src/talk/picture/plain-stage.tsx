import './picture.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Row } from '../../facts/rows/select-rows.ts';
import type { Sizing } from '../../map/places/sizing.ts';
import { compose } from '../../map/plain/compose.ts';
import { fetchGround, ground } from '../../map/plain/ground.ts';
import { paletteOf } from '../../map/plain/looks.ts';
import { under } from '../../map/plain/pick.ts';
import { PlainMap } from '../../map/plain/svg/plain-map.tsx';
import { aimAt, frameOf, isInSight, windowOf } from '../../map/plain/window.ts';
import type { MapScene, Padding } from '../../map/renderer.ts';
import type { Aim, Frame } from '../../model/view/aim.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { dataAddress } from '../../state/data-address.ts';

interface PlainStageProps {
  readonly scene: MapScene;
  /** The rows whose ids the scene shows. */
  readonly rows: readonly Row[];
  readonly aim: Aim | null;
  /** Where what is selected stands; brought into sight. */
  readonly target: { readonly lon: number; readonly lat: number } | null;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  readonly sizing: Sizing;
  readonly label: string;
  /** A press on a symbol or line; `null` on empty ground. */
  readonly onPick: (id: RecordId | null) => void;
  /** Told what is in sight, whenever that changes. */
  readonly onFrame: (frame: Frame) => void;
}

/**
 * The map of the room where its PC has no WebGL: it stands still and cuts from scene to scene, and
 * tells all that the other one tells.
 */
export function PlainStage(props: PlainStageProps) {
  const { scene, rows, aim, target, width, height, padding, sizing, label } = props;
  const shapes = ground.value;
  useEffect(() => void fetchGround(dataAddress), []);
  const window = useMemo(() => {
    const sight = { width, height, padding, ...sizing };
    const own = windowOf({ aim, ...sight });
    return !target || isInSight(own, target, padding)
      ? own
      : windowOf({ aim: aimAt(own, target, padding), ...sight });
  }, [aim, target?.lon, target?.lat, width, height, padding, sizing]);
  useEffect(() => props.onFrame(frameOf(window, padding)), [window]);
  const composed = useMemo(
    () => shapes && compose({ ground: shapes, scene, rows, window, detail: 'full' }),
    [shapes, scene, rows, window],
  );
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onClick = ({ clientX, clientY }: MouseEvent) => {
      const box = root.current?.getBoundingClientRect();
      if (!box || !composed) return;
      const point = [clientX - box.left, clientY - box.top] as const;
      props.onPick(under(composed.placed, scene.flows, window, point));
    };
    root.current?.addEventListener('click', onClick);
    return () => root.current?.removeEventListener('click', onClick);
  }, [composed]);
  // What can be pressed here stands in search and list as well, for those who move by keys.
  return (
    <div class="plain-stage" ref={root}>
      {shapes && composed && (
        <PlainMap
          ground={shapes}
          scene={scene}
          window={window}
          palette={paletteOf(scene.look)}
          composed={composed}
          label={label}
        />
      )}
    </div>
  );
}
