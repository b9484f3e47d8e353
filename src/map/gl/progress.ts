import type { Map as GlMap } from 'maplibre-gl';

export const FIRST_MAP = 'first-map';
export const COMPLETE = 'complete';

interface Readiness {
  /** Gives the map all its pixels; true when another frame comes for it. */
  readonly sharpen: () => boolean;
  /** The records have come, or are known not to come. */
  readonly hasRecords: () => boolean;
  /** Whether any symbol should be on the map. */
  readonly expectsSymbols: () => boolean;
  /** Resolves when the flows that the link asks for are drawn. */
  readonly flowsDrawn: () => Promise<void>;
  /** Told once each: the records are painted; all that was asked for is. */
  readonly onPainted: (mark: typeof FIRST_MAP | typeof COMPLETE) => void;
}

/**
 * Tells how far the painting is, for the marks that tests and measurements wait for. That the map
 * is idle is no proof that anything stands on it, so what is drawn is asked for.
 */
export function markProgress(map: GlMap, readiness: Readiness): void {
  let isFirst = false;
  const isDrawn = (layer: string) =>
    map.getLayer(layer) !== undefined && map.queryRenderedFeatures({ layers: [layer] }).length > 0;

  const onIdle = () => {
    if (!readiness.hasRecords() || readiness.sharpen()) return;
    if (!isDrawn('land')) return;
    if (readiness.expectsSymbols() && !isDrawn('symbols')) return;
    if (!isFirst) readiness.onPainted(FIRST_MAP);
    isFirst = true;
    map.off('idle', onIdle);
    void readiness.flowsDrawn().then(() => readiness.onPainted(COMPLETE));
  };
  map.on('idle', onIdle);
}
