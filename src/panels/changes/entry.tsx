import { useSignal } from '@preact/signals';
import type { ChangeEntry, ChangeLine, StateWord } from '../../facts/changes/changes.ts';
import { backingOf } from '../../facts/detail/cite.ts';
import type { Fresh } from '../../facts/fresh.ts';
import { mechanismNames } from '../../facts/rows/select-rows.ts';
import { joinParts } from '../../i18n/format.ts';
import { lastKnownText } from '../../i18n/last-known.ts';
import { t } from '../../i18n/messages/panels/compare.ts';
import { t as page } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { MapSymbol } from '../../map/signs/symbols.ts';
import { type Language, type Names, nameIn, sameInAll } from '../../model/language.ts';
import { shortNames } from '../../model/short-name.ts';
import type { RecordId, Stage, Status } from '../../model/vocabulary.ts';
import { catalogue, selection } from '../../state/store.ts';
import { Both, chrome, NameOf } from '../../ui/text.tsx';
import { SymbolMark } from '../common/symbol.tsx';
import { highlight } from '../control/memory.ts';
import { focusDetail, select } from '../control/select.ts';
import { Sources } from '../detail/said/backing.tsx';
import { dateText, lineText, turnTexts } from './change-texts.ts';

/** So many lines stand open under an entry; the others unfold. */
const OPEN_LINES = 3;

const isStatus = (word: StateWord): word is Status => word in words('en').status;
const isStage = (word: StateWord): word is Stage => word in words('en').stage;

/** The symbols of a thing before and after; only the one where nothing but the time has passed. */
function symbolsOf(entry: ChangeEntry): MapSymbol[] {
  const turn = entry.transitions.find(({ facet }) => facet === 'status' || facet === 'stage');
  const words = turn ? [turn.before, turn.after].filter((word) => word !== 'absent') : [];
  const isCarried = (word: StateWord) => word === turn?.after && entry.fresh?.kind === 'carried';
  switch (entry.kind) {
    case 'site': {
      const { kind, position } = entry.record;
      return words.map((word) => ({
        family: 'site',
        kind,
        status: isStatus(word) ? word : 'unknown',
        basis: position?.basis ?? null,
        isCarried: isCarried(word),
      }));
    }
    case 'project': {
      const { position } = entry.record;
      return words.map((word) => ({
        family: 'project',
        stage: isStage(word) ? word : 'unknown',
        basis: position?.basis ?? null,
        isCarried: isCarried(word),
      }));
    }
    case 'meeting':
      return [{ family: 'meeting', status: entry.record.status }];
    default:
      return [];
  }
}

function namesOf(entry: ChangeEntry): Names {
  switch (entry.kind) {
    case 'site':
    case 'project':
      return entry.record.names;
    case 'meeting':
      return mechanismNames(catalogue.value, entry.record.mechanism);
    case 'flow': {
      const { series } = entry.record;
      return catalogue.value.flowSeries.find(({ id }) => id === series)?.names ?? sameInAll(series);
    }
    case 'unit':
      return entry.from.names;
  }
}

/** The head says already which state it came to; the line then only dates it. */
function isInHead({ transitions }: ChangeEntry, { text }: ChangeLine): boolean {
  return (
    text.what === 'state' &&
    text.facet !== 'classVietnam' &&
    text.facet !== 'classChina' &&
    transitions.some(({ after }) => after === text.word)
  );
}

function Line({ entry, line }: { readonly entry: ChangeEntry; readonly line: ChangeLine }) {
  const { text, note, sources, concern, isInferred, isPerhapsEarlier } = line;
  const hasDate = text.what !== 'trade';
  return (
    <li class="change-line">
      {text.what !== 'session' && (
        <p class="change-what">
          {hasDate && (
            <span class="change-date figures">
              <Both say={(language) => dateText(line, language)} />
            </span>
          )}
          {!isInHead(entry, line) && (
            <Both as="stacked" say={(language) => lineText(entry, line, language)} />
          )}
        </p>
      )}
      {note && (
        <p class="why">
          <Both as="stacked" say={(language) => note[language]} />
        </p>
      )}
      {isPerhapsEarlier && (
        <p class="remark">
          <Both say={(language) => t(language, 'perhapsEarlier')} />
        </p>
      )}
      {isInferred && (
        <p class="remark">
          <Both
            say={(language) =>
              text.what === 'trade'
                ? page(language, 'flow.inferredPeriod')
                : t(language, 'inferredDate')
            }
          />
        </p>
      )}
      <Sources backing={backingOf(catalogue.value, sources, concern)} />
    </li>
  );
}

/** All that is told of an entry, each with its sources. */
export function Lines({ entry }: { readonly entry: ChangeEntry }) {
  const [open, rest] = [entry.lines.slice(0, OPEN_LINES), entry.lines.slice(OPEN_LINES)];
  const list = (lines: readonly ChangeLine[]) => (
    <ul class="change-lines">
      {lines.map((line, index) => (
        <Line key={index} entry={entry} line={line} />
      ))}
    </ul>
  );
  if (rest.length <= 1) return list(entry.lines);
  return (
    <>
      {list(open)}
      <details class="more change-more">
        <summary>
          <Both say={(language) => t(language, 'more', { count: rest.length })} />
        </summary>
        {list(rest)}
      </details>
    </>
  );
}

function LastKnown({ fresh }: { readonly fresh: Fresh }) {
  return (
    <span class="change-turn last-known">
      <Both as="stacked" say={(language) => lastKnownText(fresh, language) ?? ''} />
    </span>
  );
}

/** A line of the list: what it is and how it differs; a press selects it on the map. */
function Head({ entry }: { readonly entry: ChangeEntry }) {
  const symbols = symbolsOf(entry);
  const turns = (language: Language) => joinParts(turnTexts(entry.transitions, language), language);
  return (
    <>
      {symbols.length > 0 && (
        <span class="change-symbols">
          {symbols.map((symbol, index) => (
            <SymbolMark key={index} symbol={symbol} />
          ))}
        </span>
      )}
      <span class="row-name">
        <NameOf names={shortNames(namesOf(entry))} as="inline" />
        {entry.kind === 'meeting' && (
          <span class="change-turn">
            <Both
              say={(language) =>
                joinParts(
                  [
                    page(language, 'meeting.session', { ordinal: entry.record.ordinal }),
                    ...entry.lines.map((line) => dateText(line, language)),
                  ],
                  language,
                )
              }
            />
          </span>
        )}
        {entry.transitions.length > 0 && (
          <span class="change-turn">
            <Both say={turns} />
          </span>
        )}
      </span>
    </>
  );
}

/** The button that unfolds what is told of an entry. */
function Unfold({
  entry,
  isOpen,
  onPress,
}: {
  readonly entry: ChangeEntry;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}) {
  const language = chrome();
  const label = joinParts(
    [nameIn(namesOf(entry), language).text, t(language, 'lines', { count: entry.lines.length })],
    language,
  );
  return (
    <button
      type="button"
      class="change-unfold"
      aria-expanded={isOpen}
      aria-label={label}
      title={t(language, 'lines', { count: entry.lines.length })}
      onClick={onPress}
    />
  );
}

/**
 * One thing that changed, on one line; what is told of it, each with its sources, unfolds. What is no
 * thing of the map tells it at once.
 */
export function Entry({ entry }: { readonly entry: ChangeEntry }) {
  const isOpen = useSignal(false);
  if (!('id' in entry)) {
    return (
      <li class="change">
        <Lines entry={entry} />
      </li>
    );
  }
  const { id } = entry;
  const point = (wanted: RecordId | null) => () => {
    highlight.value = wanted;
  };
  return (
    <li class="change" data-open={isOpen.value}>
      <div class="change-row">
        <button
          type="button"
          class="change-head"
          data-change={id}
          data-highlight={highlight.value === id}
          aria-current={selection.value === id}
          onMouseEnter={point(id)}
          onMouseLeave={point(null)}
          onFocus={point(id)}
          onBlur={point(null)}
          onClick={({ detail }) => {
            select(id);
            if (detail === 0) focusDetail();
          }}
        >
          <Head entry={entry} />
        </button>
        <Unfold
          entry={entry}
          isOpen={isOpen.value}
          onPress={() => {
            isOpen.value = !isOpen.value;
          }}
        />
      </div>
      {isOpen.value && (
        <>
          {entry.fresh?.kind === 'carried' && <LastKnown fresh={entry.fresh} />}
          <Lines entry={entry} />
        </>
      )}
    </li>
  );
}
