import { t } from '../i18n/t.ts';
import { shownPanel } from './beside.tsx';
import { closeCompare } from './compare.ts';
import { Icon } from './icon.tsx';
import { closePanel } from './layout.ts';
import { CLOSE_ICON } from './panel-icons.ts';
import { Both, chrome } from './text.tsx';

/** The heading of what stands beside the map, and the way back to the list. */
export function PanelBar() {
  const name = shownPanel.value;
  const back = t(chrome(), 'tools.closePanel');
  return (
    <div class="panel-bar">
      <h2 id="list-heading" tabIndex={-1}>
        <Both say={(said) => t(said, `region.${name}`)} />
      </h2>
      {name !== 'list' && (
        <button
          type="button"
          class="close close-panel"
          aria-label={back}
          title={back}
          onClick={name === 'changes' ? closeCompare : closePanel}
        >
          <Icon path={CLOSE_ICON} />
        </button>
      )}
    </div>
  );
}
