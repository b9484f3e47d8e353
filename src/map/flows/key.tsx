import type { FlowPicture } from '../../facts/flows/picture.ts';
import type { Language } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { Both } from '../../ui/both.tsx';
import { blockText } from './texts.ts';

/** A number as it stands on the map, in the colour of its arc. */
export function FlowNumber({
  number,
  direction,
}: {
  readonly number: number;
  readonly direction: string;
}) {
  return <b class={`flow-number ${direction}`}>{number}</b>;
}

interface KeyProps {
  readonly flows: FlowPicture;
  readonly numbers: ReadonlyMap<string, number>;
  readonly languages: LanguagePair;
  /** In few words. */
  readonly isShort?: boolean;
}

/** The blocks for which only numbers stand on the map; nothing where there are none. */
export function FlowKey({ flows: { arcs, badges }, numbers, languages, isShort }: KeyProps) {
  const told = [...arcs, ...badges].flatMap((one) => {
    const number = numbers.get(one.id);
    return number === undefined ? [] : [{ one, number }];
  });
  if (told.length === 0) return null;
  return (
    <ul class="flow-key figures">
      {told
        .sort((a, b) => a.number - b.number)
        .map(({ one, number }) => (
          <li key={one.id}>
            <FlowNumber number={number} direction={one.direction} />
            <Both
              languages={languages}
              say={(language: Language) => blockText(one, language, isShort)}
            />
          </li>
        ))}
    </ul>
  );
}
