import type { FlowPicture } from '../../state/flows/picture.ts';
import { placeLabels } from '../flows/labels.ts';
import { FLOW_NAME } from '../flows/sizes.ts';
import type { Lines } from '../name-ground.ts';
import type { Obstacle } from '../name-places.ts';
import { plainZoom } from './flow-scale.ts';
import { enlarged, roomOf, type SetName, scaled, settingOf, type Typesetting } from './setting.ts';
import type { Placed } from './things.ts';
import { place, type Window } from './window.ts';

interface Among {
  readonly window: Window;
  readonly lines: readonly Lines[];
  readonly placed: readonly Placed[];
  readonly names: readonly SetName[];
  readonly type: Typesetting;
}

/** The values of arcs and badges in their places, as the map with WebGL sets them. */
export function flowNames(
  flows: FlowPicture,
  { window, lines, placed, names, type }: Among,
): SetName[] {
  const { scale } = window;
  const settings = new Map<string, ReturnType<typeof settingOf>>();
  const symbols = placed.map(({ id, x, y, offset: [dx, dy], half, tier }): Obstacle => {
    const at = { x: x / scale, y: y / scale, dx: dx / scale, dy: dy / scale };
    return { id, ...at, half: half / scale, isNamed: tier === 0 };
  });
  const labels = placeLabels(flows, {
    place: (at) => {
      const [x, y] = place(window, at);
      return [x / scale, y / scale];
    },
    zoom: plainZoom(window),
    sizeOf: (texts) => {
      const setting = settingOf(texts, type, { size: FLOW_NAME, weight: 600 });
      settings.set(JSON.stringify(texts), setting);
      return setting;
    },
    symbols,
    lines,
    taken: names.map(
      ({ box }) =>
        () =>
          scaled(box, 1 / scale),
    ),
    stages: [{ growth: 1, weight: 1, frame: scaled(roomOf(window), 1 / scale) }],
  });
  return labels.flatMap(({ id, texts, isQuiet, justify, x, y, width, height }): SetName[] => {
    const setting = settings.get(JSON.stringify(texts));
    if (!setting) return [];
    const box = scaled(
      { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
      scale,
    );
    const edges = { left: box.left, center: x * scale, right: box.right };
    return [
      {
        key: id,
        kind: isQuiet ? 'quiet-flow' : 'flow',
        x: edges[justify],
        y: y * scale,
        justify,
        lines: enlarged(setting.lines, scale),
        box,
        tie: null,
      },
    ];
  });
}
