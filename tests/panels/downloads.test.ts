import { describe, expect, it } from 'vitest';
import type { Detail } from '../../src/facts/detail/detail.ts';
import { recordOf } from '../../src/panels/downloads/files.ts';
import { embedCode } from '../../src/panels/share/share.tsx';

describe('the code to embed the view', () => {
  const parsed = (code: string) =>
    /^<iframe src="([^"]*)" title="([^"]*)" width="100%" height="600" loading="lazy" allowfullscreen><\/iframe>$/.exec(
      code,
    );

  it('is one frame of the same view, told to stand still', () => {
    const code = embedCode('https://example.org/map/?x#year=2024', 'Map');
    expect(parsed(code)?.slice(1)).toEqual(['https://example.org/map/?embed#year=2024', 'Map']);
  });

  it('keeps signs of HTML inside the attributes', () => {
    const address = 'https://example.org/#year=2024&q="><script>alert(1)</script>';
    const code = embedCode(address, 'A "map" of <b>R&D</b>');
    const [, src, title] = parsed(code) ?? [];
    expect(src).toContain('#year=2024&amp;q=');
    expect(title).toBe('A &quot;map&quot; of &lt;b>R&amp;D&lt;/b>');
    expect(code.match(/</g)).toHaveLength(2);
  });

  it('does not take what was escaped already for escaped', () => {
    expect(embedCode('https://example.org/', '&quot;')).toContain('title="&amp;quot;"');
  });
});

it('cites the open record by its id and its names, and nothing where none is open', () => {
  const names = { vi: 'Cầu', zh: '桥' };
  const shown = { kind: 'site', record: { id: 'gate:a', names } } as unknown as Detail;
  expect(recordOf(shown)).toMatchObject({ id: 'gate:a', names: { vi: 'Cầu', zh: '桥' } });
  expect(recordOf({ kind: 'none' } as unknown as Detail)).toBeNull();
});
