import type { Map as GlMap } from 'maplibre-gl';

export const FIRST_MAP = 'first-map';
export const COMPLETE = 'complete';

interface Readiness {
  /** The records have come, or are known not to come. */
  readonly hasRecords: () => boolean;
  /** Whether any symbol should be on the map. */
  readonly expectsSymbols: () => boolean;
  /** Resolves when the flows that the link asks for are drawn. */
  readonly flowsDrawn: () => Promise<void>;
}

/**
 * Sets the marks that tests and measurements wait for. That the map is idle is
 * no proof that anything stands on it, so what is drawn is asked for.
 */
export function markProgress(map: GlMap, readiness: Readiness): void {
  let isFirst = false;
  const isDrawn = (layer: string) =>
    map.getLayer(layer) !== undefined && map.queryRenderedFeatures({ layers: [layer] }).length > 0;

  const onIdle = () => {
    if (!readiness.hasRecords() || !isDrawn('land')) return;
    if (readiness.expectsSymbols() && !isDrawn('symbols')) return;
    if (!isFirst) performance.mark(FIRST_MAP);
    isFirst = true;
    map.off('idle', onIdle);
    void readiness.flowsDrawn().then(() => performance.mark(COMPLETE));
  };
  map.on('idle', onIdle);
}
