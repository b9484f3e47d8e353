import '../table/table.css';
import './confirm.css';
import { useComputed } from '@preact/signals';
import {
  selectUnconfirmed,
  type Unconfirmed,
  type UnconfirmedGroup,
  type UnconfirmedList,
} from '../../facts/select-unconfirmed.ts';
import { formatDate } from '../../i18n/format.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { stateWord } from '../../i18n/state-word.ts';
import { catalogue, filters, languages, lens, selection, year } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { DOWNLOAD_ICON } from '../../ui/icons.ts';
import { Both, chrome, NameOf } from '../../ui/text.tsx';
import { SidesName } from '../common/sides.tsx';
import { SymbolMark, symbolOf } from '../common/symbol.tsx';
import { highlight } from '../control/memory.ts';
import { focusDetail, select } from '../control/select.ts';

/** Writes the list into a file; the writer comes only now. */
async function save(list: UnconfirmedList): Promise<void> {
  const pair = languages.peek();
  const [{ unconfirmedCsv }, { fileName, saveFile }] = await Promise.all([
    import('../../exports/unconfirmed.ts'),
    import('../../exports/save.ts'),
  ]);
  const { version } = catalogue.peek().edition;
  const blob = new Blob([unconfirmedCsv(list, pair)], { type: 'text/csv;charset=utf-8' });
  saveFile(blob, fileName(version, list.year, 'csv', ['to-be-confirmed']));
}

const HEADS = ['thing', 'state', 'lastKnown', 'publisher', 'months'] as const;

/** One thing: its state, when it was last known and by whom, and how long that is ago. */
function Item({ item: { row, months } }: { readonly item: Unconfirmed }) {
  const { id, names, fresh } = row;
  const { lastKnown, source } =
    fresh.kind === 'carried' ? fresh : { lastKnown: null, source: null };
  const point = (wanted: typeof id | null) => () => {
    highlight.value = wanted;
  };
  return (
    <tr
      class={selection.value === id ? 'selected' : undefined}
      onClick={({ target }) => {
        const isButton = target instanceof Element && target.closest('button');
        // Whoever marks a text to copy it does not mean to open anything.
        if (!isButton && !getSelection()?.toString()) select(id);
      }}
      onMouseEnter={point(id)}
      onMouseLeave={point(null)}
    >
      <th scope="row">
        <button
          type="button"
          class="row"
          data-row={id}
          aria-current={selection.value === id}
          onFocus={point(id)}
          onBlur={point(null)}
          onClick={({ detail }) => {
            select(id);
            if (detail === 0) focusDetail();
          }}
        >
          <SymbolMark symbol={symbolOf(row)} />
          <span>
            <NameOf names={names} />
          </span>
        </button>
      </th>
      <td class={fresh.kind === 'silent' ? 'unknown' : undefined}>
        <Both as="stacked" say={(language) => stateWord(row, language)} />
      </td>
      <td class="figures">
        <Both
          as="stacked"
          say={(language) =>
            lastKnown === null
              ? freshSay(language, 'confirm.noDate')
              : formatDate(lastKnown, language)
          }
        />
      </td>
      <td class="place">
        {source && <Both as="stacked" say={(language) => source.publisher[language]} />}
      </td>
      <td class="figures">
        {months !== null && (
          <Both
            as="stacked"
            say={(language) => freshSay(language, 'confirm.months', { count: months })}
          />
        )}
      </td>
    </tr>
  );
}

function Group({ group: { sides, items } }: { readonly group: UnconfirmedGroup }) {
  return (
    <tbody>
      <tr class="confirm-sides">
        <th scope="rowgroup" colSpan={HEADS.length}>
          {sides ? (
            <SidesName sides={sides} />
          ) : (
            <Both say={(language) => freshSay(language, 'confirm.elsewhere')} />
          )}{' '}
          <span class="count figures">{items.length}</span>
        </th>
      </tr>
      {items.map((item) => (
        <Item key={item.row.id} item={item} />
      ))}
    </tbody>
  );
}

/** What is asked for, how much of it there is, and the way to take it along. */
function Intro({ list }: { readonly list: UnconfirmedList }) {
  const language = chrome();
  return (
    <div class="confirm-head">
      <p>
        <Both
          as="stacked"
          say={(said) =>
            list.count === 0
              ? freshSay(said, 'confirm.none')
              : freshSay(said, 'confirm.intro', { date: formatDate(list.shown, said) })
          }
        />
      </p>
      {list.count > 0 && (
        <p class="confirm-tools">
          <span class="figures">
            <Both say={(said) => freshSay(said, 'confirm.count', { count: list.count })} />
          </span>
          <button
            type="button"
            class="confirm-save"
            onClick={() => {
              save(list).catch((error: unknown) => console.warn('the list was not saved', error));
            }}
          >
            <Icon path={DOWNLOAD_ICON} />
            {freshSay(language, 'confirm.download')}
          </button>
        </p>
      )}
    </div>
  );
}

/** What no source has confirmed for a year, by province and region: what one side may ask the other. */
export function Confirm() {
  const list = useComputed(() =>
    selectUnconfirmed(catalogue.value, {
      year: year.value,
      filters: filters.value,
      lens: lens.value,
    }),
  ).value;
  return (
    <section class="table confirm" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <Intro list={list} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the keys */}
      <div class="table-scroll" tabIndex={0}>
        {list.count > 0 && (
          <table>
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head} scope="col" class="confirm-column">
                    <Both as="stacked" say={(language) => freshSay(language, `column.${head}`)} />
                  </th>
                ))}
              </tr>
            </thead>
            {list.groups.map((group) => (
              <Group key={group.key} group={group} />
            ))}
          </table>
        )}
      </div>
    </section>
  );
}
