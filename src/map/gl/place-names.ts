import { toPlane } from '../../lib/mercator.ts';
import type { ProvinceNameFeature } from '../../model/features.ts';
import type { LanguagePair } from '../../state/view.ts';
import { byRank, majorNameSize, SMALL_SCREEN, yieldsToNames } from '../hierarchy.ts';
import type { Lines } from '../name-ground.ts';
import { groundOfName, linesForNames } from '../name-lines.ts';
import {
  ALL_NAMES,
  boxOf,
  FREE_NAMES,
  type NamePlace,
  type Obstacle,
  placeNames,
  remembered,
  type Taken,
} from '../name-places.ts';
import { type Measure, nameBox, SECOND } from '../name-text.ts';
import { nameSize, type Sizing, secondShare } from '../sizing.ts';
import type { NameGround } from '../spread.ts';
import type { Node } from './place.ts';
import { type FirstView, stagesOf } from './stages.ts';

/** What places depend on beside the records. */
export interface PlaceOptions extends Sizing {
  readonly languages: LanguagePair;
  readonly measure: Measure;
  /** What of the map is first seen; `null` where that is not known. */
  readonly first: FirstView | null;
}

type Line = readonly (readonly number[])[];

/** What of the map names keep off, degrees, and the names of provinces. */
export interface MapGround {
  readonly border: readonly Line[];
  /** Schematic lines of projects. */
  readonly works: readonly Line[];
  readonly provinces: readonly ProvinceNameFeature[];
}

/** A name of the first rank in its place, and the room that it takes. */
export interface SizedName {
  readonly place: NamePlace;
  readonly width: number;
  readonly height: number;
}

/** The lines that names keep off at a zoom, in CSS px of an ordinary screen. */
export function linesAt({ border, works }: MapGround, zoom: number, scale: number): Lines[] {
  const world = (512 * 2 ** zoom) / scale;
  const drawn = (lines: readonly Line[]) =>
    lines.map((line) =>
      line.map(([lon = 0, lat = 0]) => {
        const [x, y] = toPlane([lon, lat]);
        return [x * world, y * world] as const;
      }),
    );
  return linesForNames(drawn(border), drawn(works));
}

/** Symbols as names meet them. */
export function obstaclesOf(nodes: readonly Node[]): Obstacle[] {
  return nodes.map(({ id, x, y, half, offset: [dx, dy], tier }) => {
    return { id, x, y, dx, dy, half, isNamed: tier === 0, yields: yieldsToNames(tier) };
  });
}

/** What all names of one zoom step have to do with. */
export interface StepGround {
  /** For which places are reckoned. */
  readonly zoom: number;
  /** For whose sizes it is drawn. */
  readonly level: number;
  readonly ground: MapGround;
  readonly lines: readonly Lines[];
  readonly options: PlaceOptions;
}

/** Places for the names of the first rank at a zoom and up to the next. */
export function namesAt(
  nodes: readonly Node[],
  reserved: readonly Taken[],
  { zoom, level, lines, options }: StepGround,
): Map<string, SizedName> {
  const { languages, measure, scale, first } = options;
  const isSmall = level < SMALL_SCREEN;
  const size = nameSize(majorNameSize(level), options);
  const second = secondShare(SECOND, options);
  const great = nodes.filter(({ tier }) => tier === 0).toSorted(byRank);
  const boxes = great.map((node) => {
    return { id: node.id, ...nameBox(node.names, languages, measure, size, second) };
  });
  const places = placeNames(boxes, {
    symbols: obstaclesOf(isSmall ? great : nodes),
    lines,
    reserved,
    stages: stagesOf(zoom, scale, first),
    rules: isSmall ? FREE_NAMES : ALL_NAMES,
  });
  return new Map(
    boxes.flatMap(({ id, width, height }) => {
      const place = places.get(id);
      return place ? [[id, { place, width, height }] as const] : [];
    }),
  );
}

/** The room that names take, at any size of the map. */
export function takenBy(nodes: readonly Node[], names: ReadonlyMap<string, SizedName>): Taken[] {
  return nodes.flatMap(({ id, x, y, offset: [dx, dy] }): Taken[] => {
    const name = names.get(id);
    return name ? [remembered((growth) => boxOf(name, name.place, { x, y, dx, dy }, growth))] : [];
  });
}

/** The room that names take, for the symbols that make way for them. */
export function groundsOf(
  nodes: readonly Node[],
  names: ReadonlyMap<string, SizedName>,
): NameGround[] {
  return nodes.flatMap((node): NameGround[] => {
    const name = names.get(node.id);
    return name ? [groundOfName(node, name.place, name)] : [];
  });
}
