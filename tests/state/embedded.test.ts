import { expect, it } from 'vitest';
import { withoutHistory } from '../../src/state/navigation.ts';

it('writes the link of an embedded page in place, never as a step of the history', () => {
  const written: string[] = [];
  const note = (how: string) => (_: unknown, __: string, url?: string | URL | null) => {
    written.push(`${how} ${url}`);
  };
  const inside = withoutHistory({
    location: { hash: '' },
    navigator: { languages: ['vi'] },
    history: { pushState: note('push'), replaceState: note('replace') },
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  inside.history.pushState(null, '', '#a');
  inside.history.replaceState(null, '', '#b');
  expect(written).toEqual(['replace #a', 'replace #b']);
});
