import type { Map as GlMap } from 'maplibre-gl';
import type { RecordId } from '../../model/vocabulary.ts';
import { hasFlows, NO_FLOWS } from '../../state/flows/picture.ts';
import { drawnOf } from '../flows/drawn.ts';
import type { DrawnThing, MapScene } from '../renderer.ts';
import { sizingOfPage } from '../sizing.ts';
import type { FlowOverlay, FlowScene } from './flows/index.ts';
import type { FlowLabels } from './flows/labels.ts';
import type { Room } from './records-part.ts';

/** The flows of a map; their library is fetched when the first flow is to be drawn. */
export interface FlowPart {
  show(scene: MapScene): void;
  pick(point: readonly [number, number]): RecordId | null;
  /** Sets the values anew: panels leave another part of the map free. */
  refit(): void;
  drawn(): DrawnThing[];
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

interface FlowDeps {
  readonly onFailure: (reason: string) => void;
  /** What is on the map just now, which labels keep off. */
  readonly room: () => Room;
}

/** Call after the map's `load`: an overlay added earlier finds no layers to lie on. */
export function flowsOf(map: GlMap, { onFailure, room }: FlowDeps): FlowPart {
  let overlay: FlowOverlay | null = null;
  let labels: FlowLabels | null = null;
  let loading: Promise<void> | null = null;
  let wanted: MapScene | null = null;
  let isOver = false;

  /** Labels are set among the symbols that are on: of another year or topic they are set anew. */
  let setFor: readonly unknown[] = [];
  const showIn = (scene: MapScene) => {
    // A map that is resized before they have come asks for nothing: all of it is asked for then.
    if (!overlay || !labels) return;
    overlay.show(partOf(scene));
    const { flows, languages, shown } = scene;
    const sizing = sizingOfPage();
    const next = [flows, languages.join(), shown, sizing.scale, sizing.least];
    if (next.every((part, i) => part === setFor[i])) return;
    setFor = next;
    labels.show({ flows, languages, ...sizing });
  };

  const load = async () => {
    try {
      const [{ createFlowOverlay }, { flowLabelsOf }] = await Promise.all([
        import('./flows/index.ts'),
        import('./flows/labels.ts'),
      ]);
      if (isOver) return;
      overlay = createFlowOverlay(map, { onFailure });
      labels = flowLabelsOf(map, room);
      if (wanted) showIn(wanted);
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error));
    }
  };

  const onResize = () => {
    if (wanted) showIn(wanted);
  };
  map.on('resize', onResize);

  return {
    show(scene) {
      wanted = scene;
      if (overlay) showIn(scene);
      else if (hasFlows(scene.flows)) loading ??= load();
    },
    pick: (point) => overlay?.pick(point) ?? null,
    refit: () => labels?.refit(),
    drawn() {
      const painted = overlay?.drawn() ?? NO_FLOWS;
      return drawnOf(painted, labels?.named() ?? new Set());
    },
    async onceDrawn() {
      await loading;
      await overlay?.onceDrawn();
      await labels?.onceDrawn();
    },
    destroy() {
      isOver = true;
      map.off('resize', onResize);
      labels?.destroy();
      overlay?.destroy();
    },
  };
}
