import { t } from '../i18n/t.ts';
import { panel, update } from '../state/store.ts';
import { Choice } from './choice.tsx';
import { Both, chrome } from './text.tsx';

/** The heading of list or tables, and the switch between the two. */
export function PanelBar() {
  const language = chrome();
  return (
    <div class="panel-bar">
      <h2 id="list-heading">
        <Both say={(said) => t(said, panel.value === 'list' ? 'region.list' : 'region.table')} />
      </h2>
      <Choice
        label={t(language, 'tools.panel')}
        options={[
          { value: 'list', text: t(language, 'tools.list') },
          { value: 'table', text: t(language, 'tools.table') },
        ]}
        value={panel.value}
        onChoose={(value) => update({ panel: value })}
      />
    </div>
  );
}
