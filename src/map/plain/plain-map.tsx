import type { Palette } from '../palette.ts';
import { PROVINCE_SPACING } from '../province-text.ts';
import { Base, Margin, WorksLines } from './base.tsx';
import type { Composed, Subject } from './compose.ts';
import { Flows } from './flows.tsx';
import { FAR_SPACING, PREFECTURE_SPACING } from './ground-names.ts';
import { Names, Symbols } from './marks.tsx';
import type { Lettering } from './names.ts';
import { groundPaths } from './paths.ts';
import { Doubt, Pointed, Towns } from './points.tsx';
import { WATER_SPACING } from './water-names.ts';
import type { Window } from './window.ts';

interface PlainMapProps extends Omit<Subject, 'rows' | 'detail' | 'measure'> {
  /** Everything in its place, of the same ground, scene and window. */
  readonly composed: Composed;
  readonly palette: Palette;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** A scene as an SVG, drawn without WebGL: the same shapes, symbols, lines and names as the map has. */
export function PlainMap({ ground, scene, window, composed, palette, label }: PlainMapProps) {
  const { placed, works, lettering } = composed;
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
      <WorksLines works={works} chosen={chosen} {...paint} />
      <Flows flows={scene.flows} selection={selection} {...paint} />
      {lettering && <Below lettering={lettering} {...paint} />}
      <Margin {...paint} />
      <Symbols placed={placed} {...{ selection, highlight, changed }} {...paint} />
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
          spacing={FAR_SPACING}
          halo={0}
          {...paint}
        />
      ))}
      <Names
        names={rivers}
        colour={() => palette.inkWater}
        spacing={WATER_SPACING}
        halo={1.2}
        {...paint}
      />
      <Names
        names={prefectures}
        colour={() => palette.inkProvince}
        spacing={PREFECTURE_SPACING}
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
        <Names
          key={name.key}
          names={[name]}
          colour={() => (name.kind === 'flow' ? palette.direction.total : palette.inkSoft)}
          halo={1.8}
          {...paint}
        />
      ))}
      <Names names={pointed} colour={() => palette.accent} halo={2} {...paint} />
    </>
  );
}
