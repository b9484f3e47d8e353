import './on-map.css';
import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { extentOf } from '../../facts/extent.ts';
import { lengthText, type ScaleBar, scaleBar } from '../../map/scale-bar.ts';
import type { Aim } from '../../model/view/view.ts';
import { rows } from '../../panels/control/derived.ts';
import { takePicture, takeSlide } from '../../panels/control/take-picture.ts';
import { frameAtRest, mapFrame } from '../../state/map-frame.ts';
import { filters, look, talk, update, view } from '../../state/store.ts';
import { chrome } from '../../ui/text.tsx';
import { freePadding, rootSize } from '../padding.ts';
import { ValuesKey } from './values-key.tsx';

/** Width that the bar may have, rem: its box is always as wide, so that names need not make way anew. */
const BAR_REM = 6;

/** The bar for what the map shows at rest. */
function barNow(): ScaleBar | null {
  const map = document.querySelector<HTMLElement>('.map');
  // Told at rest; asked for itself it is exact, where the other is rounded for links.
  const frame = frameAtRest.value && (mapFrame.peek()?.() ?? null);
  if (!map || !frame) return null;
  const { top, bottom } = freePadding(map);
  return scaleBar(frame, map.clientHeight - top - bottom, BAR_REM * rootSize());
}

/** A length on the ground, drawn and in words. */
export function Scale() {
  const { value: bar } = useComputed(barNow);
  if (!bar) return null;
  return <span style={{ inlineSize: `${bar.width}px` }}>{lengthText(bar, chrome())}</span>;
}

/** Brings what a filter by place leaves into sight, and goes back with the last such filter. */
function useProvinces(): void {
  const last = useRef<{ readonly units: string; readonly before: Aim | null } | null>(null);
  useSignalEffect(() => {
    const units = [...filters.value.provinces].sort().join();
    const was = last.current;
    if (talk.peek() !== null || was?.units === units) return;
    const before = was && was.units !== '' ? was.before : view.peek().camera;
    last.current = { units, before };
    // What a link brings has its own camera.
    if (was === null) return;
    const extent = units === '' ? before : extentOf(rows.peek());
    if (extent !== null || units === '') update({ camera: extent });
  });
}

/** Has pictures and slides of the map ready to be asked for, and a sheet of it for whoever prints the page. */
function offerPlate(): void {
  takePicture.value = async (form) =>
    (await import('../../talk/plate/printed-plate.tsx')).savePlate(form);
  takeSlide.value = async () =>
    (await import('../../talk/slides/save-record.ts')).saveRecordSlide();
  // A browser that is about to print waits for nothing.
  import('../../talk/plate/printed-plate.tsx').then(
    ({ offerSheet }) => offerSheet(),
    (error: unknown) => console.warn('the page prints as it is', error),
  );
}

/** What stands on the map once it is drawn: the neat line round what panels leave free, a key of numbers. */
export function OnMap() {
  useProvinces();
  useEffect(offerPlate, []);
  return (
    <>
      <div class="map-neat" />
      {look.value === 'projector' && talk.value === null && <ValuesKey />}
    </>
  );
}
