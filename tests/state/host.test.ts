import { expect, it } from 'vitest';
import { sealed } from '../../scripts/seal/edition.ts';
import { versionIn } from '../../src/state/host.ts';

it('reads the version off a page as the build has sealed it', () => {
  expect(versionIn(sealed('<head>\n  </head>', 'abc', null))).toBe('abc');
  expect(versionIn('<head></head>')).toBeNull();
});
