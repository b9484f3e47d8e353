import type { PlaceRef } from '../../facts/detail/detail.ts';
import type { Names } from '../../model/language.ts';
import { inOrder, type Side, sideOfCountry, sortedBySide } from '../../model/sides.ts';
import { chrome, NameOf } from '../../ui/text.tsx';

/** Places of both sides, in the order of the first language on screen. */
export function placesInOrder(places: readonly PlaceRef[]): PlaceRef[] {
  return sortedBySide(chrome(), places, ({ place }) => sideOfCountry(place?.country));
}

/** The provinces of the two sides as a heading, in the order of the first language on screen. */
export function SidesName({ sides }: { readonly sides: Readonly<Record<Side, Names>> }) {
  const [first, second] = inOrder(chrome(), sides);
  return (
    <>
      <NameOf names={first} as="inline" />
      <span aria-hidden="true">{chrome() === 'zh' ? '—' : ' – '}</span>
      <NameOf names={second} as="inline" />
    </>
  );
}
