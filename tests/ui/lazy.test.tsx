import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { DetailBody, DetailPanel } from '../../src/panels/detail/panel.tsx';
import { provide, update } from '../../src/state/store.ts';
import { lazy } from '../../src/ui/lazy.tsx';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

const facts = madeUpCatalogue();

beforeEach(() => {
  provide(facts);
  update({ ...INITIAL_VIEW, languages: ['en'], selection: 'gate:alpha', year: 2023 });
});

describe('a part that is fetched', () => {
  it('says that it comes, and stands there at once where it was fetched before', async () => {
    const Part = lazy(async () => () => <p>here</p>);
    expect(render(<Part />)).toContain('role="status"');
    await Part.fetch();
    expect(render(<Part />)).toBe('<p>here</p>');
  });

  it('that did not come is asked for anew', async () => {
    let tries = 0;
    const Part = lazy(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no line');
      return () => <p>here</p>;
    });
    await expect(Part.fetch()).rejects.toThrow('no line');
    expect(render(<Part />)).toContain('role="status"');
    await Part.fetch();
    await Part.fetch();
    expect(render(<Part />)).toBe('<p>here</p>');
    expect(tries).toBe(2);
  });
});

it('the heading of the details, which takes the focus, waits for nothing', async () => {
  const before = render(<DetailPanel />);
  expect(before).toMatch(/<h2 id="detail-heading"[^>]*tabindex="-1"/i);
  expect(before).toContain('role="status"');
  expect(before).not.toContain('<details class="sources">');
  await DetailBody.fetch();
  expect(render(<DetailPanel />)).toContain('<details class="sources">');
});
