import type { FlatNames } from '../../places/name-text.ts';
import { shortProvinceName } from '../../places/province-text.ts';
import type { MapScene } from '../../renderer.ts';
import type { Ground } from '../shapes.ts';
import { flatNames } from '../things.ts';
import { pointedKey } from './ground-names.ts';
import type { Lettering } from './lettering.ts';
import type { SetName } from './setting.ts';

/** Counts the numbers through, and writes each in its place. */
export function withNumbers(
  lettering: Omit<Lettering, 'numbers'>,
  { provinces }: Ground,
  { pointed = [] }: MapScene,
): Lettering {
  const { records, placed, towns, townPoints } = lettering;
  const all = [...records, ...lettering.pointed, ...lettering.provinces, ...towns];
  const keys = all.filter(({ kind }) => kind === 'number').map(({ key }) => key);
  if (keys.length === 0) return { ...lettering, numbers: [] };
  const names = new Map<string, FlatNames>([
    ...placed.map((one) => [one.id, one.names] as const),
    ...pointed.map((one) => [pointedKey(one), flatNames(one.names)] as const),
    ...provinces.map(({ properties }) => [properties.run, shortProvinceName(properties)] as const),
    ...townPoints.map((one) => [one.id, one.names] as const),
  ]);
  const written = (set: readonly SetName[]): SetName[] =>
    set.map((name) => {
      if (name.kind !== 'number') return name;
      const text = `${keys.indexOf(name.key) + 1}`;
      return { ...name, lines: name.lines.map((line) => ({ ...line, text })) };
    });
  return {
    ...lettering,
    records: written(records),
    pointed: written(lettering.pointed),
    provinces: written(lettering.provinces),
    towns: written(towns),
    numbers: keys.flatMap((key, i) => {
      const own = names.get(key);
      return own ? [{ number: i + 1, key, names: own }] : [];
    }),
  };
}
