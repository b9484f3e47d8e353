import type { ComponentChildren } from 'preact';
import { say } from '../../../i18n/messages/talk/presenter.ts';
import { say as stageSay } from '../../../i18n/messages/talk/stage.ts';
import { Icon } from '../../../ui/icon.tsx';
import { chrome } from '../../../ui/text.tsx';
import { delaysWith } from '../../course/delays.ts';
import { isPointing } from '../chosen.ts';
import { ask, count, isConnected, number, setPointing, stage } from '../state.ts';
import {
  AUTO_ICON,
  BLACK_ICON,
  LEAVE_ICON,
  NEXT_ICON,
  PAUSE_ICON,
  PLAY_ICON,
  POINT_ICON,
  PREVIOUS_ICON,
  WHITE_ICON,
} from './icons.ts';

interface ControlProps {
  readonly icon: string;
  readonly word: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly kind?: 'step' | 'next';
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
}

function Control({ icon, word, pressed, disabled = false, kind, onPress }: ControlProps) {
  return (
    <button
      type="button"
      class="presenter-control"
      data-kind={kind}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon path={icon} />
      <span>{word}</span>
    </button>
  );
}

function Auto() {
  const language = chrome();
  const seconds = stage.value?.autoSeconds ?? null;
  const isPaused = stage.value?.isPaused ?? false;
  return (
    <div class="presenter-auto">
      <label>
        <Icon path={AUTO_ICON} />
        <span class="hidden-text">{stageSay(language, 'auto')}</span>
        <select
          title={stageSay(language, 'auto')}
          disabled={!isConnected.value}
          value={seconds ?? ''}
          onChange={({ currentTarget: { value } }) =>
            ask({ do: 'auto', seconds: value === '' ? null : Number(value) })
          }
        >
          <option value="">{stageSay(language, 'auto.off')}</option>
          {delaysWith(seconds).map((delay) => (
            <option key={delay} value={delay}>
              {stageSay(language, 'auto.seconds', { seconds: delay })}
            </option>
          ))}
        </select>
      </label>
      {seconds !== null && (
        <Control
          icon={isPaused ? PLAY_ICON : PAUSE_ICON}
          word={stageSay(language, isPaused ? 'auto.resume' : 'auto.pause')}
          disabled={!isConnected.value}
          onPress={() => ask({ do: 'pause', isPaused: !isPaused })}
        />
      )}
    </div>
  );
}

/** What steers the audience's screen. */
export function Controls() {
  const language = chrome();
  const curtain = stage.value?.curtain ?? 'none';
  const isOff = !isConnected.value;
  const cover = (to: 'black' | 'white') => () =>
    ask({ do: 'curtain', to: curtain === to ? 'none' : to });
  return (
    <div class="presenter-controls" role="toolbar" aria-label={say(language, 'controls')}>
      <Control
        icon={PREVIOUS_ICON}
        word={stageSay(language, 'previous')}
        kind="step"
        disabled={number.value <= 1 && curtain === 'none'}
        onPress={() => ask({ do: 'step', by: -1 })}
      />
      <Control
        icon={NEXT_ICON}
        word={stageSay(language, 'next')}
        kind="next"
        disabled={number.value >= count.value && curtain === 'none'}
        onPress={() => ask({ do: 'step', by: 1 })}
      />
      <span class="presenter-gap" />
      <Control
        icon={BLACK_ICON}
        word={stageSay(language, 'black')}
        pressed={curtain === 'black'}
        disabled={isOff}
        onPress={cover('black')}
      />
      <Control
        icon={WHITE_ICON}
        word={stageSay(language, 'white')}
        pressed={curtain === 'white'}
        disabled={isOff}
        onPress={cover('white')}
      />
      <Control
        icon={POINT_ICON}
        word={stageSay(language, 'spot')}
        pressed={isPointing.value}
        disabled={isOff}
        onPress={() => setPointing(!isPointing.peek())}
      />
      <Auto />
      <span class="presenter-gap" />
      <Control
        icon={LEAVE_ICON}
        word={stageSay(language, 'leave')}
        disabled={isOff}
        onPress={() => ask({ do: 'leave' })}
      />
    </div>
  );
}
