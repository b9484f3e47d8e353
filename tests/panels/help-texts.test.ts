import { expect, it } from 'vitest';
import { say } from '../../src/i18n/messages/panels/help.ts';
import { SHORTCUTS } from '../../src/panels/control/shortcuts.ts';

it('tells what every key does', () => {
  for (const name of SHORTCUTS) expect(say.texts).toHaveProperty([`key.${name}`]);
});
