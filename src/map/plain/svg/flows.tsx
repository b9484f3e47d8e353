import type { FlowPicture } from '../../../facts/flows/picture.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { type FlowMark, shapeOf, stubMarks } from '../../flows/shape.ts';
import { inkOf } from '../../flows/tones.ts';
import type { Palette } from '../../signs/palette.ts';
import { flowShare, plainZoom } from '../flow-scale.ts';
import { place, type Window } from '../window.ts';

interface FlowsProps {
  readonly flows: FlowPicture;
  readonly selection: RecordId | null;
  readonly palette: Palette;
  readonly window: Window;
}

const round = (px: number) => Math.round(px * 10) / 10;

/** The trade of the year: all casings beneath all bodies, so that two arcs that meet stay two. */
export function Flows({ flows, selection, palette, window }: FlowsProps) {
  const { arcs, stubs } = flows;
  if (arcs.length + stubs.length === 0) return null;
  const zoom = plainZoom(window);
  const shapes = arcs.map((arc) => ({ ...shapeOf(arc, zoom), state: arc.state }));
  const paint = { palette, window };
  const chosen = shapes.filter(({ id }) => id === selection);
  return (
    <g class="picture-flows" fill="none" stroke-linejoin="round" stroke-linecap="butt">
      {chosen.map(({ id, halo }) => (
        <Marks key={id} marks={halo} {...paint} />
      ))}
      {shapes.map(({ id, casing }) => (
        <Marks key={id} marks={casing} {...paint} />
      ))}
      {shapes.map(({ id, state, body }) => (
        <g key={id} data-flow={id} data-state={state}>
          <Marks marks={body} {...paint} />
        </g>
      ))}
      {stubs.map((stub) => (
        <g key={stub.unit} data-stub={stub.unit}>
          <Marks marks={stubMarks(stub, zoom)} {...paint} />
        </g>
      ))}
    </g>
  );
}

interface MarksProps {
  readonly marks: readonly FlowMark[];
  readonly palette: Palette;
  readonly window: Window;
}

function Marks({ marks, palette, window }: MarksProps) {
  const enlarged = window.scale * flowShare(window);
  const path = ({ points, kind }: FlowMark) =>
    points
      .map((at, i) => `${i === 0 ? 'M' : 'L'}${place(window, at).map(round).join(' ')}`)
      .join('') + (kind === 'area' ? 'Z' : '');
  return (
    <>
      {marks.map((mark, index) => {
        const ink = inkOf(mark.tone, palette);
        return mark.kind === 'area' ? (
          <path key={index} d={path(mark)} fill={ink} fill-opacity={round2(mark.opacity)} />
        ) : (
          <path
            key={index}
            d={path(mark)}
            stroke={ink}
            stroke-opacity={round2(mark.opacity)}
            stroke-width={round(mark.width * enlarged)}
          />
        );
      })}
    </>
  );
}

const round2 = (share: number) => Math.round(share * 100) / 100;
