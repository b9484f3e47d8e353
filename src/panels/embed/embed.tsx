import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { attributionOf } from '../../facts/attribution.ts';
import { say } from '../../i18n/messages/page/embed.ts';
import { stateText } from '../../i18n/state-word.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { writeLink } from '../../state/link/link.ts';
import { catalogue, languages, view } from '../../state/store.ts';
import { Both, chrome, HiddenText } from '../../ui/text.tsx';
import { detail } from '../control/derived.ts';
import { twoFingers } from '../control/memory.ts';
import { titles } from '../detail/parts/titles.ts';
import { Legend } from '../legend/legend.tsx';

/** Readies the map for a page of others, before it is drawn: fingers there scroll that page. */
export function readyForFingers(): void {
  if (!window.matchMedia('(pointer: coarse)').matches) return;
  twoFingers.value = languages
    .peek()
    .map((language) => say(language, 'embed.twoFingers'))
    .join(' · ');
}

/**
 * Whether the map takes part: not until it is pressed, and no longer once the reader has left it,
 * so that whoever scrolls or tabs through the page around it is not held up.
 */
function useActive() {
  const isActive = useSignal(false);
  const stage = useRef<HTMLElement>(null);
  const press = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const leave = () => {
      isActive.value = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isActive.peek()) return;
      leave();
      requestAnimationFrame(() => press.current?.focus());
    };
    const root = document.documentElement;
    root.addEventListener('mouseleave', leave);
    window.addEventListener('blur', leave);
    document.addEventListener('keydown', onKey);
    return () => {
      root.removeEventListener('mouseleave', leave);
      window.removeEventListener('blur', leave);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  const activate = () => {
    isActive.value = true;
    // It was inert until now, and took no focus.
    requestAnimationFrame(() => stage.current?.querySelector<HTMLElement>('canvas')?.focus());
  };
  return { isActive, stage, press, activate };
}

/** What was pressed on the map, in one line; all else about it stands on the full page. */
function Selected() {
  const shown = detail.value;
  if (shown.kind === 'none' || shown.kind === 'missing') return null;
  return (
    <p class="embed-selected" role="status">
      {titles(shown, languages.value).map(({ text, language }, index) => (
        <span key={language} class={index === 0 ? 'first' : 'second'} lang={LANGUAGE_TAG[language]}>
          {text}{' '}
        </span>
      ))}
      <Both say={(language) => stateText(shown, language)} />
    </p>
  );
}

/** The same view on the page of its own. */
function OpenFull() {
  const { origin, pathname } = location;
  return (
    <a href={`${origin}${pathname}#${writeLink(view.value)}`} target="_blank" rel="noopener">
      <Both say={(language) => say(language, 'embed.open')} />
      <HiddenText>, {say(chrome(), 'embed.newTab')}</HiddenText>
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

interface StageProps {
  /** The map itself. */
  readonly children: ComponentChildren;
  /** Whether there is a map that could be pressed. */
  readonly hasMap: boolean;
}

/** The map of an embedded page under the button that brings it to life, and what stands on it. */
export function Stage({ children, hasMap }: StageProps) {
  const { isActive, stage, press, activate } = useActive();
  return (
    <main class="embed-stage" data-active={isActive.value} ref={stage}>
      <div class="embed-map" inert={hasMap && !isActive.value}>
        {children}
      </div>
      {hasMap && !isActive.value && (
        <button type="button" class="embed-press" ref={press} onClick={activate}>
          <span class="plate">
            <Both say={(language) => say(language, 'embed.activate')} />
          </span>
        </button>
      )}
      <HiddenText>
        <span aria-live="polite">{isActive.value && say(chrome(), 'embed.leave')}</span>
      </HiddenText>
    </main>
  );
}

/** Where the shapes come from; the border line's origin first. */
function Credit() {
  const language = chrome();
  const lines = attributionOf(catalogue.value.edition).map((line) => line[language]);
  return (
    <p class="embed-credit" lang={LANGUAGE_TAG[language]}>
      {lines.join(' · ')}
    </p>
  );
}

/** Beneath the map: what is selected, what the signs mean, the way to the full page. */
export function Foot() {
  return (
    <footer class="embed-foot">
      <Selected />
      <Legend />
      <OpenFull />
      <Credit />
    </footer>
  );
}
