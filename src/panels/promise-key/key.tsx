import type { Row } from '../../facts/rows/select-rows.ts';
import { promisedIn } from '../../facts/select-agreed.ts';
import { cooperationSay } from '../../i18n/messages/panels/cooperation.ts';
import { PROMISE_DOT } from '../../map/signs/corners.ts';
import { PALETTES, type Palette } from '../../map/signs/palette.ts';
import { catalogue, languages, look } from '../../state/store.ts';
import { Both } from '../../ui/both.tsx';

/** What the dot at a sign means, where one is in view. */
export function PromiseKey({
  rows,
  year: shown,
  isOn,
  palette = PALETTES[look.value],
}: {
  readonly rows: readonly Row[];
  readonly year: number;
  /** Whether the topic of cooperation is on: without it no sign wears the dot. */
  readonly isOn: boolean;
  readonly palette?: Palette;
}) {
  if (!isOn) return null;
  const promised = promisedIn(catalogue.value, shown);
  if (!rows.some(({ id, hasPosition }) => hasPosition && promised.has(id))) return null;
  return (
    <div class="map-legend">
      <ul>
        <li>
          <svg class="symbol" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
            <circle r={PROMISE_DOT.ring * 1.4} fill={palette.casing} />
            <circle r={PROMISE_DOT.radius * 1.4} fill={palette.cooperation} />
          </svg>
          <Both
            languages={languages.value}
            say={(language) => cooperationSay(language, 'promised')}
          />
        </li>
      </ul>
    </div>
  );
}
