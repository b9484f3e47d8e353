import type { Catalogue } from '../../facts/catalogue.ts';
import type { Commitment, Dossier, Project, Site } from '../../model/records.ts';
import type { FactsFile } from '../../model/schema/facts.ts';
import { firstDayOf, type PartialDate } from '../../model/time/time.ts';

interface Open {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

const dayOf = (date: PartialDate | null) => (date === null ? '' : firstDayOf(date));

/** A history with another span at its place: the open end before it closes, one of its own start goes. */
function withSpan<T extends Open>(spans: readonly T[], span: T): T[] {
  const others = spans.filter(({ from }) => from !== span.from);
  const before = others.filter(({ from }) => dayOf(from) < dayOf(span.from));
  const after = others.filter(({ from }) => dayOf(from) >= dayOf(span.from));
  const closed = before.map((one, i) =>
    i === before.length - 1 && one.to === null ? { ...one, to: span.from } : one,
  );
  return [...closed, span, ...after];
}

function siteWith(site: Site, { states, events }: FactsFile): Site {
  const own = states.filter((one) => one.site === site.id);
  const seen = events.filter(({ record }) => record === site.id).map(({ event }) => event);
  if (own.length + seen.length === 0) return site;
  return {
    ...site,
    statuses: own.reduce<Site['statuses']>((all, { state }) => withSpan(all, state), site.statuses),
    events: [...site.events, ...seen],
  };
}

function projectWith(project: Project, { stages, events }: FactsFile): Project {
  const own = stages.filter((one) => one.project === project.id);
  const seen = events.filter(({ record }) => record === project.id).map(({ event }) => event);
  if (own.length + seen.length === 0) return project;
  return {
    ...project,
    stages: own.reduce<Project['stages']>((all, { stage }) => withSpan(all, stage), project.stages),
    events: [...project.events, ...seen],
  };
}

/** A promise with what came of it; a last “no report” is answered by it. */
function promiseWith(promise: Commitment, { outcomes }: FactsFile): Commitment {
  const own = outcomes.filter(({ commitment }) => commitment === promise.id);
  if (own.length === 0) return promise;
  const told = promise.outcomes.filter(({ state }) => state !== 'no-report');
  return { ...promise, outcomes: [...told, ...own.map(({ outcome }) => outcome)] };
}

/** A list with others in it, which take the place of those of the same id. */
function withAll<T extends { readonly id: string }>(list: readonly T[], more: readonly T[]): T[] {
  return [...list.filter(({ id }) => !more.some((one) => one.id === id)), ...more];
}

/** The records of the page with the facts of a draft in them, as the build would check them. */
export function dossierWith(known: Catalogue, facts: FactsFile): Dossier {
  const { protocol } = known;
  const meetings = new Set(facts.delegations.map(({ meeting }) => meeting));
  return {
    edition: known.edition,
    sources: withAll([...known.sources.values()], facts.sources),
    places: [...known.places.values()],
    gates: known.gates.map((site) => siteWith(site, facts)),
    crossings: known.crossings.map((site) => siteWith(site, facts)),
    projects: known.projects.map((project) => projectWith(project, facts)),
    flowSeries: known.flowSeries,
    flows: withAll(known.flows, facts.figures),
    carriers: known.carriers,
    mechanisms: known.mechanisms,
    meetings: withAll(known.meetings, facts.meetings),
    protocol: {
      offices: withAll(protocol.offices, facts.offices),
      persons: withAll(protocol.persons, facts.persons),
      sessions: [
        ...protocol.sessions.filter(({ meeting }) => !meetings.has(meeting)),
        ...facts.delegations,
      ],
      formulas: [],
    },
    documents: withAll(known.documents, facts.documents),
    claims: withAll(known.claims, facts.claims),
    commitments: withAll(known.commitments, facts.commitments).map((promise) =>
      promiseWith(promise, facts),
    ),
    agreements: known.agreements,
    talks: [],
    alsoTyped: [],
  };
}
