import { expect, it } from 'vitest';
import { vi } from '../../src/i18n/messages/help/vi.ts';
import { SHORTCUTS } from '../../src/panels/control/shortcuts.ts';

it('tells what every key does', () => {
  for (const name of SHORTCUTS) expect(vi).toHaveProperty([`key.${name}`]);
});
