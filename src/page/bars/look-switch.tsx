import { t } from '../../i18n/t.ts';
import { LOOKS } from '../../model/view/view.ts';
import { chooseLook, isRoomAsked } from '../../panels/control/room.ts';
import { look } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { LOOK_ICON, ROOM_ICON } from '../../ui/icons.ts';
import { chrome } from '../../ui/text.tsx';

/** Light, dark or on the wall: the browser's own menu lies unseen over the sign of the one that holds. */
export function LookSwitch() {
  const language = chrome();
  const label = t(language, 'tools.look');
  return (
    <span class="language look">
      <span class="language-sign" aria-hidden="true">
        <Icon path={LOOK_ICON[look.value]} />
      </span>
      <select
        aria-label={label}
        title={label}
        value={look.value}
        onChange={({ currentTarget }) =>
          chooseLook(LOOKS.find((one) => one === currentTarget.value) ?? 'light')
        }
      >
        {LOOKS.map((one) => (
          <option key={one} value={one}>
            {t(language, `look.${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Asks for the two numbers of the room again; only where they matter. */
export function RoomButton() {
  if (look.value !== 'projector') return null;
  const label = t(chrome(), 'tools.room');
  return (
    <button
      type="button"
      class="room-button"
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      onClick={() => {
        isRoomAsked.value = true;
      }}
    >
      <Icon path={ROOM_ICON} />
    </button>
  );
}
