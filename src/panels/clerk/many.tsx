import { useId } from 'preact/hooks';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { chrome } from '../../ui/text.tsx';
import type { Choice } from './choices.ts';
import { type Asked, FlawText, Label, Options } from './fields.tsx';
import { named } from './state.ts';

interface ManyProps extends Asked {
  readonly values: readonly string[];
  readonly options: readonly Choice[];
  readonly onValues: (values: readonly string[]) => void;
}

/** Several of a list: each as a button that takes it away, and a list to add from. */
export function ManyOf({
  label,
  name,
  flaw,
  isNeeded = false,
  values,
  options,
  onValues,
}: ManyProps) {
  const id = useId();
  const told = `${id}-flaw`;
  const language = chrome();
  const rest = options.filter(([one]) => !values.includes(one));
  return (
    <div class="clerk-field">
      <label for={id}>
        <Label label={label} isNeeded={isNeeded} />
      </label>
      {values.length > 0 && (
        <p class="clerk-chosen">
          {values.map((value) => {
            const text = options.find(([one]) => one === value)?.[1] ?? value;
            return (
              <button
                key={value}
                type="button"
                aria-label={say(language, 'clerk.removeOne', { name: text })}
                onClick={() => onValues(values.filter((one) => one !== value))}
              >
                {text} <span aria-hidden="true">×</span>
              </button>
            );
          })}
        </p>
      )}
      <select
        id={id}
        name={name}
        value=""
        aria-required={isNeeded}
        aria-invalid={flaw !== undefined}
        aria-describedby={flaw ? told : undefined}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          currentTarget.value = '';
          if (value !== '') onValues([...values, value]);
        }}
      >
        <option value="">{say(language, 'clerk.choose')}</option>
        <Options options={rest} named={named.value} language={language} />
      </select>
      <FlawText id={told} flaw={flaw} />
    </div>
  );
}
