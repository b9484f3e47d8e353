import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import { OWN_NAME } from '../../i18n/words.ts';
import { LANGUAGE_TAG, LANGUAGES, type Language } from '../../model/language.ts';
import { languages } from '../../state/store.ts';
import { Both, type Say } from '../../ui/text.tsx';
import type { Choice } from './choices.ts';
import type { WrittenText } from './kinds.ts';
import type { FlawKey } from './verdict.ts';

/** What every field has: its name in words and in the form, and what is wrong with it. */
export interface Asked {
  readonly label: Say;
  readonly name: string;
  readonly flaw?: FlawKey | undefined;
  /** Nothing stands in it yet, and nothing is said of that until it is left. */
  readonly isNeeded?: boolean;
}

/** The name of a field; a star where it still is to be filled in. */
export function Label({ label, isNeeded = false }: Pick<Asked, 'label' | 'isNeeded'>) {
  return (
    <>
      <Both say={label} />
      {isNeeded && <span class="clerk-needed"> *</span>}
    </>
  );
}

/** What is wrong with a field, in plain words. */
export function FlawText({
  id,
  flaw,
}: {
  readonly id?: string;
  readonly flaw: FlawKey | undefined;
}) {
  if (!flaw) return null;
  return (
    <p class="clerk-flaw" id={id}>
      <Both as="stacked" say={(language) => formSay(language, `flaw.${flaw}`)} />
    </p>
  );
}

/** A field under its name, with what is wrong with it beneath. */
function Frame({
  label,
  flaw,
  isNeeded = false,
  of,
}: Omit<Asked, 'name'> & {
  readonly of: (attributes: {
    readonly id: string;
    readonly 'aria-required': boolean;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ComponentChildren;
}) {
  const id = useId();
  const told = `${id}-flaw`;
  return (
    <div class="clerk-field">
      <label for={id}>
        <Label label={label} isNeeded={isNeeded} />
      </label>
      {of({
        id,
        'aria-required': isNeeded,
        'aria-invalid': flaw !== undefined,
        'aria-describedby': flaw === undefined ? undefined : told,
      })}
      <FlawText id={told} flaw={flaw} />
    </div>
  );
}

interface LineProps extends Asked {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly hint?: string | undefined;
}

/** One line of text under its name in both languages. */
export function Line({ name, value, onText, hint, ...asked }: LineProps) {
  return (
    <Frame
      {...asked}
      of={(attributes) => (
        <input
          {...attributes}
          name={name}
          value={value}
          placeholder={hint}
          autocomplete="off"
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    />
  );
}

interface PickProps extends Asked {
  readonly value: string;
  readonly options: readonly Choice[];
  /** Values that the report names: they stand first. */
  readonly named?: ReadonlySet<string>;
  readonly onPick: (value: string) => void;
}

/** Options, those first that the report names. */
export function Options({
  options,
  named,
  language,
}: Pick<PickProps, 'options' | 'named'> & { readonly language: Language }) {
  const list = (some: readonly Choice[]) =>
    some.map(([one, text]) => (
      <option key={one} value={one}>
        {text}
      </option>
    ));
  const seen = options.filter(([one]) => named?.has(one));
  if (seen.length === 0) return <>{list(options)}</>;
  return (
    <>
      <optgroup label={say(language, 'clerk.inReport')}>{list(seen)}</optgroup>
      <optgroup label={say(language, 'clerk.others')}>
        {list(options.filter(([one]) => !named?.has(one)))}
      </optgroup>
    </>
  );
}

/** One of several words. */
export function PickOne({ name, value, options, named, onPick, ...asked }: PickProps) {
  const [language] = languages.value;
  return (
    <Frame
      {...asked}
      of={(attributes) => (
        <select
          {...attributes}
          name={name}
          value={value}
          onChange={({ currentTarget }) => onPick(currentTarget.value)}
        >
          <option value="">{say(language, 'clerk.choose')}</option>
          <Options options={options} {...(named ? { named } : {})} language={language} />
        </select>
      )}
    />
  );
}

/** Yes or no. */
export function Tick({
  name,
  value,
  onTick,
  label,
  flaw,
}: Asked & { readonly value: boolean; readonly onTick: (value: boolean) => void }) {
  return (
    <div class="clerk-field">
      <label class="clerk-tick">
        <input
          type="checkbox"
          name={name}
          checked={value}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <Both say={label} />
      </label>
      <FlawText flaw={flaw} />
    </div>
  );
}

interface TextsProps extends Asked {
  readonly text: WrittenText;
  readonly onText: (text: WrittenText) => void;
  /** Languages that are still to be translated. */
  readonly gaps?: readonly string[];
}

/** A text in four languages, of which one is enough; those of the reader first. */
export function Texts({
  name,
  text,
  onText,
  label,
  flaw,
  isNeeded = false,
  gaps = [],
}: TextsProps) {
  const told = useId();
  const [first] = languages.value;
  const own = languages.value.filter((one) => one === 'vi' || one === 'zh');
  const order = [...new Set([...own, ...LANGUAGES])];
  return (
    <fieldset class="clerk-texts" aria-describedby={flaw ? told : undefined}>
      <legend>
        <Label label={label} isNeeded={isNeeded} />
      </legend>
      {order.map((language) => (
        <label key={language}>
          <span lang={LANGUAGE_TAG[language]}>{OWN_NAME[language]}</span>
          <textarea
            name={`${name}.${language}`}
            lang={LANGUAGE_TAG[language]}
            rows={1}
            maxLength={4000}
            autocomplete="off"
            value={text[language] ?? ''}
            placeholder={gaps.includes(language) ? say(first, 'clerk.toTranslate') : undefined}
            data-needed={isNeeded}
            aria-invalid={flaw !== undefined}
            onInput={({ currentTarget }) => onText({ ...text, [language]: currentTarget.value })}
          />
        </label>
      ))}
      <FlawText id={told} flaw={flaw} />
    </fieldset>
  );
}
