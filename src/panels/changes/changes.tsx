import './changes.css';
import { useComputed, useSignal } from '@preact/signals';
import type { ChangeList } from '../../facts/changes/changes.ts';
import { changeFilter, selectChanges } from '../../facts/changes/select-changes.ts';
import { mechanismNames } from '../../facts/rows/select-rows.ts';
import { COLON, formatDate } from '../../i18n/format.ts';
import { t } from '../../i18n/messages/panels/compare.ts';
import type { Language } from '../../model/language.ts';
import { catalogue, filters, lens } from '../../state/store.ts';
import { Both, capital, NameOf } from '../../ui/text.tsx';
import { period, session } from '../control/compare.ts';
import { groupHelp, groupTitle } from './change-texts.ts';
import { CompareControl, sessionText } from './control.tsx';
import { Entry } from './entry.tsx';
import { PromisesSince } from './promises.tsx';

/** A part of the list with more entries is folded at first. */
const MANY = 14;

/** Parts that tell less of the border than of what was written about it: folded at first. */
const FOLDED: ReadonlySet<ChangeList['group']> = new Set(['figures', 'reported']);

function Group({ list: { group, entries } }: { readonly list: ChangeList }) {
  // Of a folded part nothing is made: it may hold hundreds of sources.
  const isOpen = useSignal(entries.length <= MANY && !FOLDED.has(group));
  return (
    <details
      class="change-group"
      data-group={group}
      open={isOpen.value}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <h3>
          <Both as="stacked" say={(language) => groupTitle(group, language)} />
        </h3>
        <span class="change-count figures">{entries.length}</span>
      </summary>
      {isOpen.value && <Entries group={group} entries={entries} />}
    </details>
  );
}

function Entries({ group, entries }: ChangeList) {
  return (
    <>
      {groupHelp(group, 'en') !== null && (
        <p class="why change-help">
          <Both as="stacked" say={(language) => groupHelp(group, language) ?? ''} />
        </p>
      )}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} />
        ))}
      </ul>
    </>
  );
}

/** From when to when, and how much: `From the end of 2022 to the end of 2026: 54 items`. */
function spanText(count: number, language: Language): string {
  const shown = period.value;
  if (!shown) return '';
  const start = shown.since
    ? t(language, 'sinceDate', { date: formatDate(shown.since, language) })
    : t(language, 'sinceYear', { year: shown.from });
  const space = language === 'zh' ? '' : ' ';
  return capital(
    `${start}${space}${t(language, 'until', { year: shown.to })}${COLON[language]}${t(language, 'count', { count })}`,
    language,
  );
}

/** What changed between the two years: the choice of the years, and the list of changes. */
export function Changes() {
  const lists = useComputed(() => {
    const shown = period.value;
    if (!shown) return null;
    const filter = changeFilter(catalogue.value, shown, {
      filters: filters.value,
      lens: lens.value,
      session: session.value?.id ?? null,
    });
    return selectChanges(catalogue.value, shown, filter);
  }).value;
  const count = lists?.reduce((sum, { entries }) => sum + entries.length, 0) ?? 0;
  const shown = period.value;
  const isSame = shown !== null && shown.from === shown.to;
  const start = session.value;
  return (
    <section class="list changes-panel" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <CompareControl />
      {shown && (
        <div class="changes-span" role="status">
          <p>
            <Both as="stacked" say={(language) => spanText(count, language)} />
          </p>
          {start && (
            <p class="why">
              <NameOf names={mechanismNames(catalogue.value, start.mechanism)} />
              <span class="figures">
                <Both say={(language) => sessionText(start, language)} />
              </span>
            </p>
          )}
          {isSame && (
            <p class="why">
              <Both as="stacked" say={(language) => t(language, start ? 'sameMap' : 'same')} />
            </p>
          )}
        </div>
      )}
      {lists?.length === 0 && !isSame && (
        <p class="empty">
          <Both as="stacked" say={(language) => t(language, 'none')} />
        </p>
      )}
      {lists?.map((list) => (
        <Group key={`${list.group} ${shown?.from} ${shown?.to} ${shown?.since}`} list={list} />
      ))}
      <PromisesSince />
    </section>
  );
}
