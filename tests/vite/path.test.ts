import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageConfig } from '../../vite/page.ts';
import { pathBeside } from '../../vite/path.ts';

describe('the path of a file beside a module', () => {
  it.each([
    ['file:///srv/map/vite/page.ts', '/srv/map/vite/fflate.ts'],
    [
      'file:///tmp/B%E1%BA%A3n%20%C4%91%E1%BB%93/kho%20d%E1%BB%AF%20li%E1%BB%87u/vite/page.ts',
      '/tmp/Bản đồ/kho dữ liệu/vite/fflate.ts',
    ],
    ['file:///tmp/100%25%20%23/vite/page.ts', '/tmp/100% #/vite/fflate.ts'],
  ])('has blanks and letters as they are: %s', (module, path) => {
    expect(pathBeside('./fflate.ts', module, false)).toBe(path);
  });

  it.each([
    ['file:///C:/ban-do/vite/page.ts', 'C:\\ban-do\\vite\\fflate.ts'],
    [
      'file:///C:/Users/Nguy%E1%BB%85n%20V%C4%83n%20A/vite/page.ts',
      'C:\\Users\\Nguyễn Văn A\\vite\\fflate.ts',
    ],
    ['file://may-chu/chung/vite/page.ts', '\\\\may-chu\\chung\\vite\\fflate.ts'],
  ])('begins with its drive or server on Windows: %s', (module, path) => {
    expect(pathBeside('./fflate.ts', module, true)).toBe(path);
  });
});

it('leads Vite to the stand-in of fflate', () => {
  const replacement = pageConfig.resolve.alias[0]?.replacement ?? '';
  expect(isAbsolute(replacement)).toBe(true);
  expect(replacement).toBe(pathBeside('../../vite/fflate.ts', import.meta.url));
});
