import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface UnfoldProps {
  readonly class: string;
  readonly summary: ComponentChildren;
  /** What is made only once it is unfolded: a document has many of them. */
  readonly children: () => ComponentChildren;
}

/** Something that unfolds under its heading, and costs nothing until then. */
export function Unfold({ class: name, summary, children }: UnfoldProps) {
  const isOpen = useSignal(false);
  return (
    <details
      class={`more ${name}`}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {isOpen.value && children()}
    </details>
  );
}
