import { readFileSync } from 'node:fs';
import { createExpression, type Formatted } from '@maplibre/maplibre-gl-style-spec';
import { farNames } from '../../src/map/gl/layers/areas.ts';
import { mapStyle, type StyleOptions } from '../../src/map/gl/style.ts';

/* The sizes of all names that the map can set, reckoned with MapLibre's own expressions on the real data. */

type Properties = Readonly<Record<string, unknown>>;

function features(file: string): Properties[] {
  const path = new URL(`../../public/data/${file}.geojson`, import.meta.url);
  const parsed = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly features: readonly { readonly properties: Properties }[];
  };
  return parsed.features.map(({ properties }) => properties);
}

/** Names of a record in all languages, as the sources that the map fills itself have them. */
const MADE_UP = {
  name_vi: 'Tên',
  name_zh: '名称',
  name_en: 'Name',
  name_fr: 'Nom',
  label: '± 500 m',
  metres: 500,
  tier: 0,
};

/** Wherever a name of the first rank is left out at some zooms: here it stands. */
const placed = Object.fromEntries(
  Array.from({ length: 20 }, (_, zoom) => zoom).flatMap((zoom) => [
    [`n${zoom}`, 1],
    [`j${zoom}`, 'center'],
  ]),
);

const fromFiles = new Map<string, Properties[]>();

function named(source: string): readonly Properties[] {
  switch (source) {
    case 'far-names':
      return farNames().features.map(({ properties }) => properties ?? {});
    case 'towns':
    case 'rivers':
    case 'border-rivers':
    case 'province-names': {
      const known = fromFiles.get(source) ?? features(source);
      fromFiles.set(source, known);
      return known;
    }
    default:
      return [{ ...MADE_UP, ...placed }];
  }
}

type Evaluate = (zoom: number, properties: Properties) => unknown;

/** The global state of a style of ours; sizes do not depend on it. */
const globalState = { year: 2026, shown: [], selection: '' };

function evaluator(value: unknown, key: string): Evaluate {
  if (!Array.isArray(value)) return () => value;
  const made = createExpression(value, key);
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join());
  return (zoom, properties) => {
    const feature = { type: 1, properties: { ...properties } };
    return made.value.evaluate({ zoom, globalState } as never, feature as never);
  };
}

/** A line of a name as the map sets it, at a zoom. */
export interface LabelLine {
  readonly layer: string;
  readonly zoom: number;
  readonly text: string;
  /** CSS px of the screen. */
  readonly px: number;
}

/** The smallest line of each layer of names, over all zooms and all real features. */
export function smallestLabels(options: StyleOptions): LabelLine[] {
  const style = mapStyle(options);
  const zooms = Array.from({ length: 23 }, (_, i) => 4 + i / 2);
  return style.layers.flatMap((layer, index): LabelLine[] => {
    if (layer.type !== 'symbol' || layer.layout?.['text-field'] === undefined) return [];
    const key = `layers[${index}].layout`;
    const fieldAt = evaluator(layer.layout['text-field'], `${key}.text-field`);
    const sizeAt = evaluator(layer.layout['text-size'], `${key}.text-size`);
    let least: LabelLine | null = null;
    for (const properties of named(layer.source)) {
      for (const zoom of zooms) {
        const px = sizeAt(zoom, properties) as number;
        const said = fieldAt(zoom, properties) as Formatted | string;
        const lines =
          typeof said === 'string'
            ? [{ text: said, scale: 1 }]
            : said.sections.map(({ text, scale }) => ({ text, scale: scale ?? 1 }));
        for (const { text, scale } of lines.filter((line) => line.text.trim() !== '')) {
          if (!least || px * scale < least.px) {
            least = { layer: layer.id, zoom, text, px: px * scale };
          }
        }
      }
    }
    return least ? [least] : [];
  });
}
