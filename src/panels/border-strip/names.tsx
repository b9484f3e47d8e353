import { useComputed } from '@preact/signals';
import { regionsOf } from '../../facts/rows/select-strip.ts';
import type { Names } from '../../model/language.ts';
import { NameOf } from '../../ui/text.tsx';
import { groups } from './picture.ts';

interface Stretch {
  readonly key: string;
  readonly names: Names | null;
  /** How many sites it spans, in how many groups. */
  readonly count: number;
  readonly groups: number;
}

/** Names along the columns that they span; one that has no room is left out. */
function Line({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return (
    <ol class="strip-line" aria-hidden="true">
      {stretches.map(({ key, names, count, groups: spanned }) => (
        <li key={key} style={{ '--count': count, '--gaps': spanned - 1 }}>
          <span class="strip-shim" />
          {names && <NameOf names={names} as="inline" />}
        </li>
      ))}
    </ol>
  );
}

/** The regions of China, above the columns as on the map. */
export function RegionNames() {
  return <Line stretches={useComputed(() => regionsOf(groups.value)).value} />;
}

/** The provinces of Vietnam, below them. */
export function ProvinceNames() {
  const provinces = useComputed(() =>
    groups.value.map(({ key, sides, rows }) => ({
      key,
      names: sides?.vietnam ?? null,
      count: rows.length,
      groups: 1,
    })),
  );
  return <Line stretches={provinces.value} />;
}
