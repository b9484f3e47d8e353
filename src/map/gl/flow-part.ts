import type { Map as GlMap } from 'maplibre-gl';
import type { RecordId } from '../../model/vocabulary.ts';
import type { MapScene } from '../renderer.ts';
import { sizingOfPage } from '../sizing.ts';
import type { FlowOverlay, FlowScene } from './flows/index.ts';

/** The flows of a map; their library is fetched when the first flow is to be drawn. */
export interface FlowPart {
  show(scene: MapScene): void;
  pick(point: readonly [number, number]): RecordId | null;
  /** Resolves when the flows last shown are drawn, or cannot be. */
  onceDrawn(): Promise<void>;
  destroy(): void;
}

function partOf({ flows, look, selection, highlight }: MapScene): FlowScene {
  const isFlow = highlight?.startsWith('flow:') === true;
  // Most of what is pointed at is no flow, and need not disturb them.
  const { scale } = sizingOfPage();
  return { flows, look, selection, highlight: isFlow ? highlight : null, scale };
}

/** Badges are names, which the map sets by itself. */
const hasFlows = ({ arcs, stubs }: MapScene['flows']) => arcs.length + stubs.length > 0;

/** Call after the map's `load`: an overlay added earlier finds no layers to lie on. */
export function flowsOf(map: GlMap, onFailure: (reason: string) => void): FlowPart {
  let overlay: FlowOverlay | null = null;
  let loading: Promise<void> | null = null;
  let wanted: MapScene | null = null;
  let isOver = false;

  const load = async () => {
    try {
      const { createFlowOverlay } = await import('./flows/index.ts');
      if (!isOver) overlay = createFlowOverlay(map, { onFailure });
      if (wanted) overlay?.show(partOf(wanted));
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error));
    }
  };

  const onResize = () => {
    if (wanted) overlay?.show(partOf(wanted));
  };
  map.on('resize', onResize);

  return {
    show(scene) {
      wanted = scene;
      if (overlay) overlay.show(partOf(scene));
      else if (hasFlows(scene.flows)) loading ??= load();
    },
    pick: (point) => overlay?.pick(point) ?? null,
    async onceDrawn() {
      await loading;
      await overlay?.onceDrawn();
    },
    destroy() {
      isOver = true;
      map.off('resize', onResize);
      overlay?.destroy();
    },
  };
}
