import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { FlowKey } from '../../map/flows/key.tsx';
import { numbersOnMap } from '../../map/flows/numbers.ts';
import { flows } from '../../panels/control/derived.ts';
import { languages, view } from '../../state/store.ts';
import { Both } from '../../ui/both.tsx';

/** A key of more lines is folded: it would take more of the map than the values themselves. */
const MOST = 4;

/** What was made of the key of a measure in a language. */
interface Kept {
  readonly asked: string;
  readonly height: number;
  readonly isFolded: boolean;
}

/**
 * What the numbers on the map mean, on a wall without a panel: elsewhere the list of the year's figures
 * tells it. As short as values on the map are where room is scarce, and in the first language. Names keep
 * off its room, and may need other numbers by that; so while measure and language stay it never shrinks,
 * and once folded stays so, or map and key would chase each other.
 */
export function ValuesKey() {
  const box = useRef<HTMLDetailsElement>(null);
  const last = useSignal<Kept>({ asked: '', height: 0, isFolded: false });
  const numbers = numbersOnMap.value;
  const [first] = languages.value;
  const asked = `${view.value.measure} ${first}`;
  const kept = last.value.asked === asked ? last.value : { asked, height: 0, isFolded: false };
  const isFolded = kept.isFolded || numbers.size > MOST;
  useLayoutEffect(() => {
    const height = isFolded ? 0 : Math.max(kept.height, box.current?.offsetHeight ?? 0);
    if (height !== kept.height || isFolded !== kept.isFolded) {
      last.value = { asked, height, isFolded };
    }
  }, [asked, numbers]);
  if (numbers.size === 0 && kept.height === 0) return null;
  return (
    <details
      class="map-values"
      ref={box}
      open={!isFolded}
      data-folded={isFolded}
      data-empty={numbers.size === 0}
      style={{ minBlockSize: `${kept.height}px` }}
    >
      <summary>
        <Both
          languages={languages.value}
          say={(language) =>
            `${t(language, 'region.legend')} ${numbers.size > 1 ? `1–${numbers.size}` : 1}`
          }
        />
      </summary>
      <FlowKey flows={flows.value} numbers={numbers} languages={[first]} isShort />
    </details>
  );
}
