import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { mapStyle } from '../../src/map/gl/style.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { type LanguagePair, LOOKS } from '../../src/state/view.ts';

const pairs: LanguagePair[] = LANGUAGES.flatMap((first): LanguagePair[] => [
  [first],
  ...LANGUAGES.filter((second) => second !== first).map((second): LanguagePair => [first, second]),
]);

describe.each(LOOKS)('the %s style', (look) => {
  it.each(pairs)('is valid in %s, %s', (...languages) => {
    for (const scale of [1, 1.5, 2]) {
      const options = { look, languages: languages as LanguagePair };
      const style = mapStyle({ ...options, scale, least: look === 'projector' ? 13 : 0 });
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    }
  });
});

describe('the style', () => {
  const style = mapStyle({ look: 'light', languages: ['vi', 'zh'], scale: 1, least: 0 });
  const symbolLayers = style.layers.filter((layer) => layer.type === 'symbol');

  it('names each layer once and draws from sources that exist, and uses each of them', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(Object.keys(style.sources).toSorted()));
  });

  it('puts labels in layers of their own', () => {
    for (const { id, layout } of symbolLayers) {
      const isLabel = /names|labels/.test(id);
      expect(layout?.['text-field'] !== undefined, id).toBe(isLabel);
      expect(layout?.['icon-image'] !== undefined, id).toBe(!isLabel);
    }
    expect(
      style.layers.filter(({ id }) => /names|labels/.test(id)).map(({ type }) => type),
    ).toEqual(expect.not.arrayContaining(['line', 'fill', 'circle']));
  });

  it('says the weight first and our two families after it in every label', () => {
    for (const { id, layout } of symbolLayers) {
      if (layout?.['text-field'] === undefined) continue;
      expect(layout['text-font'], id).toEqual([
        expect.stringMatching(/^(normal|semibold|italic)$/),
        'Be Vietnam Pro',
        'Noto Sans SC',
      ]);
    }
  });

  it('asks no other server for anything, letters included', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const addresses = JSON.stringify(style.sources).match(/\w+:\/\/[^"]+/g) ?? [];
    for (const address of addresses) expect(address).toMatch(/^(ground|relief):/);
  });

  it('keeps names of gates above those of provinces, and these above those of towns', () => {
    const at = (id: string) => style.layers.findIndex((layer) => layer.id === id);
    const order = ['rivers-names', 'town-names', 'province-names', 'names-major', 'symbol-room'];
    expect(order.map(at)).toEqual(order.map(at).toSorted((a, b) => a - b));
    expect(order.map(at)).not.toContain(-1);
  });

  it('knows runs by their own id, so that state can be set on them', () => {
    for (const name of ['symbols', 'project-lines']) {
      expect(style.sources[name]).toMatchObject({ type: 'geojson', promoteId: 'run' });
    }
  });
});
