import type { Names } from '../model/language.ts';
import { inOrder, type Side } from '../model/sides.ts';
import { chrome, NameOf } from './text.tsx';

/** The provinces of the two sides as a heading, in the order of the first language on screen. */
export function SidesName({ sides }: { readonly sides: Readonly<Record<Side, Names>> }) {
  const [first, second] = inOrder(chrome(), sides);
  return (
    <>
      <NameOf names={first} as="inline" />
      <span aria-hidden="true"> – </span>
      <NameOf names={second} as="inline" />
    </>
  );
}
