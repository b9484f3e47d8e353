import {
  CARRIED_LINE_OPACITY,
  FAR_DASH,
  LIMIT_DASH,
  PROJECT_LINE_DASH,
  PROJECT_LINE_WIDTH,
  RIVER_OPACITY,
} from '../../ground/base-lines.ts';
import type { Palette } from '../../signs/palette.ts';
import { hasRivers, lineWidths, riverShare, worksGrowth } from '../line-widths.ts';
import type { GroundPaths } from '../paths.ts';
import type { Works } from '../things.ts';
import { place, plateIn, type Window } from '../window.ts';

interface BaseProps {
  readonly paths: GroundPaths;
  readonly palette: Palette;
  readonly window: Window;
}

const round = (px: number) => Math.round(px * 100) / 100;

/** Dashes of a line as an attribute. */
export const dashes = (dash: readonly number[], width: number): string =>
  dash.map((share) => round(share * width)).join(' ');

/** Land, sea, rivers, limits and the border, bottom to top. */
export function Base({ paths, palette, window }: BaseProps) {
  const widths = lineWidths(window);
  const round1 = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;
  return (
    <g class="picture-base" fill="none">
      <path d={paths.landFar} fill={palette.paperFar} fill-rule="evenodd" />
      <path d={paths.land} fill={palette.paper} fill-rule="evenodd" />
      <path
        d={paths.sea}
        fill={palette.water}
        fill-rule="evenodd"
        stroke={palette.shore}
        stroke-width={widths.shore}
      />
      <g stroke={palette.shore} stroke-opacity={RIVER_OPACITY} {...round1}>
        {paths.rivers
          .filter(({ rank }) => hasRivers(rank, window))
          .map(({ rank, path }) => (
            <path key={rank} d={path} stroke-width={round(widths.river * riverShare(rank))} />
          ))}
      </g>
      <path
        class="picture-limits"
        d={paths.limits}
        stroke={palette.limit}
        stroke-width={widths.limit}
        stroke-dasharray={dashes(LIMIT_DASH, widths.limit)}
        stroke-linejoin="round"
      />
      <path
        d={paths.borderFar}
        stroke={palette.borderFar}
        stroke-width={widths.far}
        stroke-dasharray={dashes(FAR_DASH, widths.far)}
        {...round1}
      />
      <path d={paths.border} stroke={palette.borderCasing} stroke-width={widths.band} {...round1} />
      <path
        class="picture-border"
        d={paths.border}
        stroke={palette.border}
        stroke-width={widths.border}
        {...round1}
      />
    </g>
  );
}

/** What lies outside of the plate, and its neat line where that is in sight. */
export function Margin({ palette, window }: Omit<BaseProps, 'paths'>) {
  const { left, right, top, bottom } = plateIn(window);
  const { width, height, scale } = window;
  if (left <= 0 && top <= 0 && right >= width && bottom >= height) return null;
  const all = `M-9-9H${width + 9}V${height + 9}H-9Z`;
  const plate = `M${round(left)} ${round(top)}V${round(bottom)}H${round(right)}V${round(top)}Z`;
  return (
    <>
      <path d={`${all}${plate}`} fill={palette.sheet} fill-rule="evenodd" />
      <path d={plate} fill="none" stroke={palette.inkSoft} stroke-width={0.8 * scale} />
    </>
  );
}

interface WorksProps extends Omit<BaseProps, 'paths'> {
  readonly works: readonly Works[];
  readonly chosen: (id: string) => boolean;
}

/** Schematic lines of projects: straight from town to town, the dashes tell the stage. */
export function WorksLines({ works, chosen, palette, window }: WorksProps) {
  const growth = worksGrowth(window);
  return (
    <g fill="none" stroke-linejoin="round">
      {works.map(({ id, line, stage, isCarried }) => {
        const d = line
          .map((at, i) => `${i === 0 ? 'M' : 'L'}${place(window, at).map(round).join(' ')}`)
          .join('');
        const isChosen = chosen(id);
        const width = round(PROJECT_LINE_WIDTH[isChosen ? 'chosen' : 'quiet'] * growth);
        return (
          <g key={id} data-works={id}>
            <path
              d={d}
              stroke={palette.casing}
              stroke-opacity={isChosen ? 0.9 : 0.6}
              stroke-width={round(width + PROJECT_LINE_WIDTH.casing * growth)}
              stroke-linecap="round"
            />
            <path
              d={d}
              stroke={palette.stage[stage]}
              stroke-opacity={isCarried ? CARRIED_LINE_OPACITY : 1}
              stroke-width={width}
              stroke-dasharray={dashes(PROJECT_LINE_DASH[stage], width)}
            />
          </g>
        );
      })}
    </g>
  );
}
