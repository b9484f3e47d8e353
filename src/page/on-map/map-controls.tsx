import { t } from '../../i18n/t.ts';
import { chrome } from '../../ui/text.tsx';

interface MapControlsProps {
  readonly onZoom: (levels: number) => void;
  readonly onWhole: () => void;
}

/** Nearer, farther, the whole border: what dragging and the wheel do, as buttons. */
export function MapControls({ onZoom, onWhole }: MapControlsProps) {
  const language = chrome();
  return (
    <div class="map-controls plate">
      <button type="button" aria-label={t(language, 'tools.zoomIn')} onClick={() => onZoom(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2V14M2 8H14" />
        </svg>
      </button>
      <button type="button" aria-label={t(language, 'tools.zoomOut')} onClick={() => onZoom(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8H14" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={t(language, 'tools.whole')}
        title={t(language, 'tools.whole')}
        onClick={onWhole}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10" />
        </svg>
      </button>
    </div>
  );
}
