import type { Catalogue } from '../../facts/catalogue.ts';
import type { Mark } from '../../facts/report/marks.ts';
import { MOST_WORDS, wordsIn } from '../../facts/report/quotes.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import type { FlowSeries } from '../../model/records.ts';
import type { Fact, FactKind } from '../../model/schema/report/kinds.ts';
import type { Group, Value } from '../../model/schema/report/values.ts';
import type { FactsDraft } from './kinds.ts';

/** What a paragraph of the report names. */
export interface Named {
  /** From 1; `null`: no paragraph in particular. */
  readonly paragraph: number | null;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export const NOTHING_NAMED: Named = { paragraph: null, text: '', marks: [] };

const ids = ({ marks }: Named, kinds: readonly string[]) => [
  ...new Set(
    marks.flatMap((mark) => (mark.kind === 'record' && kinds.includes(mark.of) ? [mark.id] : [])),
  ),
];

/** The first day that a paragraph names, else that of the report. */
const dayIn = ({ marks }: Named, { source }: FactsDraft): string =>
  marks.flatMap((mark) => (mark.kind === 'date' ? [mark.date] : []))[0] ?? source.date;

/** Letter for letter what the search knows of a paragraph: enough to find the place again. */
function tokensIn({ text, marks }: Named): string[] {
  const said = marks.map(({ start, end }) => text.slice(start, end));
  return [...new Set(said)].filter((one) => wordsIn(one).length <= MOST_WORDS).slice(0, 3);
}

function claimOf(named: Named, draft: FactsDraft, { places }: Catalogue): Group {
  const units = ids(named, ['place']);
  const on = (country: string) => units.filter((id) => places.get(id)?.country === country);
  const records = ids(named, ['gate', 'crossing', 'project', 'meeting']);
  return {
    status: 'reported',
    places: units,
    records,
    valid: { from: dayIn(named, draft), basis: 'stated' },
    reported: draft.source.date,
    sides: { vn: on('VN'), cn: on('CN') },
    locators: [{ paragraph: named.paragraph ?? 1, tokens: tokensIn(named) }],
    certainty: 'stated',
  };
}

/** A promise begins between the places that are named, and with nothing known of what came of it. */
function promiseOf(
  named: Named,
  { source }: FactsDraft,
  { places }: Catalogue,
  date: string,
): Group {
  const units = ids(named, ['place']);
  const on = (country: string) => units.filter((id) => places.get(id)?.country === country);
  return {
    session: ids(named, ['meeting'])[0] ?? '',
    date,
    by: on('VN'),
    to: on('CN'),
    records: ids(named, ['gate', 'crossing', 'project']),
    outcomes: [{ state: 'no-report', until: source.date, queries: [''] }],
  };
}

/** A session begins as the last one of its mechanism was; one that is planned is meant before another. */
export function sessionOf(mechanism: string, { meetings }: Catalogue): Group {
  const own = meetings.filter((one) => one.mechanism === mechanism);
  const last = own.toSorted((a, b) => a.ordinal - b.ordinal).at(-1);
  const planned = own.filter(({ status }) => status === 'planned').map(({ ordinal }) => ordinal);
  const next = planned.length > 0 ? Math.min(...planned) : last && last.ordinal + 1;
  return {
    mechanism,
    ordinal: next === undefined ? '' : String(next),
    participants: last?.participants ?? [],
  };
}

/** A figure counts as the last one of its series did. */
export function figureOf(series: string, { flows, flowSeries }: Catalogue): Group {
  const own = flows.filter((one) => one.series === series);
  const last = own.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  const of: FlowSeries | undefined = flowSeries.find(({ id }) => id === series);
  if (!of || !last) return { series };
  const { direction, a, b, gates, unit, countedBy } = last;
  return { direction, a, b, gates, unit, countedBy, series };
}

/** A new fact, with what can be known of it from the paragraph that it is taken from. */
export function begun(kind: FactKind, named: Named, draft: FactsDraft, known: Catalogue): Fact {
  const date = dayIn(named, draft);
  const [site = ''] = ids(named, ['gate', 'crossing']);
  const [project = ''] = ids(named, ['project']);
  const [mechanism = ''] = ids(named, ['mechanism']);
  const figure = named.marks.find((mark) => mark.kind === 'figure');
  const session = named.marks.find((mark) => mark.kind === 'session');
  const values: Readonly<Record<FactKind, () => Group>> = {
    states: () => ({ site, state: { from: date } }),
    stages: () => ({ project, stage: { from: date } }),
    events: () => ({ record: site || project, event: { date } }),
    claims: () => claimOf(named, draft, known),
    meetings: () => ({
      ...(mechanism === '' ? {} : sessionOf(mechanism, known)),
      ...(session ? { ordinal: String(session.ordinal) } : {}),
      ordinalBasis: 'stated',
      from: date,
      dateBasis: 'stated',
      status: 'held',
      mode: 'in-person',
      placeBasis: 'stated',
    }),
    offices: () => ({}),
    persons: () => ({}),
    delegations: () => ({ meeting: ids(named, ['meeting'])[0] ?? '', people: [{ role: 'head' }] }),
    figures: () => ({
      ...(figure ? { value: String(figure.value), unit: figure.unit } : {}),
      approximation: 'exact',
      isPlausible: true,
      usableAsYearlyFlow: true,
      usableReason: formSay.texts['figure.fullYear'],
    }),
    outcomes: () => ({ outcome: { date } }),
    commitments: () => promiseOf(named, draft, known, date),
  };
  return { kind, value: values[kind]() };
}

/** What else changes when a field does: a series or a mechanism brings what its last entry says. */
export function followed(fact: Fact, path: readonly (string | number)[], known: Catalogue): Fact {
  const [key] = path;
  const { value } = fact;
  const merged = (more: Group) => ({ ...fact, value: { ...value, ...more } });
  const said = (of: Value) => (typeof of === 'string' ? of : '');
  if (fact.kind === 'figures' && key === 'series') {
    const { unit, ...rest } = figureOf(said(value.series), known);
    // A figure that was pressed in the report stays in its own unit.
    return merged({
      ...rest,
      unit: said(value.value) === '' ? (unit ?? '') : (value.unit ?? unit),
    });
  }
  if (fact.kind === 'meetings' && key === 'mechanism') {
    const { ordinal, ...rest } = sessionOf(said(value.mechanism), known);
    // A number from the report stays; one that another mechanism brought does not.
    const isOwn = said(value.ordinal) !== '' && value.participants === undefined;
    return merged({ ...rest, ordinal: isOwn ? value.ordinal : ordinal });
  }
  return fact;
}
