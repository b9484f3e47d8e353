import { signal, useSignalEffect } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { isLineFree } from '../state/map-frame.ts';

/**
 * A part that comes by itself once the first picture stands, and is nothing until then: for what the
 * eye does not miss. Where it does not come, the page goes without it.
 *
 * @param load an `import()` of the part.
 */
export function later(load: () => Promise<ComponentType>): FunctionComponent {
  const part = signal<{ readonly Part: ComponentType } | null>(null);
  return function Later() {
    useSignalEffect(() => {
      if (!isLineFree.value || part.peek()) return;
      load().then(
        (Part) => {
          part.value = { Part };
        },
        (error: unknown) => console.warn('a part of the page did not come', error),
      );
    });
    const there = part.value;
    return there && <there.Part />;
  };
}
