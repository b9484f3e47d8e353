import type { ComponentChildren } from 'preact';
import { say } from '../../i18n/messages/talk/stage.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { look, sceneNumber } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON, LOOK_ICON, PANEL_ICON } from '../../ui/icons.ts';
import { Languages } from '../../ui/languages.tsx';
import { chrome } from '../../ui/text.tsx';
import { delaysWith } from '../course/delays.ts';
import { perform } from '../course/perform.ts';
import { autoSeconds, isPaused, running, spot } from '../course/session.ts';
import { hasPresenter } from '../wire/answer.ts';
import { isFullScreen } from './input/full-screen.ts';
import { ASKED, obey } from './input/listen.ts';
import { areNotesShown, isAwake, isLegendShown } from './shown.ts';

const ICONS = {
  previous: 'M10.5 3 5.5 8 10.5 13',
  next: 'M5.5 3 10.5 8 5.5 13',
  search: 'M7 2A5 5 0 1 0 7 12 5 5 0 1 0 7 2M10.6 10.6 14.5 14.5',
  yearBack: 'M2.5 3.5H13.5V13.5H2.5ZM2.5 6.5H13.5M9.5 8.5 7 10.2 9.5 12',
  yearOn: 'M2.5 3.5H13.5V13.5H2.5ZM2.5 6.5H13.5M6.5 8.5 9 10.2 6.5 12',
  presenter: 'M1.5 3.5H10.5V10H1.5ZM12.5 6H14.5V13.5H6V12',
  notes: 'M3 2.5H13V13.5H3ZM5.5 5.5H10.5M5.5 8H10.5M5.5 10.5H8.5',
  black: 'M1.5 3H14.5V12H1.5ZM3.5 5H12.5V10H3.5ZM4 6H12M4 7H12M4 8H12M4 9H12',
  spot: 'M8 4.5A3.5 3.5 0 1 0 8 11.5 3.5 3.5 0 1 0 8 4.5M8 .8V2.6M8 13.4V15.2M.8 8H2.6M13.4 8H15.2',
  hold: 'M6 3.5V12.5M10 3.5V12.5',
  goOn: 'M5 3 12.5 8 5 13Z',
  fill: 'M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10',
  unfill: 'M6 2V6H2M14 6H10V2M10 14V10H14M2 10H6V14',
  legend: 'M2.5 3.5H5.5V6.5H2.5ZM2.5 9.5H5.5V12.5H2.5ZM8 5H14M8 11H14',
  keys: 'M1.5 4H14.5V12H1.5ZM4 6.5H4.5M7.7 6.5H8.3M11.5 6.5H12M5 9.5H11',
} as const;

interface ButtonProps {
  readonly icon: string;
  readonly name: string;
  /** As it stands on the keyboard, in the language of buttons. */
  readonly keys: string;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly class?: string;
}

function BarButton({ icon, name, keys, isPressed, isOff, onPress, class: kind }: ButtonProps) {
  return (
    <button
      type="button"
      {...(kind === undefined ? {} : { class: kind })}
      aria-label={name}
      aria-disabled={isOff ? 'true' : undefined}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      title={`${name} (${keys})`}
      onClick={isOff ? undefined : onPress}
    >
      <Icon path={icon} />
    </button>
  );
}

const Group = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="stage-bar-group">{children}</div>
);

function Steps() {
  const language = chrome();
  const count = running.value?.scenes.length ?? 0;
  return (
    <Group>
      <BarButton
        icon={ICONS.previous}
        name={say(language, 'previous')}
        keys="PgUp"
        isOff={sceneNumber.value <= 1}
        onPress={() => perform({ do: 'step', by: -1 })}
      />
      <BarButton
        icon={ICONS.next}
        name={say(language, 'next')}
        keys="PgDn"
        isOff={sceneNumber.value >= count}
        onPress={() => perform({ do: 'step', by: 1 })}
      />
      <BarButton
        icon={PANEL_ICON.list}
        name={say(language, 'list')}
        keys="G"
        onPress={ASKED.list}
      />
    </Group>
  );
}

/** For a question: find a place, go to another year. */
function Questions() {
  const language = chrome();
  return (
    <Group>
      <BarButton
        icon={ICONS.search}
        name={say(language, 'search')}
        keys="/"
        onPress={ASKED.search}
      />
      <BarButton
        icon={ICONS.yearBack}
        name={say(language, 'year-back')}
        keys="["
        onPress={() => perform({ do: 'year', by: -1 })}
      />
      <BarButton
        icon={ICONS.yearOn}
        name={say(language, 'year-on')}
        keys="]"
        onPress={() => perform({ do: 'year', by: 1 })}
      />
      <BarButton
        icon={ICONS.legend}
        name={say(language, 'legend')}
        keys="K"
        isPressed={isLegendShown.value}
        onPress={ASKED.legend}
      />
    </Group>
  );
}

/** Of a menu that was used with the pointer: the arrows turn the page again. */
function letGo(): void {
  const menu = document.activeElement;
  if (menu instanceof HTMLSelectElement && !menu.matches(':focus-visible')) menu.blur();
}

function Auto() {
  const language = chrome();
  const seconds = autoSeconds.value;
  return (
    <Group>
      <select
        aria-label={say(language, 'auto')}
        title={`${say(language, 'auto')} (A)`}
        lang={LANGUAGE_TAG[language]}
        value={`${seconds ?? 0}`}
        onChange={({ currentTarget }) => {
          perform({ do: 'auto', seconds: Number(currentTarget.value) || null });
          letGo();
        }}
      >
        <option value="0">{say(language, 'auto.off')}</option>
        {delaysWith(seconds).map((delay) => (
          <option key={delay} value={`${delay}`}>
            {say(language, 'auto.seconds', { seconds: delay })}
          </option>
        ))}
      </select>
      {seconds !== null && (
        <BarButton
          icon={isPaused.value ? ICONS.goOn : ICONS.hold}
          name={say(language, isPaused.value ? 'auto.resume' : 'auto.pause')}
          keys="A"
          onPress={() => perform({ do: 'pause', isPaused: !isPaused.peek() })}
        />
      )}
    </Group>
  );
}

/** The two languages of the wall: a guest may read another one. */
function Pair() {
  return (
    <Group>
      <Languages
        onChoose={(pair) => {
          perform({ do: 'languages', pair });
          letGo();
        }}
      />
    </Group>
  );
}

function Room() {
  const language = chrome();
  return (
    <Group>
      <BarButton
        icon={ICONS.presenter}
        name={say(language, 'presenter')}
        keys="S"
        onPress={ASKED.presenter}
      />
      <BarButton
        icon={ICONS.notes}
        name={say(language, 'notes')}
        keys="N"
        isPressed={areNotesShown.value}
        onPress={ASKED.notes}
      />
      <BarButton
        icon={ICONS.black}
        name={say(language, 'black')}
        keys="B"
        onPress={() => perform({ do: 'curtain', to: 'black' })}
      />
      <BarButton
        icon={ICONS.spot}
        name={say(language, 'spot')}
        keys="L"
        isPressed={spot.value !== null}
        onPress={() => obey({ do: 'spot', at: spot.peek() ? null : { x: 0.5, y: 0.5 } })}
      />
      <BarButton
        icon={LOOK_ICON.projector}
        name={say(language, 'projector')}
        keys="P"
        isPressed={look.value === 'projector'}
        onPress={ASKED.projector}
      />
      <BarButton
        icon={isFullScreen.value ? ICONS.unfill : ICONS.fill}
        name={say(language, 'full-screen')}
        keys="F"
        isPressed={isFullScreen.value}
        onPress={ASKED['full-screen']}
      />
    </Group>
  );
}

/**
 * What can be pressed on the audience's screen: in sight only while the pointer moves or the focus
 * is in it, and not at all while the speaker steers from a window of their own.
 */
export function Bar() {
  const language = chrome();
  if (hasPresenter.value) return null;
  return (
    <section
      class="stage-bar plate"
      data-awake={isAwake.value}
      aria-label={say(language, 'bar')}
      lang={LANGUAGE_TAG[language]}
    >
      <Steps />
      <Questions />
      <Auto />
      <Pair />
      <Room />
      <Group>
        <BarButton icon={ICONS.keys} name={say(language, 'keys')} keys="?" onPress={ASKED.keys} />
        <BarButton
          icon={CLOSE_ICON}
          name={say(language, 'leave')}
          keys="Esc"
          onPress={() => perform({ do: 'leave' })}
        />
      </Group>
    </section>
  );
}
