import { useComputed, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { selectHistogram } from '../facts/select-histogram.ts';
import { t } from '../i18n/t.ts';
import { LANGUAGE_TAG } from '../model/language.ts';
import {
  catalogue,
  compare,
  filters,
  languages,
  lens,
  topics,
  update,
  year,
} from '../state/store.ts';
import { Both } from '../ui/both.tsx';
import { createPlayer, type Player } from './play.ts';

type Counts = ReturnType<typeof selectHistogram>;

/** Tallest bar, in rem. */
const TALLEST = 2.25;

const years = () => catalogue.value.edition.years;

function usePlayer(): Player {
  const player = useMemo(
    () =>
      createPlayer({
        first: () => years().first,
        last: () => years().last,
        year: () => year.peek(),
        show: (wanted) => update({ year: wanted }),
      }),
    [],
  );
  useEffect(() => player.pause, [player]);
  return player;
}

const ICONS = {
  previous: 'M10 3 4 8l6 5Z',
  next: 'M6 3l6 5-6 5Z',
  play: 'M4 2.5 13 8l-9 5.5Z',
  pause: 'M4 3h3v10H4ZM9 3h3v10H9Z',
} as const;

interface ButtonProps {
  readonly icon: keyof typeof ICONS;
  readonly label: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

function IconButton({ icon, label, isOff = false, onPress }: ButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} disabled={isOff} onClick={onPress}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}

function Controls({ player }: { readonly player: Player }) {
  const language = languages.value[0];
  const { first, last } = years();
  const isPlaying = player.isPlaying.value;
  const by = (step: number) => () => player.moveTo(year.value + step);
  return (
    <div class="timeline-controls">
      <IconButton
        icon="previous"
        label={t(language, 'timeline.previous')}
        isOff={year.value <= first}
        onPress={by(-1)}
      />
      <IconButton
        icon={isPlaying ? 'pause' : 'play'}
        label={t(language, isPlaying ? 'timeline.pause' : 'timeline.play')}
        onPress={player.toggle}
      />
      <IconButton
        icon="next"
        label={t(language, 'timeline.next')}
        isOff={year.value >= last}
        onPress={by(1)}
      />
    </div>
  );
}

/** The year on screen, large, and how much is dated in it. */
function Now({ count }: { readonly count: number }) {
  return (
    <p class="timeline-now">
      <span class="timeline-year figures">{year.value}</span>
      <span class="timeline-count">
        <Both
          languages={languages.value}
          say={(language) => t(language, 'timeline.events', { count })}
        />
      </span>
    </p>
  );
}

/** The year on screen is filled, the one that is held against it is framed. */
function barClass(one: number): string {
  if (one === year.value) return 'bar now';
  return one === compare.value ? 'bar compared' : 'bar';
}

/** Bars and years. Only to look at: the slider that lies over them is what is pointed at. */
function Bars({ counts }: { readonly counts: Counts }) {
  const tallest = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <div class="timeline-bars" aria-hidden="true">
      {counts.map((one) => (
        <div key={one.year} class={barClass(one.year)}>
          <span class="bar-count figures">{one.count > 0 && one.count}</span>
          <span class="bar-body" style={{ blockSize: `${(one.count / tallest) * TALLEST}rem` }} />
          <span class="bar-year figures">
            <span class="century">{Math.floor(one.year / 100)}</span>
            {`${one.year % 100}`.padStart(2, '0')}
          </span>
        </div>
      ))}
    </div>
  );
}

/** Where an arrow leads among years that stand from top to bottom: as the eye sees it. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

interface SliderProps {
  readonly player: Player;
  readonly count: number;
  /** The years stand above each other, the first on top. */
  readonly isUpright: boolean;
}

function Slider({ player, count, isUpright }: SliderProps) {
  const language = languages.value[0];
  const { first, last } = years();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!isUpright || step === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    player.moveTo(year.value + step);
  };
  return (
    <input
      class="timeline-slider"
      type="range"
      min={first}
      max={last}
      step={1}
      value={year.value}
      lang={LANGUAGE_TAG[language]}
      aria-label={t(language, 'timeline.slider')}
      aria-valuetext={t(language, 'timeline.now', { year: year.value, count })}
      aria-orientation={isUpright ? 'vertical' : 'horizontal'}
      onKeyDown={onKeyDown}
      onInput={({ currentTarget }) => player.moveTo(currentTarget.valueAsNumber)}
    />
  );
}

/** What may take the place of the bars: the whole border through the same years, from top to bottom. */
export type YearsPicture = ComponentType<{
  /** How many events each year has, in order. */
  readonly events: readonly number[];
}>;

interface TimelineProps {
  /** Its room is kept while it has not come (`null`); where there will be none, it is left out. */
  readonly Picture?: YearsPicture | null;
}

/**
 * The year on screen and the years around it: a histogram of dated events under
 * a slider, each year a column that can be pointed at; or a picture of them, a row each.
 */
export function Timeline({ Picture }: TimelineProps) {
  const player = usePlayer();
  const counts = useComputed(() =>
    selectHistogram(catalogue.value, {
      topics: topics.value,
      filters: filters.value,
      lens: lens.value,
    }),
  ).value;
  const count = counts.find((one) => one.year === year.value)?.count ?? 0;
  // Nobody sees it in a tab that is not shown: the years would run away.
  useSignalEffect(() => {
    if (!player.isPlaying.value) return;
    const hide = () => document.hidden && player.pause();
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  });
  return (
    <div
      class="timeline"
      data-years={Picture === undefined ? 'bars' : Picture ? 'picture' : 'awaited'}
    >
      <Now count={count} />
      <Controls player={player} />
      <div class="timeline-years" style={{ '--years': counts.length }}>
        {Picture ? <Picture events={counts.map((one) => one.count)} /> : <Bars counts={counts} />}
        <Slider player={player} count={count} isUpright={Boolean(Picture)} />
      </div>
    </div>
  );
}
