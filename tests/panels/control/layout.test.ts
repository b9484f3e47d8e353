import { afterEach, describe, expect, it } from 'vitest';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import {
  isWide,
  moveSheet,
  restOf,
  sheetStep,
  showPanel,
} from '../../../src/panels/control/layout.ts';
import { tab, tourStep } from '../../../src/panels/control/memory.ts';
import { KEYS, putAway, SHORTCUTS, shortcutOf } from '../../../src/panels/control/shortcuts.ts';
import { lens, panel, selection, update, year } from '../../../src/state/store.ts';

afterEach(() => {
  update(INITIAL_VIEW);
  tab.value = 'map';
  tourStep.value = null;
});

describe('the sheet of a narrow screen', () => {
  it('comes to rest at the nearest step, or where it was thrown', () => {
    expect(restOf(0.1, 0)).toBe('peek');
    expect(restOf(0.4, 0)).toBe('half');
    expect(restOf(0.9, 0)).toBe('full');
    expect(restOf(0.4, 3)).toBe('full');
    expect(restOf(0.4, -3)).toBe('peek');
  });

  it('brings up what is selected, else the panel', () => {
    moveSheet('half');
    expect([tab.value, sheetStep.value]).toEqual(['list', 'half']);
    moveSheet('peek');
    update({ selection: 'gate:a' });
    moveSheet('full');
    expect([tab.value, sheetStep.value]).toEqual(['detail', 'full']);
    update({ selection: null });
    expect(sheetStep.value).toBe('peek');
  });

  it('gives a wide panel all of its room', () => {
    showPanel('table');
    expect(sheetStep.value).toBe('full');
  });
});

it('lets one open document stand beside the map, but not the list of all', () => {
  expect(isWide('documents', null)).toBe(true);
  expect(isWide('documents', 'a')).toBe(false);
  expect(isWide('list', null)).toBe(false);
});

describe('keys', () => {
  const press = (key: string, more = {}) =>
    ({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more }) as never;

  it('have one meaning each, and none together with another key', () => {
    expect(new Set(SHORTCUTS.map((name) => KEYS[name].key)).size).toBe(SHORTCUTS.length);
    expect(shortcutOf(press('/'))).toBe('search');
    expect(shortcutOf(press('c', { ctrlKey: true }))).toBeNull();
    expect(shortcutOf(press('x'))).toBeNull();
  });

  it('move the year no further than the edition goes', () => {
    update({ year: 2026 });
    KEYS.next.run();
    expect(year.value).toBe(2026);
    KEYS.previous.run();
    expect(year.value).toBe(2025);
  });

  it('put away one thing at a time, the uppermost first', () => {
    update({ selection: 'gate:a', lens: 'b', panel: 'documents' });
    tab.value = 'list';
    tourStep.value = 0;
    putAway();
    expect([tourStep.value, selection.value]).toEqual([null, 'gate:a']);
  });

  it('leave by way of the document to the list', () => {
    update({ lens: 'b', panel: 'documents' });
    tab.value = 'list';
    putAway();
    expect([lens.value, panel.value]).toEqual([null, 'documents']);
  });
});
