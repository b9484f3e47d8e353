import type { ComponentChildren } from 'preact';
import { LANGUAGE_TAG, type Language, type Names, namesIn } from '../model/language.ts';
import type { LanguagePair } from '../model/view/view.ts';
import { languages } from '../state/store.ts';
import { Both as BothOf } from './both.tsx';

/** A text of the page, said in a language. */
export type Say = (language: Language) => string;

/** A text of our own in one language, `lang` included. */
export function Said({ say, language }: { readonly say: Say; readonly language: Language }) {
  return <span lang={LANGUAGE_TAG[language]}>{say(language)}</span>;
}

interface BothProps {
  readonly say: Say;
  /** `stacked`: the second language on a line of its own; `inline`: after the first. */
  readonly as?: 'stacked' | 'inline';
}

/** A text in both languages on screen, each in its own `lang`; once where both read the same. */
export function Both({ say, as = 'inline' }: BothProps) {
  return <BothOf languages={languages.value} say={say} class={as} />;
}

/** A proper name in both languages on screen; a form that stands in keeps its own `lang`. */
export function NameOf({
  names,
  as = 'stacked',
}: {
  readonly names: Names;
  readonly as?: BothProps['as'];
}) {
  return (
    <span class={as}>
      {namesIn(names, languages.value).map(({ text, language }, index) => (
        <span key={language} class={index === 0 ? 'first' : 'second'} lang={LANGUAGE_TAG[language]}>
          {index > 0 && ' '}
          {text}
        </span>
      ))}
    </span>
  );
}

/** The first language on screen: that of buttons and labels. */
export function chrome(pair: LanguagePair = languages.value): Language {
  return pair[0];
}

/** Text only for those who listen to the page. */
export function HiddenText({ children }: { readonly children: ComponentChildren }) {
  return <span class="hidden-text">{children}</span>;
}

/** With a capital at the start, for words that stand alone. */
export function capital(text: string, language: Language): string {
  const [head = '', ...rest] = [...text];
  return head.toLocaleUpperCase(LANGUAGE_TAG[language]) + rest.join('');
}
