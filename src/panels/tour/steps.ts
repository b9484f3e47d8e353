import type { HelpKey } from '../../i18n/messages/panels/help.ts';
import { sheetHeight, tab } from '../control/memory.ts';

/** One station of the tour. */
export interface Step {
  /** What it points at: the first of these that can be seen. */
  readonly at: string;
  readonly text: Extract<HelpKey, `tour.${string}`>;
  /** On a narrow screen: whether the sheet must be drawn up for it to be seen. */
  readonly inSheet?: boolean;
}

const STEPS: readonly Step[] = [
  { at: '.time', text: 'tour.time' },
  { at: '.map', text: 'tour.map' },
  { at: '.topics > ul', text: 'tour.topics', inSheet: true },
  { at: '.list', text: 'tour.list', inSheet: true },
  { at: '.search', text: 'tour.search' },
  { at: '.tools .panel-switch, .sheet-head .panel-switch', text: 'tour.panels' },
  { at: '.languages', text: 'tour.languages' },
];

/** The element that a step points at; `null` where the page has none just now. */
export function targetOf({ at }: Step): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(at)];
  return all.find((element) => element.getBoundingClientRect().width > 0) ?? null;
}

/** The stations of this page: a part that it has not got is passed over. */
export function stepsHere(): readonly Step[] {
  return STEPS.filter((step) => targetOf(step) !== null);
}

/** Makes what a step points at visible on a narrow screen; a wide one shows all of it anyway. */
export function prepare({ inSheet = false }: Step): void {
  tab.value = inSheet ? 'list' : 'map';
  if (inSheet) sheetHeight.value = 'half';
}
