import { spot } from '../../course/session.ts';

/** The large pointer: all but a circle lies in shade, which a bright wall shows better than a dot. */
export function Spotlight() {
  const at = spot.value;
  if (!at) return null;
  return (
    <div class="stage-spot" aria-hidden="true">
      <div
        class="stage-light"
        style={{ insetInlineStart: `${at.x * 100}%`, insetBlockStart: `${at.y * 100}%` }}
      />
    </div>
  );
}
