import { effect } from '@preact/signals';
import { promisedIn } from '../../facts/select-agreed.ts';
import type { PaintOver } from '../../map/over.ts';
import { isPromised, PROMISE_DOT, promiseDotAt } from '../../map/signs/corners.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { beside, draftLayer } from '../../panels/control/memory.ts';
import { FieldsKey } from '../../panels/promise-key/fields.tsx';
import { PromiseKey } from '../../panels/promise-key/key.tsx';
import { catalogue, talk, topics, year } from '../../state/store.ts';

/*
 * What is painted over the signs: the mark of an open promise, and what somebody is writing down; comes
 * after the first map, and is painted from then on.
 */

/** Paints the dots over the signs. */
function dotsOver(promised: ReadonlySet<RecordId>): PaintOver {
  return (paint, placed, { palette, view: { scale } }) => {
    for (const one of placed) {
      if (!isPromised(one, promised)) continue;
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

/** What the topic of cooperation brings; nothing without it. */
function promises(): (typeof beside)['value'] {
  if (!topics.value.has('cooperation')) return {};
  const promised = promisedIn(catalogue.value, year.value);
  return {
    promised,
    over: dotsOver(promised),
    key: (rows, place) => (
      <>
        {(place === 'topics' || place === 'unswitched') && (
          <FieldsKey rows={rows} hasSwitches={place === 'topics'} />
        )}
        <PromiseKey rows={rows} year={year.value} isOn={true} />
      </>
    ),
  };
}

effect(() => {
  const own = promises();
  // What somebody is writing is shown to nobody in a talk.
  const drafts = talk.value === null ? draftLayer.value : null;
  beside.value = drafts
    ? {
        ...own,
        onTop: drafts.onTop,
        key: (rows, place) => [own.key?.(rows, place), drafts.key(rows, place)],
      }
    : own;
});
