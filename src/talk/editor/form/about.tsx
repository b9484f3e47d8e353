import { useSignal } from '@preact/signals';
import { say } from '../../../i18n/messages/talk/desk.ts';
import { OWN_NAME } from '../../../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES, type Language } from '../../../model/language.ts';
import type { Talk } from '../../../model/talk/talk.ts';
import { isPartialDate } from '../../../model/time/time.ts';
import { chrome } from '../../../ui/text.tsx';
import { change, endStep, written } from '../state.ts';
import { missingInTalk } from '../talk-edit.ts';
import { TextField } from './fields.tsx';

const languageOf = (text: string) => LANGUAGES.find((language) => language === text) ?? null;

/** The languages in which texts are written, and how many are missing in each. */
export function WrittenIn({ talk }: { readonly talk: Talk }) {
  const language = chrome();
  const [first, second] = written.value;
  const option = (one: Language) => {
    const missing = missingInTalk(talk, one);
    return (
      <option key={one} value={one} lang={LANGUAGE_TAG[one]}>
        {missing > 0 && !written.value.includes(one)
          ? `${OWN_NAME[one]} (−${missing})`
          : OWN_NAME[one]}
      </option>
    );
  };
  const choose = (wanted: Language | null, beside: Language | null | undefined) => {
    const one = wanted ?? first;
    written.value = beside && beside !== one ? [one, beside] : [one];
  };
  return (
    <div class="written">
      <label for="written-first">{say(language, 'editor.language')}</label>
      <select
        id="written-first"
        value={first}
        onChange={({ currentTarget }) => choose(languageOf(currentTarget.value), second)}
      >
        {LANGUAGES.map(option)}
      </select>
      <span aria-hidden="true">+</span>
      <select
        aria-label={say(language, 'editor.beside')}
        title={say(language, 'editor.beside')}
        value={second ?? ''}
        onChange={({ currentTarget }) => choose(first, languageOf(currentTarget.value))}
      >
        <option value="">{say(language, 'editor.noBeside')}</option>
        {LANGUAGES.filter((one) => one !== first).map(option)}
      </select>
    </div>
  );
}

function DateField({ talk }: { readonly talk: Talk }) {
  const language = chrome();
  /** What is typed and is no date yet; `null` while the field shows that of the talk. */
  const typed = useSignal<string | null>(null);
  const isWrong = typed.value !== null;
  const type = (text: string) => {
    const date = text.trim();
    const isDate = date === '' || isPartialDate(date);
    typed.value = isDate ? null : text;
    if (isDate) change((all) => ({ ...all, date: date === '' ? null : date }), 'date');
  };
  return (
    <label class="date-field">
      <span class="field-label">{say(language, 'editor.date')}</span>
      <input
        type="text"
        name="date"
        class="figures"
        inputMode="numeric"
        aria-invalid={isWrong}
        aria-describedby="date-hint"
        value={typed.value ?? talk.date ?? ''}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={endStep}
      />
      <span id="date-hint" class="why" role={isWrong ? 'alert' : undefined}>
        {say(language, 'editor.dateHint')}
      </span>
    </label>
  );
}

/** Title, meeting and day of a talk. */
export function About({ talk }: { readonly talk: Talk }) {
  const language = chrome();
  return (
    <div class="about">
      <TextField
        label={say(language, 'editor.title')}
        name="talk-title"
        rows={1}
        text={talk.title}
        onText={(title, of) => change((all) => ({ ...all, title }), `title.${of}`)}
      />
      <details>
        <summary>{say(language, 'editor.about')}</summary>
        <TextField
          label={say(language, 'editor.occasion')}
          name="occasion"
          rows={2}
          text={talk.occasion}
          onText={(occasion, of) => change((all) => ({ ...all, occasion }), `occasion.${of}`)}
        />
        <DateField talk={talk} />
      </details>
    </div>
  );
}
