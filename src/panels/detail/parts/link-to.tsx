import type { ComponentChildren } from 'preact';
import type { RecordId } from '../../../model/vocabulary.ts';
import { highlight } from '../../control/memory.ts';
import { focusDetail, select } from '../../control/select.ts';

interface LinkToProps {
  readonly id: RecordId;
  /** Whether the Tab key stops at it; among many it stops at those near what was read last. */
  readonly isStop?: boolean;
  readonly children: ComponentChildren;
}

/** Leads from one record to another: selects it and takes the focus to its heading. */
export function LinkTo({ id, isStop = true, children }: LinkToProps) {
  const show = (wanted: RecordId | null) => {
    highlight.value = wanted;
  };
  return (
    <button
      type="button"
      class="link"
      tabIndex={isStop ? undefined : -1}
      onClick={() => {
        select(id);
        focusDetail();
      }}
      onMouseEnter={() => show(id)}
      onMouseLeave={() => show(null)}
      onFocus={() => show(id)}
      onBlur={() => show(null)}
    >
      {children}
    </button>
  );
}
