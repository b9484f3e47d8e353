import './tour.css';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/panels/help.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { tourStep } from '../control/memory.ts';
import { placeWords, type Spot } from './place.ts';
import { prepare, type Step, stepsHere, targetOf } from './steps.ts';

/** Air between what is pointed at and the frame around it, CSS px. */
const AIR = 4;

/** What is seen of an element: all of it, or as much as the screen shows. */
function spotOf(element: HTMLElement): Spot {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [west, north] = [Math.max(AIR, left - AIR), Math.max(AIR, top - AIR)];
  return {
    left: west,
    top: north,
    width: Math.min(innerWidth - AIR, right + AIR) - west,
    height: Math.min(innerHeight - AIR, bottom + AIR) - north,
  };
}

/** Where frame and words stand for a step; follows the window and whatever the step unfolds. */
function usePlaces(step: Step | undefined, words: { readonly current: HTMLElement | null }) {
  const places = useSignal<{ spot: Spot; left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (!step) return;
    prepare(step);
    const measure = () => {
      const target = targetOf(step);
      if (!target || !words.current) return;
      const { offsetWidth: width, offsetHeight: height } = words.current;
      const spot = spotOf(target);
      const screen = { width: innerWidth, height: innerHeight };
      places.value = { spot, ...placeWords(spot, { width, height }, screen) };
    };
    const observer = new ResizeObserver(measure);
    const target = targetOf(step);
    if (target) observer.observe(target);
    observer.observe(document.documentElement);
    // The sheet of a narrow screen is drawn up by the next frame.
    const frame = requestAnimationFrame(measure);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [step]);
  return places.value;
}

/** Ends the tour and gives the focus to the help, from which it was begun. */
function end(): void {
  tourStep.value = null;
  const help = [...document.querySelectorAll<HTMLElement>('.tools-end .panel-button')];
  help[0]?.focus();
}

/** The keys of a row of steps: on and back. */
function moveBy(key: string): number {
  return { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0;
}

interface WordsProps {
  readonly step: Step;
  readonly at: number;
  readonly count: number;
  readonly onMove: (by: number) => void;
}

function Words({ step, at, count, onMove }: WordsProps) {
  const language = chrome();
  const close = say(language, 'tour.close');
  const isLast = at === count - 1;
  return (
    <>
      <button type="button" class="close" aria-label={close} title={close} onClick={end}>
        <Icon path={CLOSE_ICON} />
      </button>
      <p class="tour-text">
        <Both as="stacked" say={(said) => say(said, step.text)} />
      </p>
      <div class="tour-foot">
        <span class="figures">{say(language, 'tour.at', { step: at + 1, steps: count })}</span>
        <span>
          {at > 0 && (
            <button type="button" onClick={() => onMove(-1)}>
              {say(language, 'tour.back')}
            </button>
          )}
          <button type="button" class="tour-next" onClick={() => (isLast ? end() : onMove(1))}>
            {say(language, isLast ? 'tour.end' : 'tour.next')}
          </button>
        </span>
      </div>
    </>
  );
}

/**
 * Leads around the page: a frame around one part after the other and a few words beside it. The
 * page stays usable; Escape ends it from anywhere.
 */
export function Tour() {
  const steps = useMemo(stepsHere, []);
  const words = useRef<HTMLDivElement>(null);
  const at = Math.min(tourStep.value ?? 0, steps.length - 1);
  const step = steps[at];
  const places = usePlaces(step, words);
  const isPlaced = places !== null;
  // Not before: what is hidden takes no focus.
  useEffect(() => words.current?.focus(), [at, isPlaced]);
  if (!step) return null;
  const move = (by: number) => {
    tourStep.value = Math.max(0, Math.min(steps.length - 1, at + by));
  };
  return (
    <div class="tour">
      {places && <div class="tour-frame" style={px(places.spot)} aria-hidden="true" />}
      <div
        ref={words}
        class="tour-words plate"
        role="dialog"
        aria-label={`${say(chrome(), 'tour.region')}. ${say(chrome(), step.text)}`}
        tabIndex={-1}
        style={places ? px({ left: places.left, top: places.top }) : { visibility: 'hidden' }}
        onKeyDown={(event) => {
          const by = moveBy(event.key);
          if (by === 0) return;
          event.preventDefault();
          move(by);
        }}
      >
        <Words step={step} at={at} count={steps.length} onMove={move} />
      </div>
    </div>
  );
}

const px = (box: Partial<Spot>) =>
  Object.fromEntries(Object.entries(box).map(([side, value]) => [side, `${value}px`]));
