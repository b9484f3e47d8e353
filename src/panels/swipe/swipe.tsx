import './compare.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/messages/panels/compare.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import { compare, year } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { closeCompare, comparedYears, compareWay, swipeShare } from '../control/compare.ts';

/** How far an arrow key moves the handle, as a share of the free map; PageUp and PageDown five times as far. */
const STEP = 0.02;

const within = (share: number) => Math.min(1, Math.max(0, share));

/** Where a key leads the handle; `undefined` for any other key. */
export function shareAfter(key: string, share: number): number | undefined {
  const to = {
    ArrowLeft: share - STEP,
    ArrowDown: share - STEP,
    ArrowRight: share + STEP,
    ArrowUp: share + STEP,
    PageDown: share - 5 * STEP,
    PageUp: share + 5 * STEP,
    Home: 0,
    End: 1,
  }[key];
  return to === undefined ? undefined : within(Number(to.toFixed(4)));
}

/** The share of the free map that lies left of a point of the screen. */
function shareAt(track: HTMLElement, clientX: number): number {
  const { left, width } = track.getBoundingClientRect();
  return width > 0 ? within((clientX - left) / width) : 0.5;
}

/** The handle between the two years: drawn by pointer or moved by keys. */
function Handle({ years: [before, after] }: { readonly years: readonly [AsOfYear, AsOfYear] }) {
  const language = chrome();
  const track = useRef<HTMLDivElement>(null);
  const isHeld = useSignal(false);
  const share = swipeShare.value;
  const percent = Math.round(share * 100);
  const move = (clientX: number) => {
    if (track.current) swipeShare.value = shareAt(track.current, clientX);
  };
  return (
    <div class="swipe-track" ref={track}>
      <div class="swipe-line" />
      <div
        class="swipe-handle"
        role="slider"
        tabIndex={0}
        lang={LANGUAGE_TAG[language]}
        aria-label={t(language, 'handle')}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={t(language, 'handleNow', { before, after, percent })}
        data-held={isHeld.value}
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus();
          isHeld.value = true;
        }}
        onPointerMove={(event) => {
          if (isHeld.value) move(event.clientX);
        }}
        onLostPointerCapture={() => {
          isHeld.value = false;
        }}
        onKeyDown={(event) => {
          const next = shareAfter(event.key, swipeShare.value);
          if (next === undefined) return;
          event.preventDefault();
          swipeShare.value = next;
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M9 6 3 12 9 18M15 6 21 12 15 18" />
        </svg>
      </div>
    </div>
  );
}

/** Whose half it is, in large figures. */
function YearLabels({ years }: { readonly years: readonly [AsOfYear, AsOfYear] }) {
  const language = chrome();
  const name = t(language, 'close');
  return (
    <div class="half-years">
      {years.map((one, index) => (
        <p key={index} class={`half-year figures ${index === 0 ? 'before' : 'after'}`}>
          {compareWay.value === 'swipe' ? (
            <button
              type="button"
              class="whole-year"
              aria-label={t(language, 'wholeMap', { year: one })}
              title={t(language, 'wholeMap', { year: one })}
              aria-pressed={swipeShare.value === (index === 0 ? 1 : 0)}
              onClick={() => {
                // A second press gives each its half again.
                const whole = index === 0 ? 1 : 0;
                swipeShare.value = swipeShare.peek() === whole ? 0.5 : whole;
              }}
            >
              {one}
            </button>
          ) : (
            one
          )}
          {index === 1 && (
            <button
              type="button"
              class="close"
              aria-label={name}
              title={name}
              onClick={closeCompare}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" />
              </svg>
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

interface OtherMapProps {
  /** Draws the second map. @returns a function that takes it away. */
  readonly open: (container: HTMLElement) => () => void;
  readonly state: string;
}

/** The map of the year held against the one on screen, over that of the latter or beside it. */
export function OtherMap({ open, state }: OtherMapProps) {
  const canvas = useRef<HTMLDivElement>(null);
  useEffect(() => (canvas.current ? open(canvas.current) : undefined), [open]);
  const years = comparedYears.value;
  const isSame = compare.value === year.value;
  return (
    <div
      class="other-map"
      data-state={state}
      hidden={isSame}
      style={{ '--share': swipeShare.value }}
    >
      <div
        class="canvas other"
        data-half={(compare.value ?? 0) < year.value ? 'before' : 'after'}
        ref={canvas}
      />
      {years && compareWay.value === 'swipe' && <Handle years={years} />}
      {years && <YearLabels years={years} />}
      {state === 'coming' && compare.value !== null && (
        <p class="other-loading plate" role="status">
          <Both say={(said) => t(said, 'otherLoading', { year: compare.value ?? 0 })} />
        </p>
      )}
    </div>
  );
}
