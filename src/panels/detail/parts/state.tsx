import type { ComponentChildren } from 'preact';
import type {
  Backed,
  Backing,
  Change,
  Existence,
  HistoryStretch,
} from '../../../facts/detail/detail.ts';
import type { Fresh } from '../../../facts/fresh.ts';
import { formatDate, formatSpan } from '../../../i18n/format.ts';
import { lastKnownText } from '../../../i18n/last-known.ts';
import { freshSay } from '../../../i18n/messages/fresh/fresh.ts';
import { t } from '../../../i18n/t.ts';
import type { Language, LocalText } from '../../../model/language.ts';
import type { Span } from '../../../model/time/time.ts';
import { Both, capital } from '../../../ui/text.tsx';
import { Sources } from '../said/backing.tsx';
import { LocalParagraph, Remark, Section } from './parts.tsx';

/** What statuses of sites and stages of projects have in common. */
export interface StateSpan extends Span {
  readonly note: LocalText;
  readonly inferred?: readonly string[] | undefined;
  readonly sources: readonly string[];
}

/** The word of a state: of a status, or of a stage. */
export type WordOf<T> = (span: T, language: Language) => string;

interface NowProps<T extends StateSpan> {
  readonly title: (language: Language) => string;
  readonly symbol: ComponentChildren;
  readonly shown: Backed<T> | null;
  readonly fresh: Fresh;
  /** That it came to be later, and who says so. */
  readonly absence?: Backed<Existence> | null;
  readonly wordOf: WordOf<T>;
  /** What is said where no source speaks of the year. */
  readonly silence: (language: Language) => string;
}

/** The state in the year on screen: in one word, since when, why, and who says so. */
export function StateNow<T extends StateSpan>({
  title,
  symbol,
  shown,
  fresh,
  absence = null,
  wordOf,
  silence,
}: NowProps<T>) {
  return (
    <Section title={title} class="now">
      <div class="state">
        {symbol}
        <div>
          <p class={shown ? 'state-word' : 'state-word unknown'}>
            <Both
              say={(language) =>
                shown ? capital(wordOf(shown.statement, language), language) : silence(language)
              }
            />
          </p>
          {shown && (
            <p class="since">
              <Both as="stacked" say={(language) => formatSpan(shown.statement, language)} />
            </p>
          )}
          {fresh.kind === 'carried' ? (
            <p class="last-known">
              <Both as="stacked" say={(language) => lastKnownText(fresh, language) ?? ''} />
            </p>
          ) : (
            shown && <ByWhom backing={shown.backing} />
          )}
        </div>
      </div>
      {shown && <Reason entry={shown} />}
      {absence && <Absence entry={absence} />}
    </Section>
  );
}

/** The newest of those who say so; all of them unfold below. */
function ByWhom({ backing }: { readonly backing: Backing }) {
  const [first, ...rest] = backing.sources;
  if (!first) return null;
  const newest = rest.reduce((a, b) => ((b.date ?? '') > (a.date ?? '') ? b : a), first);
  return (
    <p class="by-whom">
      <Both
        as="stacked"
        say={(language) =>
          freshSay(language, 'says', {
            publisher: newest.publisher[language],
            date: newest.date && formatDate(newest.date, language),
          })
        }
      />
    </p>
  );
}

/** Why it is not yet there, and who says so. */
function Absence({ entry }: { readonly entry: Backed<Existence> }) {
  return (
    <>
      <LocalParagraph text={entry.statement.note} class="why" />
      <Sources backing={entry.backing} />
    </>
  );
}

function Reason<T extends StateSpan>({ entry }: { readonly entry: Backed<T> }) {
  const { statement, backing } = entry;
  return (
    <>
      <LocalParagraph text={statement.note} class="why" />
      <Inferred parts={statement.inferred ?? []} />
      <Sources backing={backing} />
    </>
  );
}

function Inferred({ parts }: { readonly parts: readonly string[] }) {
  return (
    <>
      {parts.some((part) => part === 'from' || part === 'to' || part === 'date') && (
        <Remark say={(language) => t(language, 'detail.inferredDate')} />
      )}
      {parts.includes('stage') && (
        <Remark say={(language) => t(language, 'detail.inferredStage')} />
      )}
    </>
  );
}

function changeText<T>(
  { date, begins, ends }: Change<T>,
  wordOf: WordOf<T>,
  language: Language,
): string {
  const day = formatDate(date, language);
  const [to, from] = [begins, ends].map((entry) => entry && wordOf(entry.statement, language));
  // The same word goes on: what is told of it has changed, and stands beneath.
  if (to && to === from) return t(language, 'detail.stays', { date: day, to });
  if (to && from) return t(language, 'detail.changedFrom', { date: day, from, to });
  if (to) return t(language, 'detail.changed', { date: day, to });
  return t(language, 'detail.ended', { date: day, from: from ?? '' });
}

interface ChangesProps<T extends StateSpan> {
  readonly changes: readonly Change<T>[];
  /** The state of the year, whose reason stands above already. */
  readonly shown: Backed<T> | null;
  readonly wordOf: WordOf<T>;
}

/** What changed inside the year, each with its date; nothing where nothing did. */
export function Changes<T extends StateSpan>({ changes, shown, wordOf }: ChangesProps<T>) {
  if (changes.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.changes')}>
      <ul class="changes">
        {changes.map((change) => (
          <li key={change.date}>
            <p>
              <Both as="stacked" say={(language) => changeText(change, wordOf, language)} />
            </p>
            {change.begins && change.begins.statement !== shown?.statement && (
              <Reason entry={change.begins} />
            )}
            {!change.begins && change.ends && <Sources backing={change.ends.backing} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface HistoryProps<T extends StateSpan> {
  readonly strip: ComponentChildren;
  readonly history: readonly HistoryStretch<T>[];
  readonly wordOf: WordOf<T>;
}

function stretchWord<T>(
  { entry, absence }: HistoryStretch<T>,
  wordOf: WordOf<T>,
  language: Language,
): string {
  if (entry) return capital(wordOf(entry.statement, language), language);
  return absence ? capital(freshSay(language, 'absent'), language) : t(language, 'detail.silent');
}

/** The whole history: as a strip of spans and in words, gaps told as gaps. */
export function History<T extends StateSpan>({ strip, history, wordOf }: HistoryProps<T>) {
  if (history.length === 0) return null;
  return (
    <Section title={(language) => t(language, 'detail.history')} class="history">
      {strip}
      <ol class="stretches">
        {history.map((stretch) => (
          <li
            key={`${stretch.from} ${stretch.to}`}
            aria-current={stretch.isShown ? 'true' : undefined}
          >
            <p class="stretch-span">
              <Both as="stacked" say={(language) => formatSpan(stretch, language)} />
            </p>
            <div>
              <p class={stretch.entry ? 'stretch-word' : 'stretch-word unknown'}>
                <Both say={(language) => stretchWord(stretch, wordOf, language)} />
              </p>
              {stretch.entry && <Reason entry={stretch.entry} />}
              {stretch.absence && <Absence entry={stretch.absence} />}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
