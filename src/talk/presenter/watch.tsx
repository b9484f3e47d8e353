import { say } from '../../i18n/messages/talk/presenter.ts';
import { Icon } from '../../ui/icon.tsx';
import { chrome } from '../../ui/text.tsx';
import { elapsed, reset, turned } from '../wire/timer.ts';
import { now } from './chosen.ts';
import { dayText, spanText } from './clock.ts';
import { PAUSE_ICON, PLAY_ICON, RESET_ICON } from './desk/icons.ts';
import { planned, setWatch, watch } from './state.ts';

const MINUTE = 60_000;
const MOST_MINUTES = 600;

/** How much of the planned length is left or has been overrun; nothing while none is planned. */
function Planned({ spent }: { readonly spent: number }) {
  const minutes = planned.value;
  if (minutes === null) return null;
  const left = minutes * MINUTE - spent;
  const time = spanText(Math.abs(left));
  return (
    <span class="presenter-left figures" data-over={left < 0}>
      {left < 0 ? say(chrome(), 'over', { time }) : say(chrome(), 'left', { time })}
    </span>
  );
}

function PlannedField() {
  const language = chrome();
  return (
    <label class="presenter-planned">
      <span class="hidden-text">{say(language, 'planned')}</span>
      <span aria-hidden="true">/</span>
      <input
        type="number"
        class="figures"
        inputMode="numeric"
        min={1}
        max={MOST_MINUTES}
        placeholder="–"
        title={say(language, 'planned')}
        value={planned.value ?? ''}
        onChange={({ currentTarget: { valueAsNumber: minutes } }) => {
          const isGiven = minutes >= 1 && minutes <= MOST_MINUTES;
          const length = isGiven ? Math.round(minutes) : null;
          setWatch({ ...watch.peek(), at: Date.now(), planned: length });
        }}
      />
      <span aria-hidden="true">{say(language, 'minutes')}</span>
    </label>
  );
}

/** How long the talk has gone on, and the time of day. */
export function Watch() {
  const language = chrome();
  const spent = elapsed(watch.value, now.value);
  const isRunning = watch.value.since !== null;
  const turn = say(language, isRunning ? 'pause' : 'start');
  return (
    <div class="presenter-watch">
      <p class="presenter-elapsed" data-still={!isRunning}>
        <span class="presenter-label">{say(language, 'elapsed')}</span>
        <span class="presenter-time figures" role="timer" aria-label={say(language, 'elapsed')}>
          {spanText(spent)}
        </span>
      </p>
      <div class="presenter-turn">
        <button
          type="button"
          aria-label={turn}
          title={turn}
          onClick={() => setWatch(turned(watch.peek(), !isRunning, Date.now()))}
        >
          <Icon path={isRunning ? PAUSE_ICON : PLAY_ICON} />
        </button>
        <button
          type="button"
          aria-label={say(language, 'reset')}
          title={say(language, 'reset')}
          onClick={() => setWatch(reset(watch.peek(), Date.now()))}
        >
          <Icon path={RESET_ICON} />
        </button>
      </div>
      <div class="presenter-plan">
        <PlannedField />
        <Planned spent={spent} />
      </div>
      <p class="presenter-clock">
        <span class="presenter-label">{say(language, 'clock')}</span>
        <span class="presenter-time figures">{dayText(now.value)}</span>
      </p>
    </div>
  );
}
