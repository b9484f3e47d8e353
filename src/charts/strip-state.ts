import type { Catalogue } from '../facts/catalogue.ts';
import { type Fresh, freshOf } from '../facts/fresh.ts';
import { lastKnownText } from '../i18n/last-known.ts';
import { freshSay } from '../i18n/messages/fresh/fresh.ts';
import { words } from '../i18n/words.ts';
import { type Form, STAGE_FORM, STATUS_FORM } from '../map/signs/signs.ts';
import type { Language } from '../model/language.ts';
import type { Site, StageSpan, StatusSpan } from '../model/records.ts';
import { holdsIn, type Span, type YearRange, yearRuns } from '../model/time/time.ts';

/** What a strip needs to tell which years a source speaks of. */
export interface StripFacts {
  readonly catalogue: Pick<Catalogue, 'sources' | 'edition'>;
  readonly range: YearRange;
}

/** A span, or the years of it that are as fresh, with the look that its state has on the map as well. */
export interface StripSpan extends Span {
  /** `absent`: nothing was there yet. */
  readonly form: Form | 'absent';
  /** CSS custom property with the colour. */
  readonly colour: `--${string}`;
  /** These years are carried on from an older source. */
  readonly isCarried: boolean;
  /** The span as its sources tell it. */
  readonly whole: Span;
  readonly wordIn: (language: Language) => string;
  /** When it was last known, of years that are carried on. */
  readonly lastKnownIn: (language: Language) => string | null;
}

type Told = StatusSpan | StageSpan;

/**
 * A span in pieces of one freshness, cut at the turn of the year; whole where nothing asks for it,
 * and where it holds in none of the years.
 */
function byFreshness(span: Told, facts: StripFacts | null): (Span & { readonly fresh: Fresh })[] {
  const whole = [{ from: span.from, to: span.to, fresh: { kind: 'sourced' } as const }];
  if (facts === null) return whole;
  const runs = yearRuns(
    facts.range,
    (year) => (holdsIn(span, year) ? freshOf(facts.catalogue, span, year) : undefined),
    (a, b) => a.kind === b.kind,
  );
  if (runs.length === 0) return whole;
  return runs.map(({ from, to, value }, i) => ({
    from: i === 0 ? span.from : `${from}`,
    to: i === runs.length - 1 ? span.to : `${to + 1}`,
    fresh: value,
  }));
}

function pieces<T extends Told>(
  spans: readonly T[],
  facts: StripFacts | null,
  lookOf: (span: T) => Pick<StripSpan, 'form' | 'colour' | 'wordIn'>,
): StripSpan[] {
  return spans.flatMap((span) =>
    byFreshness(span, facts).map(({ from, to, fresh }) => {
      const look = lookOf(span);
      return {
        from,
        to,
        whole: span,
        // What is not known has nothing to be carried on.
        isCarried: fresh.kind === 'carried' && look.form !== 'hatch',
        lastKnownIn: (language: Language) => lastKnownText(fresh, language),
        ...look,
      };
    }),
  );
}

function absentSpan({ from: to }: NonNullable<Site['existence']>): StripSpan {
  const whole = { from: null, to };
  return {
    ...whole,
    whole,
    form: 'absent',
    colour: '--rule',
    isCarried: false,
    wordIn: (language) => freshSay(language, 'absent'),
    lastKnownIn: () => null,
  };
}

/**
 * The statuses of a site, and before them the time in which it was not yet there.
 *
 * @param facts where years that are carried on shall be told apart.
 */
export function statusStrip(
  spans: readonly StatusSpan[],
  facts: StripFacts | null = null,
  existence: Site['existence'] = undefined,
): StripSpan[] {
  return [
    ...(existence ? [absentSpan(existence)] : []),
    ...pieces(spans, facts, ({ status }) => ({
      form: STATUS_FORM[status],
      colour: `--status-${status}` as const,
      wordIn: (language) => words(language).status[status],
    })),
  ];
}

export function stageStrip(
  spans: readonly StageSpan[],
  facts: StripFacts | null = null,
): StripSpan[] {
  return pieces(spans, facts, ({ stage }) => ({
    form: STAGE_FORM[stage],
    colour: `--stage-${stage}` as const,
    wordIn: (language) => words(language).stage[stage],
  }));
}
