import { say } from '../../../i18n/messages/talk/stage.ts';
import { Both, chrome } from '../../../ui/text.tsx';
import { SheetOf } from '../sheet.tsx';

type Does = Parameters<typeof say>[1];

/** Keys whose names differ from keyboard to keyboard are texts of the dictionary. */
const KEYS = [
  [['→', '↓', 'name.pageDown', 'space'], 'key.next'],
  [['←', '↑', 'name.pageUp'], 'key.previous'],
  [['name.home', 'name.end'], 'key.ends'],
  [['1 … 99', 'name.enter'], 'key.jump'],
  [['G'], 'list'],
  [['B', '.'], 'black'],
  [['W', ','], 'white'],
  [['L'], 'key.spot'],
  [['/'], 'key.search'],
  [['[', ']'], 'key.years'],
  [['I'], 'key.sources'],
  [['K'], 'legend'],
  [['name.backspace'], 'key.return'],
  [['A'], 'key.auto'],
  [['name.shiftA'], 'key.autoOff'],
  [['S', 'O'], 'presenter'],
  [['N'], 'notes'],
  [['F', 'F5'], 'full-screen'],
  [['P'], 'projector'],
  [['name.escape'], 'key.escape'],
] as const satisfies readonly (readonly [readonly string[], Does])[];

type Key = (typeof KEYS)[number][0][number];

const isNamed = (key: Key): key is Extract<Key, Does> => key === 'space' || key.startsWith('name.');

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
                <kbd key={key}>{isNamed(key) ? say(language, key) : key}</kbd>
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
