import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { whole } from '../../state/load.ts';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE_ICON } from '../../ui/icons.ts';
import { chrome } from '../../ui/text.tsx';
import { INPUT, isOpen, LIST, type SearchPart, typed } from './typed.ts';

const part = signal<SearchPart | null>(null);
const hasFailed = signal(false);

function fetchPart(): void {
  if (part.peek()) return;
  hasFailed.value = false;
  Promise.all([import('./search.tsx'), whole()]).then(
    ([loaded]) => {
      part.value = loaded.part;
    },
    (error: unknown) => {
      console.warn('the search did not come', error);
      hasFailed.value = true;
    },
  );
}

/** Where the focus was before it came here, to give it back. */
let cameFrom: HTMLElement | null = null;

/** Folds the list; the focus goes back to where it came from. */
function leave(input: HTMLInputElement): void {
  isOpen.value = false;
  if (cameFrom?.isConnected) cameFrom.focus();
  else input.blur();
}

/** An input method is still putting the characters together: its Enter and arrows are its own. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

const GLASS = 'M7 2A5 5 0 1 0 7 12 5 5 0 1 0 7 2M10.6 10.6 14.5 14.5';

function open(): void {
  fetchPart();
  isOpen.value = true;
}

/** One box for everything that can be found. The key `/` leads to it. */
export function SearchBox() {
  const language = chrome();
  const root = useRef<HTMLElement>(null);
  const Results = part.value?.Results;
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      // The details stay: the key was meant for the box.
      event.preventDefault();
      leave(event.currentTarget);
    } else if (part.peek()?.press(event)) event.preventDefault();
  };
  return (
    <search
      class="search"
      ref={root}
      data-open={isOpen.value}
      onFocusOut={({ relatedTarget }) => {
        const isWithin = relatedTarget instanceof Node && root.current?.contains(relatedTarget);
        if (!isWithin) isOpen.value = false;
      }}
    >
      <div class="search-field">
        <Icon path={GLASS} />
        <input
          id={INPUT}
          type="text"
          role="combobox"
          aria-label={t(language, 'search.label')}
          aria-expanded={isOpen.value && Results !== undefined}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={(isOpen.value && part.value?.active.value) || undefined}
          placeholder={t(language, 'search.placeholder')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={typed.value}
          onFocus={({ relatedTarget }) => {
            cameFrom = relatedTarget instanceof HTMLElement ? relatedTarget : null;
            open();
          }}
          onClick={open}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
            open();
          }}
          onKeyDown={press}
        />
        {(typed.value !== '' || isOpen.value) && (
          <button
            type="button"
            class="search-clear"
            aria-label={t(language, 'search.clear')}
            title={t(language, 'search.clear')}
            onClick={() => {
              const input = root.current?.querySelector('input');
              const hasText = typed.peek() !== '';
              typed.value = '';
              // The first press empties the box, the next one leaves it.
              if (hasText) input?.focus();
              else if (input) leave(input);
            }}
          >
            <Icon path={CLOSE_ICON} />
          </button>
        )}
      </div>
      {Results && <Results />}
      {hasFailed.value && isOpen.value && (
        <p class="search-sheet plate" role="status">
          {t(language, 'part.failed')}
        </p>
      )}
    </search>
  );
}
