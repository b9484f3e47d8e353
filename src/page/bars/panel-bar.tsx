import { t } from '../../i18n/t.ts';
import { closeCompare } from '../../panels/control/compare.ts';
import { closePanel } from '../../panels/control/layout.ts';
import { tab } from '../../panels/control/memory.ts';
import { isFolded } from '../../panels/control/room.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { shownPanel } from './beside.tsx';

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
