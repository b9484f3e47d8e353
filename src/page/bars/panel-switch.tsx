import { t } from '../../i18n/t.ts';
import type { PanelName } from '../../model/view/view.ts';
import { openCompare } from '../../panels/control/compare.ts';
import { showPanel } from '../../panels/control/layout.ts';
import { tab } from '../../panels/control/memory.ts';
import { isFolded } from '../../panels/control/room.ts';
import { Icon } from '../../ui/icon.tsx';
import { PANEL_ICON } from '../../ui/icons.ts';
import { chrome } from '../../ui/text.tsx';
import { offered, shownPanel } from './beside.tsx';

interface PanelButtonProps {
  readonly name: PanelName;
  /** Whether the panel is in sight; on a narrow screen it may be folded away. */
  readonly isShown?: boolean;
}

/** Shows one panel beside the map; its word gives way to its sign where there is little room. */
export function PanelButton({ name, isShown = true }: PanelButtonProps) {
  const word = t(chrome(), `tools.${name}`);
  const isPressed = isShown && shownPanel.value === name;
  const press = () => {
    if (isPressed && isFolded.peek()) tab.value = 'map';
    else if (name === 'changes') openCompare();
    else showPanel(name);
  };
  return (
    <button
      type="button"
      class="panel-button"
      aria-pressed={isPressed}
      aria-label={word}
      title={word}
      onClick={press}
    >
      <Icon path={PANEL_ICON[name]} />
      <span class="panel-word">{word}</span>
    </button>
  );
}

/** Help has a button of its own; what is to be confirmed and what was agreed are a step on from the tables. */
const ELSEWHERE: ReadonlySet<PanelName> = new Set<PanelName>(['help', 'confirm', 'agreed']);

/** What can stand beside the map, one at a time. */
export function PanelSwitch({ isShown = true }: { readonly isShown?: boolean }) {
  return (
    <fieldset class="panel-switch">
      <legend class="hidden-text">{t(chrome(), 'tools.panel')}</legend>
      {offered()
        .filter((name) => !ELSEWHERE.has(name))
        .map((name) => (
          <PanelButton key={name} name={name} isShown={isShown} />
        ))}
    </fieldset>
  );
}
