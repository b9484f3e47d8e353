import type { Map as GlMap } from 'maplibre-gl';
import type { RecordId } from '../../model/vocabulary.ts';
import type { RendererEvents } from '../renderer.ts';

type Under = (point: readonly [number, number]) => RecordId[];

/** Tells the page what is clicked and pointed at; looks at most once a frame. */
export function followPointer(map: GlMap, under: Under, events: RendererEvents): void {
  let hovered: RecordId | null = null;
  let frame = 0;
  const hover = (id: RecordId | null) => {
    if (id === hovered) return;
    hovered = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    events.onHover(id);
  };
  map.on('click', ({ point }) => events.onPick(under([point.x, point.y])[0] ?? null));
  map.on('mousemove', ({ point }) => {
    cancelAnimationFrame(frame);
    if (map.isMoving()) return;
    frame = requestAnimationFrame(() => hover(under([point.x, point.y])[0] ?? null));
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(frame);
    hover(null);
  });
}
