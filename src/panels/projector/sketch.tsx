import type { MeetingRoom } from '../../state/room.ts';

/** Size of the drawing; a room as deep as six times the height of its image fills it. */
const WIDE = 360;
const HIGH = 96;
const FLOOR = 84;
/** Height of the image at most, and length of the way to the farthest seat at most. */
const IMAGE = 62;
const WAY = 320;

/** A person on a chair, from the side, looking to the right. */
const SEAT = 'M0-19.5A4 4 0 1 1 0-19.4M-1-14.5C-5-13-5-8-4.5-5H3.5M-6.5-14V0M-6-3.5H4.5V0M3.5-5V0';

/** The room from the side, drawn to scale: the image, the rows of seats, the way to the last one. */
export function Sketch({ asked: { imageHeight, farthestSeat } }: { readonly asked: MeetingRoom }) {
  const px = Math.min(IMAGE / imageHeight, WAY / farthestSeat);
  const [high, way] = [imageHeight * px, farthestSeat * px];
  const rows = Math.max(1, Math.min(5, Math.floor(way / 42)));
  const seats = Array.from({ length: rows }, (_, i) => 16 + way * (1 - (i * 0.62) / rows));
  return (
    <svg class="room-sketch" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
      <path class="room-floor" d={`M4 ${FLOOR}H${WIDE - 4}`} />
      <path class="room-image" d={`M14 ${FLOOR - 18 - high}V${FLOOR - 18}`} />
      <path
        class="room-sight"
        d={`M16 ${FLOOR - 18 - high}L${16 + way} ${FLOOR - 19}L16 ${FLOOR - 18}`}
      />
      {seats.map((x) => (
        <path
          key={x}
          class="room-seat"
          transform={`translate(${x + 3} ${FLOOR}) scale(-1 1)`}
          d={SEAT}
        />
      ))}
      <path
        class="room-way"
        d={`M16 ${FLOOR + 7}H${16 + way}M16 ${FLOOR + 4}V${FLOOR + 10}M${16 + way} ${FLOOR + 4}V${FLOOR + 10}`}
      />
    </svg>
  );
}
