import './changes.css';
import './changes-desk.css';
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ChangeList } from '../../facts/changes/changes.ts';
import { greatFirst } from '../../facts/changes/great-first.ts';
import { changeFilter, selectChanges } from '../../facts/changes/select-changes.ts';
import { projectStreams, siteStreams } from '../../facts/changes/streams.ts';
import { mechanismNames } from '../../facts/rows/select-rows.ts';
import { COLON, formatDate } from '../../i18n/format.ts';
import { t } from '../../i18n/messages/panels/compare.ts';
import { t as page } from '../../i18n/t.ts';
import type { Language } from '../../model/language.ts';
import { catalogue, filters, languages, lens } from '../../state/store.ts';
import { Both, capital, chrome, NameOf } from '../../ui/text.tsx';
import { TopicMark } from '../common/topic-mark.tsx';
import { period, session } from '../control/compare.ts';
import { groupHelp, groupTitle } from './change-texts.ts';
import {
  CHANGE_KINDS,
  chooseKind,
  isChosen,
  isOfProjects,
  kind,
  kindOf,
  stream,
} from './chosen.ts';
import { CompareControl, sessionText } from './control.tsx';
import { Entry } from './entry.tsx';
import { PromisesSince } from './promises.tsx';
import { Slope } from './slope.tsx';

/** A part of the list with more entries is folded at first. */
const MANY = 14;

/** Parts that tell less of the border than of what was written about it: folded at first. */
const FOLDED: ReadonlySet<ChangeList['group']> = new Set(['figures', 'reported']);

interface GroupProps {
  readonly list: ChangeList;
  /** What comes first is what happened most of all: it stands open however long it is. */
  readonly isFirst: boolean;
}

function Group({ list: { group, entries }, isFirst }: GroupProps) {
  // Of a folded part nothing is made: it may hold hundreds of sources.
  const isOpen = useSignal(isFirst || (entries.length <= MANY && !FOLDED.has(group)));
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
          <Both say={(language) => groupTitle(group, language)} />
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

/** How much changed of each kind; a press narrows the list and the picture to it. */
function Kinds({ lists }: { readonly lists: readonly ChangeList[] }) {
  const language = chrome();
  const entries = lists.flatMap((list) => list.entries);
  const counts = CHANGE_KINDS.map((one) => ({
    one,
    // What is told of a thing in two parts of the list is still one thing.
    count: new Set(
      entries.flatMap((entry) => (kindOf(entry) === one && 'id' in entry ? entry.id : [])),
    ).size,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <ul class="change-kinds" aria-label={t(language, 'kinds')}>
      {counts.map(({ one, count }) => {
        const says = (said: Language) => `${page(said, `topic.${one}`)}${COLON[said]}${count}`;
        return (
          <li key={one}>
            <button
              type="button"
              data-kind={one}
              aria-pressed={kind.value === one}
              aria-label={says(language)}
              title={languages.value.map(says).join('\n')}
              onClick={() => chooseKind(one)}
            >
              <TopicMark topic={one} />
              <b class="figures">{count}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Who went from what to what: sites, or the projects where these are chosen. */
function Picture() {
  const shown = period.value;
  const streams = useComputed(() => {
    if (!period.value) return [];
    const { gates, crossings, projects } = catalogue.value;
    const { passes } = changeFilter(catalogue.value, period.value, {
      filters: filters.value,
      lens: lens.value,
    });
    if (isOfProjects()) {
      const own = projects.filter((record) => passes({ topic: 'projects', record }));
      return projectStreams(own, period.value);
    }
    const own = [
      ...(kind.value === 'crossings'
        ? []
        : gates.filter((record) => passes({ topic: 'gates', record }))),
      ...(kind.value === 'gates'
        ? []
        : crossings.filter((record) => passes({ topic: 'crossings', record }))),
    ];
    return siteStreams(own, period.value);
  }).value;
  if (!shown || kind.value === 'meetings' || kind.value === 'flows') return null;
  return (
    <Slope
      of={isOfProjects() ? 'projects' : 'sites'}
      streams={streams}
      years={[shown.from, shown.to]}
    />
  );
}

/** What changed between the two years: the choice of the years, a picture of it, and the list. */
export function Changes() {
  const lists = useComputed(() => {
    const shown = period.value;
    if (!shown) return null;
    const filter = changeFilter(catalogue.value, shown, {
      filters: filters.value,
      lens: lens.value,
      session: session.value?.id ?? null,
    });
    return greatFirst(selectChanges(catalogue.value, shown, filter));
  }).value;
  const count = lists?.reduce((sum, { entries }) => sum + entries.length, 0) ?? 0;
  const shown = period.value;
  const isSame = shown !== null && shown.from === shown.to;
  const start = session.value;
  const key = `${shown?.from} ${shown?.to} ${shown?.since}`;
  useEffect(() => {
    // A band of other years is no band of these.
    stream.value = null;
  }, [key]);
  return (
    <section class="list changes-panel" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <CompareControl />
      {shown && (
        <div class="changes-span" role="status" data-tells={isSame || start !== null}>
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
      {lists && lists.length > 0 && (
        <div class="change-top">
          <Kinds lists={lists} />
          {!isSame && <Picture />}
        </div>
      )}
      {lists
        ?.map(({ group, entries }) => ({ group, entries: entries.filter(isChosen) }))
        .filter(({ entries }) => entries.length > 0)
        .map((list, index) => (
          <Group
            key={`${list.group} ${key} ${kind.value} ${stream.value}`}
            list={list}
            isFirst={index === 0}
          />
        ))}
      {kind.value === null && stream.value === null && <PromisesSince />}
    </section>
  );
}
