import { effect } from '@preact/signals';
import { promisedIn } from '../../facts/select-agreed.ts';
import type { PaintOver } from '../../map/over.ts';
import { PROMISE_DOT, promiseDotAt } from '../../map/signs/corners.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { beside } from '../../panels/control/memory.ts';
import { FieldsKey } from '../../panels/promise-key/fields.tsx';
import { PromiseKey } from '../../panels/promise-key/key.tsx';
import { catalogue, topics, year } from '../../state/store.ts';

/* Which signs wear the mark of an open promise; comes after the first map, and is painted from then on. */

/** Paints the dots over the signs. */
function dotsOver(promised: ReadonlySet<RecordId>): PaintOver {
  return (paint, placed, { palette, view: { scale } }) => {
    for (const one of placed) {
      if (!promised.has(one.id)) continue;
      const [x, y] = promiseDotAt(one);
      for (const [colour, radius] of [
        [palette.casing, PROMISE_DOT.ring],
        [palette.cooperation, PROMISE_DOT.radius],
      ] as const) {
        paint.fillStyle = colour;
        paint.beginPath();
        paint.arc(x, y, radius * scale, 0, 2 * Math.PI);
        paint.fill();
      }
    }
  };
}

effect(() => {
  if (!topics.value.has('cooperation')) {
    beside.value = {};
    return;
  }
  const promised = promisedIn(catalogue.value, year.value);
  beside.value = {
    promised,
    over: dotsOver(promised),
    key: (rows, place) => (
      <>
        {place === 'topics' && <FieldsKey rows={rows} />}
        <PromiseKey rows={rows} year={year.value} isOn={true} />
      </>
    ),
  };
});
