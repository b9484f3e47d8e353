import type { LonLat } from '../../lib/mercator.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { FlowArc } from '../../state/select-flows.ts';
import { type FlowShape, shapeOf } from '../flow-shape.ts';
import { BAND_OPACITY, CASING, EDGE, HALO, isBand, RIM } from '../flow-sizes.ts';
import type { Palette } from '../palette.ts';
import { place, type Window, zoomOf } from './window.ts';

interface FlowsProps {
  readonly arcs: readonly FlowArc[];
  readonly selection: RecordId | null;
  readonly palette: Palette;
  readonly window: Window;
}

/** On a screen narrower than this lines of trade are drawn narrower too, CSS px of an ordinary one. */
const FULL_WIDTH = 900;

/** In a small picture the widths of lines keep their proportion to the map, not to the screen. */
export const flowShare = ({ width, scale }: Pick<Window, 'width' | 'scale'>): number =>
  Math.min(1, width / scale / FULL_WIDTH);

const round = (px: number) => Math.round(px * 10) / 10;

/**
 * Lines of trade: all casings beneath all lines, so that two that meet stay two; wide ones as
 * translucent bands with a rim, narrow ones as strokes, disputed ones in dashes.
 */
export function Flows({ arcs, selection, palette, window }: FlowsProps) {
  if (arcs.length === 0) return null;
  const share = flowShare(window);
  const shapes = arcs.map((arc) => shapeOf(arc, zoomOf(window), window.scale * share));
  const path = (points: readonly LonLat[], end = '') =>
    points
      .map((at, i) => `${i === 0 ? 'M' : 'L'}${place(window, at).map(round).join(' ')}`)
      .join('') + end;
  return (
    <g class="picture-flows" fill="none" stroke-linejoin="round">
      {shapes
        .filter(({ id }) => id === selection)
        .map(({ id, halo }) => (
          <path key={id} d={path(halo, 'Z')} stroke={palette.accent} stroke-width={HALO} />
        ))}
      {shapes.map(({ id, casing }) => (
        <path
          key={id}
          d={path(casing, 'Z')}
          stroke={palette.casing}
          stroke-opacity={0.85}
          stroke-width={CASING}
        />
      ))}
      {palette.edge !== 'own' &&
        shapes.map(({ id, casing }) => (
          <path
            key={id}
            d={path(casing, 'Z')}
            stroke={palette.edge}
            stroke-width={EDGE * window.scale}
          />
        ))}
      {shapes.map((shape) => (
        <Flow key={shape.id} shape={shape} path={path} palette={palette} />
      ))}
    </g>
  );
}

interface FlowProps {
  readonly shape: FlowShape;
  readonly path: (points: readonly LonLat[], end?: string) => string;
  readonly palette: Palette;
}

function Flow({ shape, path, palette }: FlowProps) {
  const { id, direction, isDisputed, width, ring, head, rim, pieces } = shape;
  const colour = palette.direction[direction];
  const join = (parts: readonly (readonly LonLat[])[]) => parts.map((part) => path(part)).join('');
  if (isBand(width)) {
    return (
      <g data-flow={id}>
        <path
          d={path(ring, 'Z')}
          fill={colour}
          fill-opacity={BAND_OPACITY[isDisputed ? 'disputed' : 'agreed']}
        />
        <path d={join(rim)} stroke={colour} stroke-width={RIM} />
      </g>
    );
  }
  return (
    <g data-flow={id}>
      <path d={join(pieces)} stroke={colour} stroke-width={round(width)} />
      {head && <path d={path(head, 'Z')} fill={colour} />}
    </g>
  );
}
