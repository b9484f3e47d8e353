import './table.css';
import type { Table } from '../../facts/rows/select-table.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { t } from '../../i18n/t.ts';
import { topics } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { emptyText } from '../common/empty-text.ts';
import { showPanel } from '../control/layout.ts';
import { tables } from '../control/tables.ts';
import {
  COOPERATION_COLUMNS,
  FLOW_COLUMNS,
  MEETING_COLUMNS,
  PROJECT_COLUMNS,
  siteColumns,
} from './columns.tsx';
import { type Named, TopicTable } from './topic-table.tsx';

const ofRow = ({ row }: { readonly row: NonNullable<Named['row']> }): Named => ({
  id: row.id,
  names: row.names,
  row,
});

function OneTable({ table }: { readonly table: Table }) {
  const { topic } = table;
  if (table.rows.length === 0) {
    return (
      <p class="empty">
        <Both as="stacked" say={(language) => emptyText(topic, language)} />
      </p>
    );
  }
  switch (table.topic) {
    case 'projects':
      return (
        <TopicTable topic={topic} entries={table.rows} columns={PROJECT_COLUMNS} named={ofRow} />
      );
    case 'flows':
      return (
        <TopicTable
          topic={topic}
          entries={table.rows}
          columns={FLOW_COLUMNS}
          named={({ id, names }) => ({ id, names, row: null })}
        />
      );
    case 'meetings':
      return (
        <TopicTable topic={topic} entries={table.rows} columns={MEETING_COLUMNS} named={ofRow} />
      );
    case 'cooperation':
      return (
        <TopicTable
          topic={topic}
          entries={table.rows}
          columns={COOPERATION_COLUMNS}
          named={ofRow}
        />
      );
    default:
      return (
        <TopicTable
          topic={topic}
          entries={table.rows}
          columns={siteColumns(chrome())}
          named={ofRow}
        />
      );
  }
}

/** The facts of the list as tables, one for each topic that is on. */
export function Tables() {
  return (
    <section class="table" id="list" tabIndex={-1} aria-labelledby="list-heading">
      <p class="table-onward">
        <button type="button" class="text-link table-confirm" onClick={() => showPanel('confirm')}>
          <Both say={(language) => freshSay(language, 'confirm.title')} />
        </button>
        <button type="button" class="text-link table-confirm" onClick={() => showPanel('agreed')}>
          <Both say={(language) => t(language, 'region.agreed')} />
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the keys */}
      <div class="table-scroll" tabIndex={0}>
        {topics.value.size === 0 && (
          <p class="empty">
            <Both as="stacked" say={(language) => t(language, 'list.noTopics')} />
          </p>
        )}
        {tables.value.map((table) => (
          <OneTable key={table.topic} table={table} />
        ))}
      </div>
    </section>
  );
}
