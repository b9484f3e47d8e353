import type { ComponentChildren } from 'preact';

interface Props {
  readonly class: string;
  /** What it holds, for those who do not see it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A part that may scroll: keys reach it too, also where nothing in it takes the focus. */
export function Scroll({ class: name, label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by key (WCAG 2.1.1).
    <section class={name} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
