import { fold } from '../../../lib/fold.ts';
import { LANGUAGES } from '../../language.ts';
import type { Claim, Commitment, Flow, Meeting, Place, Protocol, Source } from '../../records.ts';
import { firstDayAfter } from '../../time/span.ts';
import { isPartialDate } from '../../time/time.ts';
import type { Fact, FactKind } from './kinds.ts';
import { type Group, isBlank, isGroup, type Value } from './values.ts';

/* What follows from what somebody has filled in: ids, the end of a year, the position of a place. */

/** What is there already, as far as something follows from it. */
export interface Known {
  readonly claims: readonly Pick<Claim, 'id'>[];
  readonly meetings: readonly Pick<Meeting, 'id' | 'mechanism'>[];
  readonly flows: readonly Pick<Flow, 'id'>[];
  readonly commitments: readonly Pick<Commitment, 'id'>[];
  readonly protocol: {
    readonly offices: readonly Pick<Protocol['offices'][number], 'id'>[];
    readonly persons: readonly Pick<Protocol['persons'][number], 'id'>[];
  };
  readonly places: ReadonlyMap<string, Pick<Place, 'position'>>;
}

/** Words of a title that the id of its source takes over. */
const WORDS_OF_SOURCE = 3;

/** The id of a source, of host, date and title; of one that is known by its address its own. */
export function sourceIdOf(
  source: { readonly url: string; readonly title: string; readonly date: string },
  known: Iterable<Pick<Source, 'id' | 'url'>>,
): string {
  for (const { id, url } of known) if (url !== null && url === source.url.trim()) return id;
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(source.url.trim())?.[1] ?? 'report';
  const words = fold(source.title).words.filter((word) => /^[a-z0-9]+$/.test(word));
  const parts = [host.split('.')[0] ?? '', source.date, ...words.slice(0, WORDS_OF_SOURCE)];
  return parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Words of a text that an id takes over. */
const WORDS_OF_ID = 5;

/** Small letters, digits and hyphens of a text; of Chinese alone nothing. */
function slugOf(text: string): string {
  const words = fold(text).words.filter((word) => /^[a-z0-9]+$/.test(word));
  // Of a Chinese sentence only its numbers would be left, which name nothing.
  const name = words.slice(0, WORDS_OF_ID).join('-');
  return /[a-z]/.test(name) ? name : '';
}

const textOf = (value: Value) => (typeof value === 'string' ? value : '');

/** A text of our own in the first language that has Latin letters. */
function latinOf(value: Value): string {
  const texts = isGroup(value) ? value : {};
  const said = [texts.en, texts.fr, ...LANGUAGES.map((one) => texts[one])].map(textOf);
  return said.map(slugOf).find((one) => one !== '') ?? '';
}

/** Numbers of sessions have two digits in their ids. */
const DIGITS = 2;

/** The id of a session, as the other sessions of its mechanism have theirs. */
function meetingId({ mechanism, ordinal }: Group, { meetings }: Known): string {
  const before = meetings.find((one) => one.mechanism === mechanism)?.id ?? '';
  const name = before === '' ? `meeting:${textOf(mechanism)}` : before.replace(/-\d+$/, '');
  const number = String(ordinal ?? '').trim();
  return name === 'meeting:' || !/^\d+$/.test(number)
    ? ''
    : `${name}-${number.padStart(DIGITS, '0')}`;
}

/** The id that a fact gets where it has none. */
function idOf(kind: FactKind, value: Group, known: Known, document: string): string {
  switch (kind) {
    case 'meetings':
      return meetingId(value, known);
    case 'figures': {
      const when = String(value.year ?? '') || textOf(value.from);
      const parts = [when && `y${when}`, textOf(value.series), textOf(value.direction)];
      const name = slugOf(parts.join(' ')) && parts.filter(Boolean).join('-');
      return name ? `flow:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : '';
    }
    case 'persons': {
      const printed = isGroup(value.vi) ? textOf(value.vi.text) : '';
      return slugOf(textOf(value.latin)) || slugOf(printed) || `person-${document}`;
    }
    case 'claims':
      return latinOf(value.paraphrase) || `statement-${document}`;
    case 'offices':
      return latinOf(value.title) || `office-${document}`;
    case 'commitments': {
      const name = latinOf(value.what);
      const year = /^\d{4}/.exec(textOf(value.date))?.[0];
      return [name || `promise-${document}`, year].filter(Boolean).join('-');
    }
    default:
      return '';
  }
}

/** A full year goes from its first day to that of the next. */
function yearOf(value: Group): Group {
  const year = String(value.year ?? '').trim();
  const period = isBlank(value.period) ? 'full-year' : value.period;
  if (period !== 'full-year' || !/^\d{4}$/.test(year)) return { ...value, period };
  return {
    ...value,
    period,
    from: isBlank(value.from) ? year : value.from,
    to: isBlank(value.to) ? String(Number(year) + 1) : value.to,
    valueUsd: isBlank(value.valueUsd) && value.unit === 'USD' ? value.value : value.valueUsd,
  };
}

/** The day after a day, a month or a year: where a span ends that is told as one date. */
export function dayAfter(date: Value): Value {
  return typeof date === 'string' && isPartialDate(date) ? firstDayAfter(date) : '';
}

/** A session is where its place is, and on one day where no other is told. */
function placed(session: Group, { places }: Known): Group {
  const value = isBlank(session.to) ? { ...session, to: dayAfter(session.from) } : session;
  const at = places.get(textOf(value.place))?.position;
  if (!isBlank(value.position) || !at || at.sources.length === 0) return value;
  const { note: _, ...position } = at;
  return { ...value, position: position as unknown as Value };
}

function citing(value: Group, document: string): Group {
  const locators = Array.isArray(value.locators) ? (value.locators as readonly Value[]) : [];
  return {
    ...value,
    locators: locators.map((one) => (isGroup(one) ? { document, ...one } : one)),
  };
}

function filledIn(kind: FactKind, value: Group, known: Known, document: string): Group {
  if (kind === 'figures') return yearOf(value);
  if (kind === 'meetings') return placed(value, known);
  return kind === 'claims' ? citing(value, document) : value;
}

/**
 * The facts with what follows from them; an id that is taken gets a number.
 *
 * @param document the number of the card of the report.
 */
export function completed(facts: readonly Fact[], known: Known, document: string): readonly Fact[] {
  const taken = new Set<string>(
    [
      ...[known.claims, known.meetings, known.flows, known.commitments],
      ...[known.protocol.persons, known.protocol.offices],
    ].flatMap((list: readonly { readonly id: string }[]) => list.map(({ id }) => id)),
  );
  return facts.map(({ kind, value }) => {
    const full = filledIn(kind, value, known, document);
    const name = isBlank(full.id) ? idOf(kind, full, known, document) : '';
    if (name === '') return { kind, value: full };
    let id = name;
    // A session that is there already is meant, not another of the same number.
    for (let again = 2; kind !== 'meetings' && taken.has(id); again++) id = `${name}-${again}`;
    taken.add(id);
    return { kind, value: { ...full, id } };
  });
}
