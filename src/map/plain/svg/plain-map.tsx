import { BADGE } from '../../flows/sizes.ts';
import { inkOf } from '../../flows/tones.ts';
import { PROVINCE_SPACING } from '../../places/province-text.ts';
import type { Palette } from '../../signs/palette.ts';
import type { Composed, Subject } from '../compose.ts';
import { shownBonds } from '../heaps.ts';
import type { Lettering } from '../lettering/lettering.ts';
import { SPACING } from '../lettering/lettering.ts';
import type { SetName } from '../lettering/setting.ts';
import { groundPaths } from '../paths.ts';
import type { Window } from '../window.ts';
import { Base, Margin, WorksLines } from './base.tsx';
import { Flows } from './flows.tsx';
import { Bonds, Names, Symbols } from './marks.tsx';
import { Doubt, Pointed, Promised, Towns } from './points.tsx';

interface PlainMapProps extends Omit<Subject, 'rows' | 'detail' | 'measure'> {
  /** Everything in its place, of the same ground, scene and window. */
  readonly composed: Composed;
  readonly palette: Palette;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** A scene as an SVG, drawn without WebGL: the same shapes, symbols, lines and names as the map has. */
export function PlainMap({ ground, scene, window, composed, palette, label }: PlainMapProps) {
  const { placed, works, bonds, lettering } = composed;
  const { selection, highlight, changed = null } = scene;
  const paint = { palette, window };
  const chosen = (id: string) => id === selection || id === highlight;
  return (
    <svg
      class="plain-map"
      role="img"
      aria-label={label}
      width={window.width}
      height={window.height}
      viewBox={`0 0 ${window.width} ${window.height}`}
    >
      <rect width={window.width} height={window.height} fill={palette.sheet} />
      <Base paths={groundPaths(ground, window, scene.year)} {...paint} />
      <Doubt placed={placed} selection={selection} {...paint} />
      <Bonds bonds={shownBonds(bonds, scene.topics, selection)} selection={selection} {...paint} />
      <WorksLines works={works} chosen={chosen} {...paint} />
      <Flows flows={scene.flows} selection={selection} {...paint} />
      {lettering && <Below lettering={lettering} {...paint} />}
      <Margin {...paint} />
      <Symbols
        placed={placed}
        {...{ selection, highlight, changed }}
        ringed={scene.ringed}
        {...paint}
      />
      <Promised placed={placed} promised={scene.promised} {...paint} />
      <Pointed places={scene.pointed ?? []} {...paint} />
      {lettering && <Above lettering={lettering} {...paint} />}
    </svg>
  );
}

interface LetteringProps {
  readonly lettering: Lettering;
  readonly palette: Palette;
  readonly window: Window;
}

/** Towns and the names of the ground. */
function Below({ lettering, ...paint }: LetteringProps) {
  const { townPoints, towns, prefectures, rivers, provinces, far } = lettering;
  const { palette } = paint;
  const colour = ({ isSecond }: { readonly isSecond: boolean }) =>
    isSecond ? palette.inkSoft : palette.town;
  const wide = (name: { readonly key: string }) =>
    name.key.startsWith('sea') ? palette.inkWater : palette.inkProvince;
  return (
    <>
      <Towns points={townPoints} {...paint} />
      {far.map((name) => (
        <Names
          key={name.key}
          names={[name]}
          colour={() => wide(name)}
          spacing={SPACING.far}
          halo={0}
          {...paint}
        />
      ))}
      <Names
        names={rivers}
        colour={() => palette.inkWater}
        spacing={SPACING.water}
        halo={1.2}
        {...paint}
      />
      <Names
        names={prefectures}
        colour={() => palette.inkProvince}
        spacing={SPACING.prefecture}
        halo={1.3}
        {...paint}
      />
      <Names names={towns} colour={colour} halo={1.3} {...paint} />
      <Names
        names={provinces}
        colour={() => palette.inkProvince}
        spacing={PROVINCE_SPACING}
        halo={1.3}
        {...paint}
      />
    </>
  );
}

/** Names of what the scene is about. */
function Above({ lettering: { records, pointed, flows }, ...paint }: LetteringProps) {
  const { palette } = paint;
  return (
    <>
      <Names
        names={records}
        colour={({ isSecond }) => (isSecond ? palette.inkSoft : palette.ink)}
        {...paint}
      />
      {flows.map((name) => (
        <TradeName key={name.key} name={name} {...paint} />
      ))}
      <Names names={pointed} colour={() => palette.accent} halo={2} {...paint} />
    </>
  );
}

/** A value of trade: on a plate where it is that of a region, on a disc where it is but a number. */
function TradeName({
  name,
  palette,
  window,
}: Omit<LetteringProps, 'lettering'> & { readonly name: SetName }) {
  const { kind, box, trade } = name;
  const ink = inkOf(trade?.tone ?? 'none', palette);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const isNumber = kind === 'flow-number';
  return (
    <>
      {trade && trade.pointer.length > 0 && (
        <path
          d={`M${trade.pointer.map((at) => at.map(round).join(' ')).join('L')}Z`}
          fill={palette.inkSoft}
        />
      )}
      {kind === 'badge' && (
        <rect
          x={round(box.left)}
          y={round(box.top)}
          width={round(width)}
          height={round(height)}
          fill={palette.sheet}
          stroke={palette.inkSoft}
          stroke-width={BADGE.edge * window.scale}
        />
      )}
      {isNumber && (
        <circle
          cx={round((box.left + box.right) / 2)}
          cy={round((box.top + box.bottom) / 2)}
          r={round(width / 2)}
          fill={ink}
          stroke={palette.casing}
          stroke-width={BADGE.edge * window.scale}
        />
      )}
      <Names
        names={[name]}
        colour={() => (isNumber ? palette.casing : ink)}
        halo={isNumber ? 0 : 1.8}
        palette={palette}
        window={window}
      />
    </>
  );
}

const round = (px: number) => Math.round(px * 10) / 10;
