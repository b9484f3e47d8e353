import { LANGUAGE_TAG, type Language, type LocalText } from '../../model/language.ts';

export interface Attribution {
  /** Shows the lines in another language. */
  say(language: Language): void;
  remove(): void;
}

/** Of a map whose page names the data elsewhere. */
export const NO_ATTRIBUTION: Attribution = { say: () => {}, remove: () => {} };

/** By which package a file came: told under the pointer and in the help; on the map it would be cut. */
const BY_THE_WAY = / ?[(（][^)）]*[)）]/g;

/**
 * Where the data come from, on the map itself: open where there is room, behind
 * a small button where there is not. Plain text, whatever the lines hold.
 */
export function addAttribution(
  container: HTMLElement,
  lines: readonly LocalText[],
  language: Language,
): Attribution {
  const box = document.createElement('details');
  box.className = 'map-attribution';
  const button = document.createElement('summary');
  button.textContent = '©';
  const text = document.createElement('p');
  const say = (spoken: Language) => {
    const told = lines.map((line) => {
      const part = document.createElement('span');
      part.textContent = line[spoken].replace(BY_THE_WAY, '');
      return part;
    });
    text.replaceChildren(...told);
    text.title = lines.map((line) => line[spoken]).join(' · ');
    text.lang = LANGUAGE_TAG[spoken];
  };
  say(language);
  box.append(button, text);
  box.open = window.matchMedia('(min-width: 60rem)').matches;
  container.append(box);
  return { say, remove: () => box.remove() };
}
