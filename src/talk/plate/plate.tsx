import type { Row } from '../../facts/rows/select-rows.ts';
import { compose } from '../../map/plain/compose.ts';
import { ground } from '../../map/plain/ground.ts';
import { paletteOf } from '../../map/plain/looks.ts';
import { PlainMap } from '../../map/plain/svg/plain-map.tsx';
import type { Window } from '../../map/plain/window.ts';
import type { MapScene } from '../../map/renderer.ts';
import { LegendMark } from '../../map/signs/map-legend.tsx';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { MARGIN, type MarkAt, type PlateLayout, type TextAt } from './layout.ts';

/** On paper letters and lines are dark on white, whatever look the page has. */
export const PRINT = paletteOf('print');
export const FAMILIES = "'Be Vietnam Pro', 'Noto Sans SC', sans-serif";

const round = (px: number) => Math.round(px * 100) / 100;

function Text({
  at: { x, y, size, weight, isSoft, anchor, text, language },
}: {
  readonly at: TextAt;
}) {
  return (
    <text
      x={round(x)}
      y={round(y)}
      font-size={size}
      font-weight={weight}
      fill={isSoft ? PRINT.inkSoft : PRINT.ink}
      text-anchor={anchor}
      lang={LANGUAGE_TAG[language]}
    >
      {text}
    </text>
  );
}

function KeySign({ at: { mark, x, y, size } }: { readonly at: MarkAt }) {
  return (
    <svg x={round(x)} y={round(y)} width={size} height={size} overflow="visible" aria-hidden="true">
      {mark.mark === 'flow' ? (
        <path
          d={`M0 ${size / 2}H${size}`}
          stroke={PRINT.direction[mark.direction]}
          stroke-width={size / 4}
        />
      ) : (
        <LegendMark mark={mark} palette={PRINT} />
      )}
    </svg>
  );
}

/** A length on the ground: how long it is drawn, px, and in words. */
export interface ScaleText {
  readonly width: number;
  readonly text: string;
}

/** How far the scale stands from the neat line, and how high its ends are. */
export const SCALE = { air: 14, end: 6, size: 10 } as const;

function Scale({ scale, map }: { readonly scale: ScaleText; readonly map: PlateLayout['map'] }) {
  const [x, y] = [map.x + map.width - SCALE.air - scale.width, map.y + map.height - SCALE.air];
  return (
    <g>
      <path
        d={`M${round(x)} ${round(y - SCALE.end)}v${SCALE.end}h${round(scale.width)}v${-SCALE.end}`}
        fill="none"
        stroke={PRINT.ink}
        stroke-width="1.2"
      />
      <text
        x={round(x + scale.width / 2)}
        y={round(y - 4)}
        font-size={SCALE.size}
        text-anchor="middle"
        fill={PRINT.ink}
        stroke={PRINT.halo}
        stroke-width="3"
        paint-order="stroke"
      >
        {scale.text}
      </text>
    </g>
  );
}

interface PlateProps {
  readonly layout: PlateLayout;
  readonly window: Window;
  readonly scene: MapScene;
  readonly rows: readonly Row[];
  readonly scale: ScaleText | null;
  /** On paper the printer leaves a margin of its own. */
  readonly isTrimmed?: boolean;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** A plate as one SVG: title, map in its neat line, key, foot. `null` until its shapes have come. */
export function Plate(props: PlateProps) {
  const { layout, window, scene, rows, scale, isTrimmed = false, label } = props;
  const shapes = ground.value;
  if (!shapes) return null;
  const { width, height, map, texts, marks, qr } = layout;
  const trim = isTrimmed ? MARGIN : 0;
  const composed = compose({ ground: shapes, scene, rows, window, detail: 'full' });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="plate-sheet"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`${trim} ${trim} ${width - 2 * trim} ${height - 2 * trim}`}
      font-family={FAMILIES}
    >
      <rect width={width} height={height} fill={PRINT.sheet} />
      <g
        transform={`translate(${map.x} ${map.y})`}
        // Said here too: a file has no style sheet.
        paint-order="stroke"
        stroke-linejoin="round"
      >
        <PlainMap
          ground={shapes}
          scene={scene}
          window={window}
          composed={composed}
          palette={PRINT}
          label={label}
        />
      </g>
      <rect
        x={map.x}
        y={map.y}
        width={map.width}
        height={map.height}
        fill="none"
        stroke={PRINT.ink}
      />
      {scale && <Scale scale={scale} map={map} />}
      {marks.map((at, index) => (
        <KeySign key={index} at={at} />
      ))}
      {texts.map((at, index) => (
        <Text key={index} at={at} />
      ))}
      {qr && (
        <path
          d={qr.path}
          fill="#000000"
          shape-rendering="crispEdges"
          transform={`translate(${round(qr.x)} ${round(qr.y)}) scale(${qr.scale})`}
        />
      )}
    </svg>
  );
}
