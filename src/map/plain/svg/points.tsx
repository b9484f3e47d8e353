import type { PointedPlace } from '../../../facts/scene/select-scene.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { isPromised, PROMISE_DOT, promiseDotAt } from '../../signs/corners.ts';
import type { Palette } from '../../signs/palette.ts';
import { doubtOf } from '../doubt.ts';
import type { Town } from '../shapes.ts';
import type { Placed } from '../things.ts';
import { place, type Window } from '../window.ts';

interface PaintProps {
  readonly palette: Palette;
  readonly window: Window;
}

const RADII = [3, 2.2, 1.7];
const round = (px: number) => Math.round(px * 10) / 10;

/** The points of towns. */
export function Towns({
  points,
  palette,
  window: { scale },
}: PaintProps & {
  readonly points: readonly (Town & { readonly x: number; readonly y: number })[];
}) {
  return (
    <>
      {points.map(({ id, rank, x, y }) => (
        <circle
          key={id}
          cx={round(x)}
          cy={round(y)}
          r={(RADII[rank - 1] ?? 1.7) * scale}
          fill={rank === 1 ? palette.town : palette.halo}
          stroke={palette.town}
          stroke-width={scale}
        />
      ))}
    </>
  );
}

/** How far off the estimated position of what is selected may be: a circle on the ground. */
export function Doubt({
  placed,
  selection,
  palette,
  window,
}: PaintProps & { readonly placed: readonly Placed[]; readonly selection: RecordId | null }) {
  const doubt = doubtOf(placed, selection, window);
  if (!doubt) return null;
  const circle = { cx: round(doubt.x), cy: round(doubt.y), r: round(doubt.r) };
  const dash = [3, 2.2].map((share) => round(share * 1.5 * window.scale)).join(' ');
  return (
    <g class="picture-doubt">
      <circle {...circle} fill="none" stroke={palette.casing} stroke-width={3.4 * window.scale} />
      <circle
        {...circle}
        fill={palette.accent}
        fill-opacity={0.1}
        stroke={palette.accent}
        stroke-width={1.5 * window.scale}
        stroke-dasharray={dash}
      />
    </g>
  );
}

/** Rings around the places that a statement names. */
export function Pointed({
  places,
  palette,
  window,
}: PaintProps & { readonly places: readonly PointedPlace[] }) {
  const { scale } = window;
  return (
    <>
      {places.map(({ lon, lat, names }) => {
        const [cx, cy] = place(window, [lon, lat]).map(round);
        const circle = { cx, cy, r: 9 * scale };
        return (
          <g key={`${lon} ${lat} ${names.en}`} data-pointed={names.en}>
            <circle {...circle} fill="none" stroke={palette.halo} stroke-width={7 * scale} />
            <circle
              {...circle}
              fill={palette.accent}
              fill-opacity={0.15}
              stroke={palette.accent}
              stroke-width={2.5 * scale}
            />
          </g>
        );
      })}
    </>
  );
}

/** The dots at the signs of what a promise is open on. */
export function Promised({
  placed,
  promised,
  palette,
  window: { scale },
}: PaintProps & {
  readonly placed: readonly Placed[];
  readonly promised: ReadonlySet<RecordId> | undefined;
}) {
  return (
    <>
      {placed
        .filter((one) => isPromised(one, promised))
        .map((one) => {
          const [cx, cy] = promiseDotAt(one).map(round);
          return (
            <g key={one.id} data-promised={one.id}>
              <circle cx={cx} cy={cy} r={PROMISE_DOT.ring * scale} fill={palette.casing} />
              <circle cx={cx} cy={cy} r={PROMISE_DOT.radius * scale} fill={palette.cooperation} />
            </g>
          );
        })}
    </>
  );
}
