import './room.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { roomText } from '../../i18n/messages/talk/projector.ts';
import { t } from '../../i18n/t.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import {
  isRoom,
  isTooFar,
  leastImage,
  letterShare,
  type MeetingRoom,
  ROOM_LIMITS,
  readableTo,
  roomSizes,
  servedRoom,
  USUAL_ROOM,
} from '../../state/room.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { Both, chrome, type Say } from '../../ui/text.tsx';
import { image, isRoomAsked, room, setRoom } from '../control/room.ts';
import { Sketch } from './sketch.tsx';

type Side = keyof MeetingRoom;

/** A number as it is typed in any of our languages: with a comma or a point. */
export const numberOf = (typed: string): number =>
  /^\s*\d+(?:[.,]\d*)?\s*$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;

const percent = (share: number, language: Language) =>
  new Intl.NumberFormat(LANGUAGE_TAG[language], {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);

const metres = (value: number, language: Language) =>
  formatQuantity(Math.round(value * 10) / 10, 'm', language);

const isWithin = (side: Side, value: number) =>
  value >= ROOM_LIMITS[side].least && value <= ROOM_LIMITS[side].most;

interface FieldProps {
  readonly side: Side;
  readonly typed: string;
  readonly label: Say;
  readonly onType: (typed: string) => void;
}

function Field({ side, typed, label, onType }: FieldProps) {
  const { least, most } = ROOM_LIMITS[side];
  const isWrong = !isWithin(side, numberOf(typed));
  return (
    <div class="room-field">
      <label for={`room-${side}`}>
        <Both as="stacked" say={label} />
      </label>
      <span class="room-number">
        <input
          id={`room-${side}`}
          class="figures"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `room-${side}-wrong` : undefined}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
        <Both say={(said) => roomText(said, 'room.unit')} />
      </span>
      {isWrong && (
        <p class="room-wrong" id={`room-${side}-wrong`} role="alert">
          {roomText(chrome(), 'room.range', {
            least: formatNumber(least, chrome()),
            most: formatNumber(most, chrome()),
          })}
        </p>
      )}
    </div>
  );
}

/** What the two numbers come to: how high letters will be, and whether that is enough. */
function Outcome({ asked }: { readonly asked: MeetingRoom }) {
  const served = servedRoom(asked);
  const isNear = roomSizes(asked, image.value).scale === 1;
  return (
    <div class="room-outcome" role="status">
      <p>
        <Both
          as="stacked"
          say={(said) =>
            roomText(said, 'room.letter', {
              centimetres: formatNumber(
                Math.round(letterShare(served) * served.imageHeight * 1000) / 10,
                said,
              ),
              share: percent(letterShare(served), said),
            })
          }
        />
      </p>
      {isTooFar(asked) && (
        <p class="room-far">
          <Both
            as="stacked"
            say={(said) =>
              roomText(said, 'room.far', {
                seat: metres(readableTo(asked), said),
                image: metres(leastImage(asked), said),
              })
            }
          />
        </p>
      )}
      {isNear && (
        <p>
          <Both as="stacked" say={(said) => roomText(said, 'room.near')} />
        </p>
      )}
    </div>
  );
}

/** Asks for the height of the image and the farthest seat, and says what follows from them. */
export function RoomDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal({
    imageHeight: formatNumber(room.peek().imageHeight, chrome()),
    farthestSeat: formatNumber(room.peek().farthestSeat, chrome()),
  });
  useEffect(() => dialog.current?.showModal(), []);
  const asked: MeetingRoom = {
    imageHeight: numberOf(typed.value.imageHeight),
    farthestSeat: numberOf(typed.value.farthestSeat),
  };
  const language = chrome();
  const close = () => dialog.current?.close();
  const set = (next: MeetingRoom) => {
    setRoom(next);
    close();
  };
  const type = (side: Side) => (text: string) => {
    typed.value = { ...typed.value, [side]: text };
  };
  return (
    <dialog
      ref={dialog}
      class="dialog plate room-dialog"
      closedby="any"
      aria-labelledby="room-title"
      onClose={() => {
        // Whoever closes it keeps what holds: asked once is enough.
        setRoom(room.peek());
        isRoomAsked.value = false;
      }}
    >
      <form
        class="dialog-body room-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isRoom(asked)) set(asked);
        }}
      >
        <header>
          <h2 id="room-title">
            <Both say={(said) => roomText(said, 'room.title')} />
          </h2>
          <p>
            <Both as="stacked" say={(said) => roomText(said, 'room.why')} />
          </p>
        </header>
        <Sketch asked={isRoom(asked) ? asked : room.value} />
        <div class="room-fields">
          <Field
            side="imageHeight"
            typed={typed.value.imageHeight}
            label={(said) => roomText(said, 'room.image')}
            onType={type('imageHeight')}
          />
          <Field
            side="farthestSeat"
            typed={typed.value.farthestSeat}
            label={(said) => roomText(said, 'room.seat')}
            onType={type('farthestSeat')}
          />
        </div>
        {isRoom(asked) && <Outcome asked={asked} />}
        <footer>
          <button type="submit" class="room-apply" aria-disabled={!isRoom(asked)}>
            {roomText(language, 'room.apply')}
          </button>
          <button type="button" onClick={() => set(USUAL_ROOM)}>
            {roomText(language, 'room.usual', {
              image: metres(USUAL_ROOM.imageHeight, language),
              seat: metres(USUAL_ROOM.farthestSeat, language),
            })}
          </button>
          <small>{roomText(language, 'room.kept')}</small>
        </footer>
        <button
          type="button"
          class="dialog-close"
          aria-label={t(language, 'tools.close')}
          onClick={close}
        >
          <Icon path={CLOSE_ICON} />
        </button>
      </form>
    </dialog>
  );
}
