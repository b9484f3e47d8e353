import { computed, effect } from '@preact/signals';
import { joinPointed, ledTo, reachOf } from '../../facts/scene/led-to.ts';
import { promisedIn } from '../../facts/select-agreed.ts';
import { aimAt } from '../../facts/signs-of.ts';
import type { PaintOver } from '../../map/over.ts';
import { isPromised, PROMISE_DOT, promiseDotAt } from '../../map/signs/corners.ts';
import { isFrame } from '../../model/view/aim.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { rows } from '../../panels/control/derived.ts';
import { beside, draftLayer, spread } from '../../panels/control/memory.ts';
import { pointed } from '../../panels/control/pointed.ts';
import type { RecordTarget } from '../../panels/control/target.ts';
import { FieldsKey } from '../../panels/promise-key/fields.tsx';
import { PromiseKey } from '../../panels/promise-key/key.tsx';
import { catalogue, selection, talk, topics, year } from '../../state/store.ts';

/*
 * What comes to the map only after the first one: the mark of an open promise, the signs and places to
 * which a selection leads, and what somebody is writing down.
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

/** Where the selection leads, of a promise, a statement, a text or a place. */
const led = computed(() => ledTo(catalogue.value, selection.value, rows.value));

/** With rings and pointed places, where the selection leads to any. */
function withLed(own: (typeof beside)['value']): (typeof beside)['value'] {
  const { ringed, pointed: places } = led.value;
  return {
    ...own,
    ...(ringed.size > 0 && { ringed }),
    ...(places.length > 0 && { pointed: joinPointed(pointed.value, places) }),
  };
}

/** Where the map goes for a selection that has no sign of its own; `null`: it has one, or stands nowhere. */
function spreadOf(id: RecordId | null): RecordTarget | null {
  if (id === null) return null;
  const aim = aimAt(reachOf(catalogue.value, id, year.value));
  if (aim === null) return null;
  if (!isFrame(aim)) return { id, lon: aim.lon, lat: aim.lat };
  const [lon, lat] = [(aim.west + aim.east) / 2, (aim.south + aim.north) / 2];
  return { id, lon, lat, frame: aim };
}

effect(() => {
  const reached = spreadOf(selection.value);
  // A year more or less moves no map.
  if (reached?.id !== spread.peek()?.id) spread.value = reached;
});

effect(() => {
  const own = withLed(promises());
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
