import { useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import {
  moveSheet,
  restOf,
  SHEET_STEPS,
  sheetPart,
  sheetStep,
} from '../../panels/control/layout.ts';
import { tab } from '../../panels/control/memory.ts';
import { focusDetail } from '../../panels/control/select.ts';
import { selection } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { DETAIL_ICON } from '../../ui/icons.ts';
import { chrome } from '../../ui/text.tsx';
import { PanelSwitch } from './panel-switch.tsx';

/** A finger that moves less than this, in CSS px, presses a button and draws nothing. */
const SLOP = 8;

interface Grip {
  readonly id: number;
  readonly from: number;
  /** Room over which the sheet is drawn, CSS px from top to foot. */
  readonly top: number;
  readonly room: number;
  isDrawn: boolean;
  last: { readonly y: number; readonly at: number };
  speed: number;
}

function gripOf(head: HTMLElement, event: PointerEvent): Grip | null {
  const map = document.querySelector('.map')?.getBoundingClientRect();
  if (!map) return null;
  return {
    id: event.pointerId,
    from: event.clientY - head.getBoundingClientRect().top,
    top: map.top,
    room: map.height - head.offsetHeight,
    isDrawn: false,
    last: { y: event.clientY, at: event.timeStamp },
    speed: 0,
  };
}

/** Share of the room that the sheet takes while its head is held at `y`. */
const shareAt = (grip: Grip, y: number) =>
  Math.min(1, Math.max(0, 1 - (y - grip.from - grip.top) / Math.max(1, grip.room)));

/** Drawing the sheet with finger, pen or mouse; every step can be reached with buttons and keys too. */
function useDrawing() {
  const head = useRef<HTMLElement>(null);
  const grip = useRef<Grip | null>(null);
  const draw = (share: number | null) => {
    const page = head.current?.closest<HTMLElement>('.page');
    if (share === null) page?.style.removeProperty('--drawn');
    else page?.style.setProperty('--drawn', `${share}`);
    page?.toggleAttribute('data-drawing', share !== null);
  };
  const move = (event: PointerEvent) => {
    const held = grip.current;
    if (!held || held.id !== event.pointerId) return;
    if (!held.isDrawn && Math.abs(event.clientY - held.last.y) < SLOP) return;
    // From here on it is no press: a button under the finger hears nothing of it.
    if (!held.isDrawn) head.current?.setPointerCapture(held.id);
    held.isDrawn = true;
    const seconds = Math.max(0.001, (event.timeStamp - held.last.at) / 1000);
    held.speed = (held.last.y - event.clientY) / Math.max(1, held.room) / seconds;
    held.last = { y: event.clientY, at: event.timeStamp };
    draw(shareAt(held, event.clientY));
  };
  const end = (event: PointerEvent) => {
    const held = grip.current;
    if (!held || held.id !== event.pointerId) return;
    grip.current = null;
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    if (!held.isDrawn) return;
    draw(null);
    if (event.type === 'pointerup') moveSheet(restOf(shareAt(held, event.clientY), held.speed));
  };
  const begin = (event: PointerEvent) => {
    if (!head.current || !event.isPrimary || event.button !== 0) return;
    grip.current = gripOf(head.current, event);
    // On the window: a fast mouse has left the head before it has moved far enough to draw.
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };
  return { ref: head, onPointerDown: begin };
}

const UP = 'M3 10.5 8 5.5 13 10.5';
const DOWN = 'M3 5.5 8 10.5 13 5.5';

function StepButton({ by }: { readonly by: 1 | -1 }) {
  const name = t(chrome(), by > 0 ? 'sheet.up' : 'sheet.down');
  const next = SHEET_STEPS[SHEET_STEPS.indexOf(sheetStep.value) + by];
  return (
    <button
      type="button"
      class="sheet-step"
      aria-label={name}
      title={name}
      aria-disabled={next === undefined}
      onClick={() => next && moveSheet(next)}
    >
      <Icon path={by > 0 ? UP : DOWN} />
    </button>
  );
}

function DetailButton() {
  if (selection.value === null) return null;
  const word = t(chrome(), 'sheet.detail');
  return (
    <button
      type="button"
      class="panel-button"
      aria-pressed={sheetPart.value === 'detail'}
      aria-label={word}
      title={word}
      onClick={() => {
        tab.value = 'detail';
        focusDetail();
      }}
    >
      <Icon path={DETAIL_ICON} />
      <span class="panel-word">{word}</span>
    </button>
  );
}

/**
 * The head of the sheet that a narrow screen draws up over the map: what is in it, and how far it
 * is drawn. A wide screen has room for all of it and hides this.
 */
export function SheetHead() {
  return (
    <nav class="sheet-head" aria-label={t(chrome(), 'region.parts')} {...useDrawing()}>
      <span class="sheet-grip" aria-hidden="true" />
      <PanelSwitch isShown={sheetPart.value === 'list'} />
      <DetailButton />
      <span class="sheet-steps">
        <StepButton by={1} />
        <StepButton by={-1} />
      </span>
    </nav>
  );
}
