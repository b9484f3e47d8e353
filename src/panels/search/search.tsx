import { effect, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { HitGroup } from '../../facts/search/groups.ts';
import type { Hit } from '../../facts/search/search.ts';
import { said } from '../../i18n/messages/panels/search.ts';
import type { Language } from '../../model/language.ts';
import { Both, chrome } from '../../ui/text.tsx';
import {
  active,
  count,
  current,
  groups,
  isReady,
  loadSearchFile,
  moveTo,
  optionId,
  options,
} from './found.ts';
import { HitFace } from './hit.tsx';
import { take } from './take.ts';
import { ToldNotice } from './told.tsx';
import type { SearchPart } from './typed.ts';
import { elsewhere, isOpen, LIST, typed } from './typed.ts';

/** Takes the hit on which the arrow keys stand, at first the best of what is typed now. */
function takeCurrent(): boolean {
  const hit = options.peek()[current.peek()];
  if (!hit || !isOpen.peek()) return false;
  take(hit);
  return true;
}

/** Enter before all is there that helps the search: it is meant for what is found then. */
function takeWhenReady(): void {
  const wanted = typed.peek();
  const stop = effect(() => {
    if (!isReady.value) return;
    queueMicrotask(() => {
      stop();
      if (typed.peek() === wanted) takeCurrent();
    });
  });
}

/** Arrow keys go round; Enter takes what they stand on. */
function press(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { length } = options.peek();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    if (!isOpen.peek()) isOpen.value = true;
    else if (length > 0) moveTo((current.peek() + step + length) % length);
    return true;
  }
  if (event.key !== 'Enter') return false;
  if (isReady.peek() || typed.peek().trim() === '') return takeCurrent();
  takeWhenReady();
  return true;
}

function Option({ hit, at }: { readonly hit: Hit; readonly at: number }) {
  const id = optionId(at);
  return (
    // The focus stays in the box: keys are taken there, and a press must not draw it away.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      class="hit"
      role="option"
      aria-selected={active.value === id}
      data-hit={`${hit.entry.kind}/${hit.entry.id}`}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={({ movementX, movementY }) => {
        // The browser tells a move also where the list has changed under a pointer that rests.
        if (movementX !== 0 || movementY !== 0) moveTo(at);
      }}
      onClick={() => take(hit)}
    >
      <HitFace hit={hit} />
    </div>
  );
}

function Group({ group, from }: { readonly group: HitGroup; readonly from: number }) {
  const heading = `search-group-${group.name}`;
  const language = chrome();
  const shown = group.hits.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, as the pattern of the list box has it
    <div role="group" aria-labelledby={heading}>
      <div class="hit-group" id={heading} role="presentation">
        <Both say={(one) => said(one, `group.${group.name}`)} />
        {shown < group.count && (
          <span class="hit-shown">
            {said(language, 'hits.shown', { shown, count: group.count })}
          </span>
        )}
      </div>
      {group.hits.map((hit, at) => (
        <Option key={`${hit.entry.kind}/${hit.entry.id}`} hit={hit} at={from + at} />
      ))}
    </div>
  );
}

/** What can be found here. */
const what = (language: Language) => elsewhere.value?.hint(language) ?? said(language, 'hits.what');

/** Nothing typed yet, or nothing found: what can be found here, and how. */
function Hint() {
  const text = typed.value.trim();
  return (
    <div class="search-hint">
      {text !== '' && (
        <p class="search-none">
          <Both as="stacked" say={(one) => said(one, 'hits.none', { typed: text })} />
        </p>
      )}
      <p>
        <Both as="stacked" say={what} />
      </p>
      <p>
        <Both as="stacked" say={(one) => said(one, 'hits.how')} />
      </p>
    </div>
  );
}

/** Told to those who listen, each time the number changes. */
function Count() {
  const language = chrome();
  const text = typed.value.trim();
  const isTold = isOpen.value && text !== '';
  const none = `${said(language, 'hits.none', { typed: text })} ${what(language)}`;
  return (
    <p class="hidden-text" role="status">
      {isTold && (count.value === 0 ? none : said(language, 'hits.count', { count: count.value }))}
    </p>
  );
}

/** The hit that Enter takes is in sight. */
function useActiveInSight(): void {
  useSignalEffect(() => {
    const id = active.value;
    if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  });
}

/** What stands under the box: the hits by group, or what can be found; and what a choice changed. */
function Results() {
  useActiveInSight();
  useEffect(() => {
    void loadSearchFile();
  }, []);
  const starts = groups.value.map((_, at) =>
    groups.value.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0),
  );
  return (
    <>
      {isOpen.value && (
        <div class="search-sheet plate">
          <div
            class="hits"
            id={LIST}
            role="listbox"
            aria-label={said(chrome(), 'hits.label')}
            hidden={count.value === 0}
          >
            {groups.value.map((group, at) => (
              <Group key={group.name} group={group} from={starts[at] ?? 0} />
            ))}
          </div>
          {count.value === 0 && <Hint />}
        </div>
      )}
      <Count />
      <ToldNotice />
    </>
  );
}

export const part: SearchPart = { Results, press, active };
