import type { ComponentChildren } from 'preact';
import type { HelpKey } from '../../i18n/messages/panels/help.ts';
import { say } from '../../i18n/messages/panels/help.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import { languages } from '../../state/store.ts';
import { Both, type Say } from '../../ui/text.tsx';

/** A paragraph in both languages, side by side where there is room: a bilingual page of a book. */
export function Paragraph({ text }: { readonly text: Say }) {
  return (
    <div class="prose">
      {languages.value.map((language, index) => (
        <p key={language} class={index === 0 ? 'first' : 'second'} lang={LANGUAGE_TAG[language]}>
          {text(language)}
        </p>
      ))}
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: Extract<HelpKey, `${string}.title` | 'help.tour' | 'help.keys'>;
  readonly children: ComponentChildren;
}

/** A part of the help under its heading, to which the table of contents leads. */
export function HelpSection({ id, title, children }: SectionProps) {
  return (
    <section class="help-section" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        <Both say={(language) => say(language, title)} />
      </h3>
      {children}
    </section>
  );
}
