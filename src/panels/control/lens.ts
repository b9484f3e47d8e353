import { effect } from '@preact/signals';
import { shownThrough } from '../../facts/documents/lens.ts';
import type { ViewState } from '../../model/view/view.ts';
import { type RecordKind, TOPIC_OF, type Topic } from '../../model/vocabulary.ts';
import { catalogue, claims, flowLayers, lens, measure, update, view } from '../../state/store.ts';
import { showPanel } from './layout.ts';

/** What was switched on before the reader looked through a source, to come back to. */
let before: { readonly topics: ReadonlySet<Topic>; readonly during: ReadonlySet<Topic> } | null =
  null;

function topicsThrough(source: string): Topic[] {
  const { ids } = shownThrough(catalogue.peek(), source);
  const kinds = [...ids].map((id) => id.split(':')[0] as RecordKind);
  return [...new Set(kinds.map((kind) => TOPIC_OF[kind]))];
}

/** The trade on screen if the source has a figure of it, else layer and measure of its first figure. */
function tradeThrough(source: string): Partial<Pick<ViewState, 'flows' | 'measure'>> {
  const { flows, flowSeries } = catalogue.peek();
  const { ids } = shownThrough(catalogue.peek(), source);
  const told = new Set(flows.filter(({ id }) => ids.has(id)).map(({ series }) => series));
  const own = flowSeries.flatMap(({ id, measure: counted, arc }) =>
    told.has(id) && arc && counted !== 'trains' ? [{ counted, layer: arc.layer }] : [],
  );
  const [first] = own;
  const layers = flowLayers.peek();
  const isShown = own.some((one) => one.counted === measure.peek() && layers.has(one.layer));
  if (!first || isShown) return {};
  return { measure: first.counted, flows: new Set([...layers, first.layer]) };
}

/**
 * Looks through a source: only what rests on it is shown, and the panel says what it says. Topics
 * that it speaks of are switched on, because they would stay hidden else.
 *
 * @param wantedClaims ids of claims to be pointed at.
 */
export function openLens(source: string, wantedClaims: readonly string[] = []): void {
  const wanted = topicsThrough(source);
  const shown =
    before !== null && view.peek().topics === before.during ? before.topics : view.peek().topics;
  const during = new Set([...shown, ...wanted]);
  before = { topics: shown, during };
  update({ lens: source, claims: wantedClaims, topics: during, ...tradeThrough(source) });
  showPanel('documents');
}

/** Shows everything again. */
export function closeLens(): void {
  update({ lens: null });
}

/** What the claims of the link were while the reader looked through a source. */
let pointed = claims.peek();

// However a lens is put away (Escape, the panel's own button, the link), topics and claims follow.
effect(() => {
  if (lens.value !== null) {
    pointed = claims.value;
    return;
  }
  const kept = before;
  before = null;
  const back = kept !== null && view.peek().topics === kept.during ? { topics: kept.topics } : {};
  const isLeft = pointed.length > 0 && claims.peek() === pointed;
  pointed = [];
  if (isLeft || 'topics' in back) update({ ...back, ...(isLeft ? { claims: [] } : {}) });
});
