import { t } from '../i18n/t.ts';
import { look, update } from '../state/store.ts';
import { DownloadButton } from './downloads/button.tsx';
import { Icon } from './icon.tsx';
import { Languages } from './languages.tsx';
import { LOOK_ICON } from './panel-icons.ts';
import { PanelButton, PanelSwitch } from './panel-switch.tsx';
import { SearchBox } from './search/box.tsx';
import { chrome } from './text.tsx';

/** Light or dark; the sign shows which of the two holds. */
function LookButton() {
  const name = t(chrome(), 'tools.dark');
  const isDark = look.value === 'dark';
  return (
    <button
      type="button"
      class="look"
      aria-pressed={isDark}
      aria-label={name}
      title={name}
      onClick={() => update({ look: isDark ? 'light' : 'dark' })}
    >
      <Icon path={LOOK_ICON[look.value]} />
    </button>
  );
}

/** The bar at the head of the map: finding, what stands beside the map, how facts are shown. */
export function Toolbar() {
  return (
    <section class="tools plate" aria-label={t(chrome(), 'region.tools')}>
      <div class="tools-row">
        <SearchBox />
        <PanelSwitch />
        <div class="tools-end">
          <DownloadButton />
          <PanelButton name="help" />
          <Languages />
          <LookButton />
        </div>
      </div>
    </section>
  );
}
