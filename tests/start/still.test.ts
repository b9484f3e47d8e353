import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type StillData, stillPage } from '../../vite/still/still.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));
const data: StillData = {
  gates: read('details/gates.json'),
  sources: read('sources.json'),
  edition: read('edition.json'),
};
const [first] = data.gates;
if (!first) throw new Error('no gates');
const only = (statuses: StillData['gates'][number]['statuses'], sources = data.sources) =>
  stillPage({ ...data, gates: [{ ...first, statuses }], sources });
const source = (id: string, date: string | null, url: string | null) =>
  ({ ...data.sources[0], id, date, url, title: `<${id}>` }) as StillData['sources'][number];
const span = (status: string, from: string | null, to: string | null, sources: string[]) =>
  ({ from, to, status, sources }) as StillData['gates'][number]['statuses'][number];

describe('the table that needs no script', () => {
  it('names every gate once, in both languages of the border', () => {
    const html = stillPage(data);
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(data.gates.length);
    for (const { names } of data.gates) {
      if (names.vi) expect(html).toContain(`<span lang="vi">${names.vi}</span>`);
      if (names.zh) expect(html).toContain(`<span lang="zh-Hans">${names.zh}</span>`);
    }
  });

  it('tells the state of the last year with its newest source', () => {
    const { last } = data.edition.years;
    const html = only(
      [
        span('open', '2000', `${last - 1}`, ['old']),
        span('suspended', `${last - 1}`, null, ['a', 'b', 'c']),
      ],
      [
        source('old', `${last}-01`, 'https://old.vn/'),
        source('a', '2024-05-01', 'https://a.vn/?x=1&y="2"'),
        source('b', '2024-06-01', 'https://b.vn/'),
        source('c', null, 'https://c.vn/'),
      ],
    );
    expect(html).toContain('tạm dừng');
    expect(html).toContain('href="https://b.vn/"');
    expect(html).toContain('>2024-06-01</a>');
    expect(html).not.toContain('old.vn');
  });

  it('says that no source speaks, and links to nothing but the web', () => {
    expect(only([])).toContain('无来源');
    const html = only(
      [span('open', null, null, ['x'])],
      [source('x', null, 'javascript:alert(1)')],
    );
    expect(html).not.toContain('javascript:');
    expect(html).toContain('không ghi ngày');
  });

  it('lets no text of the data be read as HTML', () => {
    const html = only([span('open', null, null, ['x'])], [source('x', '2024', 'https://a.vn/')]);
    expect(html).toContain('title="&lt;x&gt;"');
  });
});
