import { firstDayOf, type Span } from '../../model/time/time.ts';
import { type Fault, type Path, recordKey } from '../fault.ts';
import { type Check, sitesOf } from './records.ts';

/** A span that ends when or before it begins. */
export function reversed(record: string, path: Path, { from, to }: Span): Fault[] {
  if (from === null || to === null || firstDayOf(from) < firstDayOf(to)) return [];
  return [{ record, path, message: `the span ends (${to}) when or before it begins (${from})` }];
}

/**
 * Spans of one history: in order, without overlap, an open start only at the
 * first, an open end only at the last. A gap is allowed: no source says.
 */
export function chain(record: string, path: Path, spans: readonly Span[]): Fault[] {
  return spans.flatMap((span, i): Fault[] => {
    const at = [...path, i];
    const faults = reversed(record, at, span);
    const before = spans[i - 1];
    if (span.from === null && i > 0) {
      faults.push({ record, path: [...at, 'from'], message: 'only the first span may begin open' });
    }
    if (span.to === null && i < spans.length - 1) {
      faults.push({ record, path: [...at, 'to'], message: 'only the last span may end open' });
    }
    if (before?.to && span.from && firstDayOf(span.from) < firstDayOf(before.to)) {
      const message = `begins (${span.from}) before the span above it ends (${before.to})`;
      faults.push({ record, path: [...at, 'from'], message });
    }
    return faults;
  });
}

/** Histories of sites and projects. Classes are one history for each side that declares them. */
export const historiesAreChains: Check = (dossier) => [
  ...sitesOf(dossier).flatMap((site) => [
    ...chain(site.id, ['statuses'], site.statuses),
    ...chain(site.id, ['vietnam', 'units'], site.vietnam.units),
    ...(['VN', 'CN'] as const).flatMap((side) => {
      const spans = site.classHistory
        .filter(({ by }) => by === side || by === 'both')
        .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
      return chain(site.id, ['classHistory'], spans).map(({ record, message }) => ({
        record,
        path: ['classHistory'],
        message: `classes declared by ${side}: ${message}`,
      }));
    }),
  ]),
  ...dossier.projects.flatMap((project) => chain(project.id, ['stages'], project.stages)),
];

/** Single spans: figures, meetings, claims, events of documents, places. */
export const spansRunForward: Check = (dossier) => [
  ...dossier.flows.flatMap((flow) => reversed(flow.id, [], flow)),
  ...dossier.meetings.flatMap((meeting) => [
    ...reversed(meeting.id, [], meeting),
    ...meeting.outcomes.flatMap(({ from, to }, i) =>
      reversed(meeting.id, ['outcomes', i], { from: from ?? null, to: to ?? null }),
    ),
  ]),
  ...dossier.claims.flatMap(({ id, valid }) => reversed(recordKey.claim(id), ['valid'], valid)),
  ...dossier.documents.flatMap(({ id, event }) =>
    reversed(recordKey.document(id), ['event'], event),
  ),
  ...dossier.places.flatMap(({ id, valid }) =>
    valid ? reversed(recordKey.place(id), ['valid'], valid) : [],
  ),
];
