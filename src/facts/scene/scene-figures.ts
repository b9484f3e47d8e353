import type { Claim, Flow, FlowSeries } from '../../model/records.ts';
import type { Catalogue } from '../catalogue.ts';

/*
 * The figures of a scene as they are drawn beside the map. A scene names records; what is drawn, its
 * unit and its sources are theirs.
 */

/** One figure, with what stands behind it. */
export type SceneFigure = { readonly value: number } & (
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'flow'; readonly flow: Flow }
);

export interface SceneChart {
  /** `dots`: one for each of what is counted; `bars`: lengths on one scale, in the order of the scene. */
  readonly form: 'dots' | 'bars';
  readonly figures: readonly SceneFigure[];
  /** What trade figures count; `null` for claims, whose units tell it. */
  readonly series: FlowSeries | null;
}

/** More dots than this nobody takes in on a wall. */
export const MOST_DOTS = 600;

const isCounted = (figure: SceneFigure): boolean =>
  figure.kind === 'claim' &&
  figure.claim.type !== 'agriculture-area' &&
  Number.isInteger(figure.value) &&
  figure.value <= MOST_DOTS;

/** What an id of a scene's `chart` leads to. */
function figureOf({ claims, flows }: Facts, id: string): SceneFigure[] {
  if (id.startsWith('claim:')) {
    const claim = claims.find((one) => `claim:${one.id}` === id);
    const value = claim?.value;
    return claim && typeof value === 'number' ? [{ kind: 'claim', claim, value }] : [];
  }
  const flow = flows.find((one) => one.id === id);
  return flow ? [{ kind: 'flow', flow, value: flow.value }] : [];
}

type Facts = Pick<Catalogue, 'claims' | 'flows' | 'flowSeries'>;

/**
 * The chart of a scene; `null` where it has none, or not all of its records have come yet: half a
 * comparison would be another one.
 *
 * @param ids as a scene lists them: `claim:…`, `flow:…`.
 */
export function sceneChart(facts: Facts, ids: readonly string[] = []): SceneChart | null {
  const figures = ids.flatMap((id) => figureOf(facts, id));
  if (figures.length === 0 || figures.length < ids.length) return null;
  const [first] = figures;
  const series =
    first?.kind === 'flow'
      ? (facts.flowSeries.find(({ id }) => id === first.flow.series) ?? null)
      : null;
  return { form: figures.every(isCounted) ? 'dots' : 'bars', figures, series };
}
