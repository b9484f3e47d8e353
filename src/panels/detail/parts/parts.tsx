import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { LocalText } from '../../../model/language.ts';
import { Both, type Say } from '../../../ui/text.tsx';

interface SectionProps {
  readonly title: Say;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A part of the details under its heading in both languages. */
export function Section({ title, children, class: name = '' }: SectionProps) {
  const id = useId();
  return (
    <section class={`part ${name}`} aria-labelledby={id}>
      <h3 id={id}>
        <Both say={title} />
      </h3>
      {children}
    </section>
  );
}

/** A text of ours in both languages, one beneath the other. */
export function LocalParagraph({
  text,
  class: name = '',
}: {
  readonly text: LocalText;
  readonly class?: string;
}) {
  return (
    <p class={name}>
      <Both as="stacked" say={(language) => text[language]} />
    </p>
  );
}

/** A short remark in both languages: how a date is known, what a line on the map is. */
export function Remark({ say }: { readonly say: Say }) {
  return (
    <span class="remark">
      <Both say={say} />
    </span>
  );
}

interface FactProps {
  readonly label: Say;
  readonly children: ComponentChildren;
}

/** A label and what it stands for, inside a `<dl>`. */
export function Fact({ label, children }: FactProps) {
  return (
    <div class="fact">
      <dt>
        <Both say={label} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
