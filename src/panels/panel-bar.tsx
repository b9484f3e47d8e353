import { t } from '../i18n/t.ts';
import { shownPanel } from './beside.tsx';
import { closeCompare } from './compare.ts';
import { Icon } from './icon.tsx';
import { closePanel } from './layout.ts';
import { tab } from './memory.ts';
import { CLOSE_ICON } from './panel-icons.ts';
import { isFolded } from './room.ts';
import { Both, chrome } from './text.tsx';

/** The heading of what stands beside the map, and the way back to the list. */
export function PanelBar() {
  const name = shownPanel.value;
  const isList = name === 'list';
  const back = t(chrome(), isList ? 'tools.close' : 'tools.closePanel');
  const close = () => {
    if (name === 'changes') closeCompare();
    else if (!isList) closePanel();
    if (isFolded.peek()) tab.value = 'map';
  };
  return (
    <div class="panel-bar">
      <h2 id="list-heading" tabIndex={-1}>
        <Both say={(said) => t(said, `region.${name}`)} />
      </h2>
      {(!isList || isFolded.value) && (
        <button
          type="button"
          class="close close-panel"
          aria-label={back}
          title={back}
          onClick={close}
        >
          <Icon path={CLOSE_ICON} />
        </button>
      )}
    </div>
  );
}
