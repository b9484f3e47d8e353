import { say } from '../../../i18n/messages/talk/stage.ts';
import { sceneWithin } from '../../../state/scene-view.ts';
import { sceneNumber } from '../../../state/store.ts';
import { perform } from '../../course/perform.ts';
import { running } from '../../course/session.ts';
import { SaidInTalk } from '../said.tsx';
import { SheetOf } from '../sheet.tsx';
import { sheet } from '../shown.ts';

/** All scenes by number and title, each to be gone to. */
export function SceneList() {
  const given = running.value;
  if (!given) return null;
  const now = sceneWithin(given, sceneNumber.value);
  return (
    <SheetOf title={(language) => say(language, 'list')}>
      <ol class="stage-list">
        {given.scenes.map(({ id, title }, at) => (
          <li key={id}>
            <button
              type="button"
              aria-current={at + 1 === now ? 'true' : undefined}
              onClick={() => {
                sheet.value = null;
                perform({ do: 'go', scene: at + 1 });
              }}
            >
              <span class="figures">{at + 1}</span>
              <span class="stage-list-title">
                <SaidInTalk text={title} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </SheetOf>
  );
}
