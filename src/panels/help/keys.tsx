import { type HelpKey, say } from '../../i18n/messages/panels/help.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { areKeysOn, KEYS, SHORTCUTS, setKeys } from '../control/shortcuts.ts';
import { HelpSection, Paragraph } from './prose.tsx';

/** The key whose name differs from keyboard to keyboard. */
const ESCAPE = 'name.escape';

/** Keys that are no single letters or signs: they always work. */
const OTHERS: readonly (readonly [keys: readonly string[], does: HelpKey])[] = [
  [[ESCAPE], 'key.escape'],
  [['↑', '↓', '←', '→'], 'key.arrows'],
  [['+', '−'], 'key.zoom'],
];

interface KeyRowProps {
  readonly keys: readonly string[];
  readonly does: HelpKey;
  readonly isOff?: boolean;
}

function KeyRow({ keys, does, isOff = false }: KeyRowProps) {
  return (
    <tr class={isOff ? 'off' : undefined}>
      <th scope="row">
        {keys.map((key) => (
          <kbd key={key}>{key === ESCAPE ? say(chrome(), ESCAPE) : key}</kbd>
        ))}
      </th>
      <td>
        <Both as="stacked" say={(language) => say(language, does)} />
      </td>
    </tr>
  );
}

/** What each key does, from the table that the keys themselves obey, and the switch of single keys. */
export function Keys() {
  return (
    <HelpSection id="help-keys" title="help.keys">
      <Paragraph text={(language) => say(language, 'help.keysText')} />
      <label class="help-switch">
        <input
          type="checkbox"
          checked={areKeysOn.value}
          onChange={({ currentTarget }) => setKeys(currentTarget.checked)}
        />
        <Both say={(language) => say(language, 'help.keysOn')} />
      </label>
      <table class="help-keys">
        <thead>
          <tr>
            <th scope="col">
              <Both say={(language) => say(language, 'help.key')} />
            </th>
            <th scope="col">
              <Both say={(language) => say(language, 'help.does')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map((name) => (
            <KeyRow
              key={name}
              keys={[KEYS[name].key]}
              does={`key.${name}`}
              isOff={!areKeysOn.value}
            />
          ))}
          {OTHERS.map(([keys, does]) => (
            <KeyRow key={does} keys={keys} does={does} />
          ))}
        </tbody>
      </table>
    </HelpSection>
  );
}
