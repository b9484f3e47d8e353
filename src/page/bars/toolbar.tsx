import { useSignal } from '@preact/signals';
import { t } from '../../i18n/t.ts';
import { DialogButton } from '../../panels/common/dialog-button.tsx';
import { sheetPart } from '../../panels/control/layout.ts';
import { isFolded, isRoomAsked } from '../../panels/control/room.ts';
import { SearchBox } from '../../panels/search/box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DOWNLOAD_ICON, MORE_ICON, SHARE_ICON } from '../../ui/icons.ts';
import { Languages } from '../../ui/languages.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { chrome } from '../../ui/text.tsx';
import { LookSwitch, RoomButton } from './look-switch.tsx';
import { PanelButton, PanelSwitch } from './panel-switch.tsx';

const Downloads = lazy(() =>
  import('../../panels/downloads/downloads.tsx').then((m) => m.Downloads),
);
const Share = lazy(() => import('../../panels/share/share.tsx').then((m) => m.Share), {
  isOfFirst: true,
});
const RoomDialog = lazy(() =>
  import('../../panels/projector/projector.tsx').then((m) => m.RoomDialog),
);

/** On the wall the bar is folded to search and look; this unfolds the rest. */
function MoreButton({
  isOpen,
  onPress,
}: {
  readonly isOpen: boolean;
  readonly onPress: () => void;
}) {
  const label = t(chrome(), 'tools.more');
  return (
    <button
      type="button"
      class="more-tools"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon path={MORE_ICON} />
    </button>
  );
}

/** The bar at the head of the map: finding, what stands beside the map, how facts are shown. */
export function Toolbar() {
  const isOpen = useSignal(false);
  const isShown = !isFolded.value || sheetPart.value === 'list';
  return (
    <section
      class="tools plate"
      data-folded={isFolded.value && !isOpen.value}
      aria-label={t(chrome(), 'region.tools')}
    >
      <div class="tools-row">
        <SearchBox />
        <PanelSwitch isShown={isShown} />
        <div class="tools-end">
          <DialogButton word={t(chrome(), 'tools.share')} icon={SHARE_ICON} Part={Share} />
          <DialogButton
            word={t(chrome(), 'tools.download')}
            icon={DOWNLOAD_ICON}
            Part={Downloads}
          />
          <PanelButton name="help" isShown={isShown} />
          <Languages />
          <LookSwitch />
          <RoomButton />
          {isFolded.value && (
            <MoreButton
              isOpen={isOpen.value}
              onPress={() => {
                isOpen.value = !isOpen.value;
              }}
            />
          )}
        </div>
      </div>
      {isRoomAsked.value && <RoomDialog />}
    </section>
  );
}
