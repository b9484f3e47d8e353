import { say } from '../../../i18n/messages/talk/desk.ts';
import { OWN_NAME } from '../../../i18n/words.ts';
import { LANGUAGE_TAG, type Language, type LocalText } from '../../../model/language.ts';
import { chrome } from '../../../ui/text.tsx';
import { endStep, written } from '../state.ts';
import { lacks, withText } from '../talk-edit.ts';

/** Letters that the schema of talks lets a text have. */
const MOST_LETTERS = 4000;

interface TextFieldProps {
  readonly label: string;
  readonly text: LocalText;
  /** Lines that stand open while nothing is written. */
  readonly rows: number;
  readonly onText: (text: LocalText, language: Language) => void;
  /** Marks the field for whoever looks for it. */
  readonly name: string;
}

/** A text in the languages that are being written, one or two; says where it is missing. */
export function TextField({ label, text, rows, onText, name }: TextFieldProps) {
  const shown = chrome();
  const isAlone = written.value.length === 1;
  return (
    <div class="text-field">
      {written.value.map((language) => {
        const isLacking = lacks(text, language);
        return (
          <label key={language} data-lacking={isLacking}>
            <span class="field-label">
              {label}
              {!isAlone && (
                <span class="field-language" lang={LANGUAGE_TAG[language]}>
                  {OWN_NAME[language]}
                </span>
              )}
              {isLacking && <span class="lacking">{say(shown, 'editor.lacking')}</span>}
            </span>
            <textarea
              name={`${name}.${language}`}
              lang={LANGUAGE_TAG[language]}
              rows={rows}
              maxLength={MOST_LETTERS}
              value={text[language]}
              onInput={({ currentTarget }) =>
                onText(withText(text, language, currentTarget.value), language)
              }
              onBlur={endStep}
            />
          </label>
        );
      })}
    </div>
  );
}
