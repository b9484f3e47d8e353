import { useId } from 'preact/hooks';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { OWN_NAME } from '../../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES } from '../../model/language.ts';
import { Both } from '../../ui/text.tsx';
import type { WrittenText } from './draft.ts';

/** Texts of the editor that take no parameters and name a field. */
export type FieldName =
  | 'url'
  | 'title'
  | 'publisher'
  | 'date'
  | 'language'
  | 'about'
  | 'kind'
  | 'value'
  | 'note'
  | 'by'
  | 'day';

interface LineProps {
  readonly name: FieldName;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly hint?: string;
  readonly isWrong?: boolean;
}

/** One line of text under its name in both languages. */
export function Line({ name, value, onText, hint, isWrong = false }: LineProps) {
  const id = useId();
  return (
    <div class="clerk-field">
      <label for={id}>
        <Both say={(language) => say(language, `clerk.${name}`)} />
      </label>
      <input
        id={id}
        name={name}
        value={value}
        placeholder={hint}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}

interface PickProps {
  readonly name: FieldName;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onPick: (value: string) => void;
  readonly isWrong?: boolean;
}

/** One of several words. */
export function Pick({ name, value, options, onPick, isWrong = false }: PickProps) {
  const id = useId();
  return (
    <div class="clerk-field">
      <label for={id}>
        <Both say={(language) => say(language, `clerk.${name}`)} />
      </label>
      <select
        id={id}
        name={name}
        value={value}
        aria-invalid={isWrong}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TextsProps {
  readonly name: FieldName;
  readonly text: WrittenText;
  readonly onText: (text: WrittenText) => void;
  readonly isWrong?: boolean;
}

/** A text in four languages, of which one is enough. */
export function Texts({ name, text, onText, isWrong = false }: TextsProps) {
  return (
    <fieldset class="clerk-texts">
      <legend>
        <Both say={(language) => say(language, `clerk.${name}`)} />
      </legend>
      {LANGUAGES.map((language) => (
        <label key={language}>
          <span lang={LANGUAGE_TAG[language]}>{OWN_NAME[language]}</span>
          <textarea
            name={`${name}.${language}`}
            lang={LANGUAGE_TAG[language]}
            rows={1}
            maxLength={4000}
            value={text[language] ?? ''}
            aria-invalid={isWrong}
            onInput={({ currentTarget }) => onText({ ...text, [language]: currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}
