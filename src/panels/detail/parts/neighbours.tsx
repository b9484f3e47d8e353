import { t } from '../../../i18n/t.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { selection } from '../../../state/store.ts';
import { chrome } from '../../../ui/text.tsx';
import { rows } from '../../control/derived.ts';
import { select } from '../../control/select.ts';

/** The next row to the west and to the east of the selection; `null` at the ends of the border. */
export function neighboursOf(ids: readonly RecordId[], selected: RecordId | null) {
  const at = selected === null ? -1 : ids.indexOf(selected);
  const beside = (step: number) => (at < 0 ? null : (ids[at + step] ?? null));
  return { west: beside(-1), east: beside(1) };
}

/** Walks along the border from the panel; the focus stays on the button, at the ends too, ready for the next step. */
export function Neighbours() {
  const language = chrome();
  const { west, east } = neighboursOf(
    rows.value.map(({ id }) => id),
    selection.value,
  );
  return (
    <div class="neighbours">
      <button type="button" aria-disabled={!west} onClick={() => west && select(west)}>
        <span aria-hidden="true">← </span>
        {t(language, 'detail.west')}
      </button>
      <button type="button" aria-disabled={!east} onClick={() => east && select(east)}>
        {t(language, 'detail.east')}
        <span aria-hidden="true"> →</span>
      </button>
    </div>
  );
}
