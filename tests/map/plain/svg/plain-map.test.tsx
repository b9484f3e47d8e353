import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { place } from '../../../../src/map/plain/window.ts';
import { symbolShapes } from '../../../../src/map/signs/symbols.ts';
import { madeUpCatalogue } from '../../../fixtures/catalogue.ts';
import { realCatalogue } from '../../../fixtures/real.ts';
import { madeUpSite } from '../../../fixtures/sites.ts';
import { pictureOf } from '../land.tsx';

const at = (lon: number, lat: number) => {
  return { lon, lat, basis: 'source' as const, precisionMetres: 100, sources: ['paper'] };
};
/** Far apart, so that none has to make way for another. */
const FAR = madeUpCatalogue({
  gates: [
    madeUpSite('gate:west', 1, { kind: 'international', position: at(103, 22) }),
    madeUpSite('gate:east', 3, { kind: 'main', position: at(107, 22) }),
    madeUpSite('gate:nowhere', 2, { kind: 'international', position: null }),
  ],
  crossings: [],
  projects: [],
  meetings: [],
});
const LINK = 'year=2025&on=gates&lang=vi,zh';

/** What stands in the group of a record, or nothing. */
function groupOf(html: string, id: string): string {
  const start = html.indexOf(`<g data-id="${id}"`);
  return start < 0 ? '' : html.slice(start, html.indexOf('data-id', start + 10));
}

describe('a plain map', () => {
  it('has every site that the list has, at its place', () => {
    const { composed, window, rows } = pictureOf(FAR, LINK);
    const known = rows.filter(({ hasPosition }) => hasPosition).map(({ id }) => id);
    expect(composed.placed.map(({ id }) => id).toSorted()).toEqual(known.toSorted());
    const places = composed.placed.map(({ id, x, y, offset }) => [
      id,
      x + offset[0],
      y + offset[1],
    ]);
    expect(places).toEqual([
      ['gate:west', ...place(window, [103, 22])],
      ['gate:east', ...place(window, [107, 22])],
    ]);
  });

  it('draws nothing for what has no known position, and says so nowhere', () => {
    const html = render(pictureOf(FAR, LINK).drawn);
    expect(html).not.toContain('gate:nowhere');
    expect(groupOf(html, 'gate:west')).not.toBe('');
  });

  it('draws the very symbols of map, list and legend', () => {
    const { drawn, composed, palette } = pictureOf(FAR, LINK);
    const html = render(drawn);
    for (const { id, symbol, detail } of composed.placed) {
      const paths = [...groupOf(html, id).matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
      expect(paths).toEqual(symbolShapes(symbol, palette, detail).map(({ attrs }) => attrs.d));
    }
  });

  it('names the great gates in both languages, each in its own', () => {
    const html = render(pictureOf(FAR, LINK).drawn);
    const names = html.slice(html.indexOf('data-name="gate:west"'));
    expect(names).toMatch(/<text lang="vi"[^>]*>[^<]+<\/text><text lang="zh-Hans"[^>]*>[^<]+</);
  });

  it('has no letters where it is as small as a stamp', () => {
    const html = render(pictureOf(FAR, LINK, { width: 240, height: 120, detail: 'small' }).drawn);
    expect(html).not.toContain('<text');
    expect(groupOf(html, 'gate:west')).not.toBe('');
  });

  it('has the limits and names of provinces of the year', () => {
    const old = render(pictureOf(FAR, 'year=2024&on=gates&lang=en').drawn);
    const fresh = render(pictureOf(FAR, 'year=2025&on=gates&lang=en').drawn);
    expect(old).toContain('>OLD<');
    expect(old).not.toContain('>NEW<');
    expect(fresh).toContain('>NEW<');
    const limits = (html: string) => /class="picture-limits" d="([^"]+)"/.exec(html)?.[1];
    expect(limits(old)).toBeDefined();
    expect(limits(old)).not.toEqual(limits(fresh));
  });

  it('rings and names what is selected, whatever its rank', () => {
    const html = render(pictureOf(FAR, `${LINK}&sel=gate:east`).drawn);
    expect(groupOf(html, 'gate:east')).toContain('<circle');
    expect(html).toContain('data-name="gate:east"');
    expect(groupOf(html, 'gate:west')).not.toContain('<circle');
  });

  it('draws what is the same in two years quieter than what differs', () => {
    const html = render(
      pictureOf(madeUpCatalogue(), 'year=2023&compare=2022&on=gates,crossings').drawn,
    );
    expect(groupOf(html, 'gate:alpha')).not.toContain('opacity="0.42"');
    expect(groupOf(html, 'crossing:market')).toContain('opacity="0.42"');
  });

  it('has every arc of the year with its state, and a stub for each silent province', () => {
    const facts = realCatalogue();
    for (let year = 2016; year <= 2026; year += 1) {
      const { scene, drawn } = pictureOf(facts, `year=${year}&on=flows`);
      const html = render(drawn);
      const arcs = [...html.matchAll(/data-flow="([^"]+)" data-state="([^"]+)"/g)];
      expect(arcs.map(([, id, state]) => `${id} ${state}`)).toEqual(
        scene.flows.arcs.map(({ id, state }) => `${id} ${state}`),
      );
      const stubs = [...html.matchAll(/data-stub="([^"]+)"/g)];
      expect(stubs.map(([, unit]) => unit)).toEqual(scene.flows.stubs.map(({ unit }) => unit));
      expect(html).not.toContain('NaN');
    }
    // Eleven years with all their names; no limit worth the name on a busy machine.
  }, 60_000);

  it('draws no trade where it is switched off, and regions alone without an arc', () => {
    const facts = realCatalogue();
    for (const link of ['year=2024&on=gates', 'year=2024&on=flows&flows=regions']) {
      expect(render(pictureOf(facts, link).drawn)).not.toContain('data-flow');
    }
  });

  it('has a name for those who do not see it', () => {
    expect(render(pictureOf(FAR, LINK).drawn)).toMatch(
      /<svg[^>]*role="img"[^>]*aria-label="a picture"/,
    );
  });
});
