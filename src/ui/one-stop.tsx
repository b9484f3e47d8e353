import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What the Tab key would stop at; a field keeps its own stop, for its arrows are its own. */
const STOPS = 'summary, a[href], button';

/** Whether a stop is within something closed; its own summary is not. */
function isFolded(stop: Element): boolean {
  const inside = stop.matches('summary') ? stop.parentElement?.parentElement : stop;
  return inside?.closest('details:not([open])') != null;
}

/** The stops that can be reached now. */
function stopsIn(group: Element): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => !isFolded(stop));
}

/** Where a key leads among so many stops; `undefined` for any other key. */
export function nextStop(key: string, at: number, count: number): number | undefined {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
}

/** Lets the Tab key stop at one of a group alone. */
function leaveOne(group: Element, one: HTMLElement | undefined): void {
  for (const stop of group.querySelectorAll<HTMLElement>(STOPS)) stop.tabIndex = -1;
  if (one) one.tabIndex = 0;
}

/** After a change: the stop that has the focus stays, else the first that is to be seen. */
function settle(group: Element): void {
  const stops = stopsIn(group);
  const focused = stops.find((stop) => stop === document.activeElement);
  leaveOne(group, focused ?? stops[0] ?? group.querySelector<HTMLElement>(STOPS) ?? undefined);
}

function onKey(group: Element, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const stops = stopsIn(group);
  const at = stops.indexOf(event.target as HTMLElement);
  const to = at < 0 ? undefined : nextStop(event.key, at, stops.length);
  if (to === undefined) return;
  event.preventDefault();
  stops[to]?.focus();
}

/** Hears what happens in a group. @returns what ends it. */
function listenTo(group: HTMLElement): () => void {
  const hearing = new AbortController();
  const { signal } = hearing;
  group.addEventListener('keydown', (event) => onKey(group, event), { signal });
  group.addEventListener(
    'focusin',
    ({ target }) => {
      const stop = target instanceof Element ? target.closest<HTMLElement>(STOPS) : null;
      if (stop) leaveOne(group, stop);
    },
    { signal },
  );
  // It does not bubble; what is closed may have held the stop.
  group.addEventListener('toggle', () => settle(group), { capture: true, signal });
  return () => hearing.abort();
}

/**
 * A group with many controls, such as statements with their sources: one stop of the Tab key, the
 * arrows go from one to the next.
 */
export function OneStop({ children }: { readonly children: ComponentChildren }) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => (group.current ? listenTo(group.current) : undefined), []);
  useLayoutEffect(() => {
    if (group.current) settle(group.current);
  });
  return (
    <div class="one-stop" ref={group}>
      {children}
    </div>
  );
}
