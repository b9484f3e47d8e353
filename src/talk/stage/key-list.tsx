import { say } from '../../i18n/messages/stage/index.ts';
import { Both, chrome } from '../../panels/text.tsx';
import { SheetOf } from './sheet.tsx';

type Does = Parameters<typeof say>[1];

/** `space`: the name of a key that has no sign. */
const KEYS = [
  [['→', '↓', 'PgDn', 'space'], 'key.next'],
  [['←', '↑', 'PgUp'], 'key.previous'],
  [['Home', 'End'], 'key.ends'],
  [['1 … 99', 'Enter'], 'key.jump'],
  [['G'], 'list'],
  [['B', '.'], 'black'],
  [['W', ','], 'white'],
  [['L'], 'key.spot'],
  [['/'], 'key.search'],
  [['[', ']'], 'key.years'],
  [['I'], 'key.sources'],
  [['K'], 'legend'],
  [['Backspace'], 'key.return'],
  [['A'], 'key.auto'],
  [['Shift A'], 'key.autoOff'],
  [['S', 'O'], 'presenter'],
  [['N'], 'notes'],
  [['F', 'F5'], 'full-screen'],
  [['P'], 'projector'],
  [['Esc'], 'key.escape'],
] as const satisfies readonly (readonly [readonly string[], Does])[];

/** What each key does in a talk. */
export function KeyList() {
  const language = chrome();
  return (
    <SheetOf title={(said) => say(said, 'keys')} class="stage-keys">
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === 'space' ? say(language, 'space') : key}</kbd>
              ))}
            </dt>
            <dd>
              <Both as="stacked" say={(said) => say(said, does)} />
            </dd>
          </div>
        ))}
      </dl>
    </SheetOf>
  );
}
