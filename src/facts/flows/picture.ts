import type { LonLat } from '../../lib/mercator.ts';
import type { FlowState } from '../../model/flow.ts';
import { type LocalText, type Names, sameInAll } from '../../model/language.ts';
import type { Flow } from '../../model/records.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { ViewState } from '../../model/view/view.ts';
import type { Direction, FlowLayer, RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { findSite } from '../find.ts';
import { narrowed } from '../rows/narrow.ts';
import { type Choice, chooseFlows } from './choice.ts';
import { type Amount, amountIn } from './money.ts';
import { type Way, wayOf } from './way.ts';
import { flowWidths } from './width.ts';

/** A province, a region or a gate as a map names it: whole, and by one side's name alone. */
export interface FlowOwner {
  readonly names: Names;
  readonly short: Names;
}

/** What arcs and badges both say. */
interface Told {
  readonly id: RecordId;
  readonly layer: FlowLayer;
  readonly state: FlowState;
  readonly figure: Flow;
  /** What it is the trade or traffic of: provinces, a region or a gate, as of the year on screen. */
  readonly of: readonly string[];
  /** The names of what `of` lists. */
  readonly owners: readonly FlowOwner[];
  /** What of it is counted, where that is not all. */
  readonly scope: LocalText | null;
  /** The year of the figure; earlier than the one on screen where it is carried. */
  readonly year: AsOfYear;
  /** How many years before the one on screen that is; 0 where it is of that year. */
  readonly age: number;
  /** Number of the session at which it was told, where that is known. */
  readonly session: number | null;
  readonly amount: Amount;
  readonly direction: Direction;
  readonly isDisputed: boolean;
}

/** A figure ready to draw: way, width and direction; no reckoning is left to the renderer. */
export interface FlowArc extends Told, Way {
  /** CSS px at an ordinary screen, from one square-root scale over all years. */
  readonly widthPixels: number;
  /** The width says nothing of the value: it is printed only in yuan, or below the scale. */
  readonly isLeast: boolean;
  /** The opposite direction is drawn beside it. */
  readonly isPair: boolean;
}

/** A region's trade with all of Vietnam: told at its seat, on no common scale with the arcs. */
export interface FlowBadge extends Told {
  readonly at: LonLat;
}

/** A province of which no figure is known. */
export interface FlowStub {
  readonly unit: string;
  readonly at: LonLat;
}

/** All that the map shows of trade in a year. */
export interface FlowPicture {
  readonly arcs: readonly FlowArc[];
  readonly badges: readonly FlowBadge[];
  readonly stubs: readonly FlowStub[];
}

export const NO_FLOWS: FlowPicture = { arcs: [], badges: [], stubs: [] };

export type FlowView = Pick<
  ViewState,
  'topics' | 'flows' | 'measure' | 'year' | 'money' | 'filters' | 'lens' | 'talk'
>;

/** The side that a pair's name begins with: each language begins with its own. */
const sideOf = <T extends string | null>(pair: T): T => (pair?.split(/ – |—/)[0] ?? pair) as T;

/** Each side is named in its own language where a short name is wanted: `Hữu Nghị`, `友谊关`. */
function ownerOf(catalogue: Catalogue, id: string): FlowOwner {
  const site = findSite(catalogue, id);
  if (site) {
    const { vi, zh, en, fr } = site.names;
    return {
      names: site.names,
      short: { vi: sideOf(vi), zh: sideOf(zh), en: sideOf(en), fr: sideOf(fr) },
    };
  }
  const names = catalogue.places.get(id)?.names ?? sameInAll(id);
  return { names, short: names };
}

function toldOf(
  catalogue: Catalogue,
  choice: Choice,
  layer: FlowLayer,
  flow: Flow,
  view: FlowView,
): Told[] {
  const amount = amountIn(flow, view.money);
  if (!amount) return [];
  return [
    {
      id: flow.id,
      layer,
      state: choice.as,
      figure: flow,
      of: choice.of,
      owners: choice.of.map((id) => ownerOf(catalogue, id)),
      scope: choice.series.arc?.label ?? null,
      year: choice.year,
      age: view.year - choice.year,
      session: catalogue.meetings.find(({ id }) => id === flow.told?.meeting)?.ordinal ?? null,
      amount,
      direction: flow.direction,
      isDisputed: flow.disputes.length > 0,
    },
  ];
}

function arcsOf(catalogue: Catalogue, view: FlowView, drawn: readonly Choice[]): FlowArc[] {
  const layer = 'provinces';
  const scale = flowWidths(catalogue.flows, catalogue.flowSeries, {
    layer,
    measure: view.measure,
  });
  const { passesFlow } = narrowed(catalogue, view);
  return drawn.flatMap((choice) => {
    const way = wayOf(choice, catalogue, view.year);
    if (!way) return [];
    return choice.flows.filter(passesFlow).flatMap((flow) =>
      toldOf(catalogue, choice, layer, flow, view).map((told): FlowArc => {
        const widthPixels = scale.widthOf(flow);
        const isInYuan = flow.unit === 'CNY' && flow.valueUsd === null;
        const isLeast = isInYuan || (flow.valueUsd ?? flow.value) < scale.least;
        return { ...told, ...way, widthPixels, isLeast, isPair: choice.flows.length > 1 };
      }),
    );
  });
}

function seat(catalogue: Catalogue, id: string): LonLat[] {
  const position = catalogue.places.get(id)?.position;
  return position ? [[position.lon, position.lat]] : [];
}

function badgesOf(catalogue: Catalogue, view: FlowView, drawn: readonly Choice[]): FlowBadge[] {
  const { passesFlow } = narrowed(catalogue, view);
  return drawn.flatMap((choice) =>
    choice.flows
      .filter(passesFlow)
      .flatMap((flow) =>
        seat(catalogue, choice.of[0] ?? '').flatMap((at) =>
          toldOf(catalogue, choice, 'regions', flow, view).map(
            (told): FlowBadge => ({ ...told, at }),
          ),
        ),
      ),
  );
}

/**
 * Stubs stand for silence, which no source says: through a source there are none, nor in a talk, where
 * a host would read on its own wall that it has no figure.
 */
function stubsOf(catalogue: Catalogue, view: FlowView, without: readonly string[]): FlowStub[] {
  const { lens, filters, talk } = view;
  if (lens !== null || talk !== null) return [];
  return without
    .filter((id) => filters.provinces.size === 0 || filters.provinces.has(id))
    .flatMap((unit) => seat(catalogue, unit).map((at) => ({ unit, at })));
}

/**
 * Whether a wall before two delegations may show it: no figure of it is disputed. An older one does not
 * step in, which would tell less than the page knows; note and annex tell both.
 */
const isAtPeace = ({ flows }: Choice): boolean =>
  flows.every(({ disputes }) => disputes.length === 0);

/**
 * All trade of the year on screen: an arc for each province and direction of the layer `provinces`, a
 * badge for each region of the layer `regions`, a stub for each province without a figure. Filters and
 * lens leave some out; nothing comes in for what is left out.
 */
export function selectFlows(catalogue: Catalogue, view: FlowView): FlowPicture {
  if (!view.topics.has('flows')) return NO_FLOWS;
  const { measure, money, year, flows: layers, talk } = view;
  const choices = (layer: FlowLayer) => {
    if (!layers.has(layer)) return { drawn: [], without: [] };
    const { drawn, without } = chooseFlows(catalogue, { layer, measure, money, year });
    return { drawn: talk === null ? drawn : drawn.filter(isAtPeace), without };
  };
  const provinces = choices('provinces');
  return {
    arcs: arcsOf(catalogue, view, provinces.drawn),
    badges: badgesOf(catalogue, view, choices('regions').drawn),
    stubs: stubsOf(catalogue, view, provinces.without),
  };
}

/** How many figures of its own year a picture shows, and how many of earlier ones. */
export function countFlows({ arcs, badges }: FlowPicture): {
  readonly own: number;
  readonly carried: number;
} {
  const all = [...arcs, ...badges];
  const carried = all.filter(({ state }) => state === 'carried').length;
  return { own: all.length - carried, carried };
}

/** True where a picture shows anything. */
export const hasFlows = ({ arcs, badges, stubs }: FlowPicture): boolean =>
  arcs.length + badges.length + stubs.length > 0;
