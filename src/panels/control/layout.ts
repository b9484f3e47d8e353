import { computed, effect, signal } from '@preact/signals';
import type { PanelName } from '../../model/view/view.ts';
import { isCut } from '../../state/load.ts';
import { lens, look, panel, selection, talk, update } from '../../state/store.ts';
import { sheetHeight, tab } from './memory.ts';

const WIDE: ReadonlySet<PanelName> = new Set<PanelName>([
  'table',
  'confirm',
  'agreed',
  'charts',
  'help',
]);

/**
 * Whether a panel takes the place of the map. The list of documents does, one open document does
 * not: the map shows what it says.
 */
export function isWide(name: PanelName, source: string | null): boolean {
  return WIDE.has(name) || (name === 'documents' && source === null);
}

/** A screen with room for the columns of the page and for a picture under them; none where there is no screen. */
const screen =
  typeof matchMedia === 'function' ? matchMedia('(min-width: 64em) and (min-height: 40em)') : null;
const isLarge = signal(screen?.matches ?? false);
screen?.addEventListener('change', ({ matches }) => {
  isLarge.value = matches;
});

/**
 * Whether the border strip has room under the map: on a small screen, in the type of a wall, and below a
 * panel that takes the place of the map and needs the height, the bars of the years stand there; the
 * charts have the strip, turned.
 */
export const hasRoomForStrip = computed(
  () => isLarge.value && look.value !== 'projector' && !isWide(panel.value, lens.value),
);

/** Where the strip is on its way: asked for where a page has one, then drawn, or it does not come. */
export const stripState = signal<'unasked' | 'awaited' | 'drawn' | 'failed'>('unasked');

/**
 * Whether a page that has room for the strip still lacks it. It comes after the map and waits for all
 * records; without these it does not come.
 */
export const lacksStrip = computed(
  () => hasRoomForStrip.value && !isCut.value && stripState.value === 'awaited',
);

/** How far a sheet over the lower part of the map is drawn up. */
export const SHEET_STEPS = ['peek', 'half', 'full'] as const;
export type SheetStep = (typeof SHEET_STEPS)[number];

/** What the sheet holds; details only while something is selected. */
export const sheetPart = computed(() =>
  tab.value === 'detail' && selection.value === null ? 'map' : tab.value,
);

export const sheetStep = computed<SheetStep>(() =>
  sheetPart.value === 'map' ? 'peek' : sheetHeight.value,
);

/** Draws the sheet up or down; what it held last, or the selection, comes up with it. */
export function moveSheet(step: SheetStep): void {
  if (step === 'peek') {
    tab.value = 'map';
    return;
  }
  if (sheetPart.peek() === 'map') tab.value = selection.peek() === null ? 'list' : 'detail';
  sheetHeight.value = step;
}

/** Brings a part of the sheet into sight; a wide screen shows it anyway. */
export function moveSheetTo(part: 'list' | 'detail'): void {
  tab.value = part;
}

/** Height of the sheet at each step as a share of the room over which it is drawn. */
const SHEET_SHARE: Readonly<Record<SheetStep, number>> = { peek: 0, half: 0.5, full: 1 };

/**
 * The step at which a sheet comes to rest that was let go.
 *
 * @param share where it was let go, as a share of the room.
 * @param speed how fast it moved, in rooms per second, upwards positive; a throw wins over a place.
 */
export function restOf(share: number, speed: number): SheetStep {
  const aim = Math.min(1, Math.max(0, share + speed * 0.2));
  const far = (step: SheetStep) => Math.abs(SHEET_SHARE[step] - aim);
  return SHEET_STEPS.reduce((best, step) => (far(step) < far(best) ? step : best));
}

/** Shows a panel beside the map; on a narrow screen it comes up from below. */
export function showPanel(name: PanelName): void {
  update({ panel: name });
  drawUp(name);
}

function drawUp(name: PanelName): void {
  tab.value = 'list';
  if (isWide(name, lens.peek())) sheetHeight.value = 'full';
}

const isNarrow = () =>
  typeof matchMedia === 'function' && matchMedia('(max-width: 63.99em)').matches;

/** A phone or a tablet held upright: the half of it below the map is in reach of a thumb. */
const UPRIGHT = '(max-width: 63.99em) and (min-height: 36em) and (orientation: portrait)';

/** Draws the sheet up where there is room for it and for the map, before anything is painted. */
export function openSheet(): void {
  if (typeof matchMedia !== 'function' || !matchMedia(UPRIGHT).matches) return;
  if (look.peek() === 'projector' || talk.peek() !== null) return;
  tab.value = selection.peek() === null ? 'list' : 'detail';
}

/**
 * Draws the sheet up for a link that names a panel, also one that comes later: folded away it would not
 * be found.
 *
 * @returns a function that stops it.
 */
export function followPanel(): () => void {
  let isFirst = true;
  return effect(() => {
    const name = panel.value;
    // On a wide screen it is in sight; on a wall it is put away until it is asked for.
    if (name !== 'list' && (isFirst || isNarrow())) drawUp(name);
    else if (!isFirst) sheetHeight.value = 'half';
    isFirst = false;
  });
}

/** Puts away what covers the map: an open document first, then the panel itself. */
export function closePanel(): void {
  if (panel.peek() === 'documents' && lens.peek() !== null) update({ lens: null });
  else update({ panel: 'list' });
  requestAnimationFrame(() => {
    // The focus went with the panel: it goes on at the switch of what has taken its place.
    if (document.activeElement && document.activeElement !== document.body) return;
    const pressed = [...document.querySelectorAll<HTMLElement>('.panel-button[aria-pressed=true]')];
    pressed.find((button) => button.checkVisibility())?.focus();
  });
}
