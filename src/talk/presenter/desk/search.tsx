import { useEffect } from 'preact/hooks';
import type { Entry } from '../../../facts/search/entry.ts';
import { say } from '../../../i18n/messages/talk/presenter.ts';
import { RECORD_KINDS, type RecordId } from '../../../model/vocabulary.ts';
import { SearchBox } from '../../../panels/search/box.tsx';
import { elsewhere, INPUT, typed } from '../../../panels/search/typed.ts';
import { ask } from '../state.ts';

const isRecord = ({ kind }: Entry) => RECORD_KINDS.some((one) => one === kind);

/** Shows on the wall what was found; the keys of the talk are back at once. */
function showOnWall({ id }: Entry): void {
  ask({ do: 'select', id: id as RecordId });
  typed.value = '';
  document.getElementById(INPUT)?.blur();
}

/** Answers a question from the floor: what is found here is shown on the audience's screen. */
export function WallSearch() {
  useEffect(() => {
    elsewhere.value = {
      canShow: isRecord,
      hint: (language) => say(language, 'find'),
      show: showOnWall,
    };
    return () => {
      elsewhere.value = null;
    };
  }, []);
  return (
    <div class="presenter-search">
      <SearchBox />
    </div>
  );
}
