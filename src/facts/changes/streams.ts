import type { Project, Site } from '../../model/records.ts';
import { type RecordId, STAGES, STATUSES } from '../../model/vocabulary.ts';
import type { StateWord } from './changes.ts';
import type { Period } from './changes-period.ts';
import {
  siteStatesAt,
  siteStatesIn,
  siteWords,
  stageWordAt,
  stageWordIn,
} from './changes-states.ts';

/** Things that went from one state to another, or stayed where they were. */
export interface Stream {
  readonly before: StateWord;
  readonly after: StateWord;
  /** In the order in which the things were given; never empty. */
  readonly ids: readonly RecordId[];
}

/** From where goods and people pass to where nobody says anything, then what is not there. */
const ORDER: readonly StateWord[] = [
  ...STATUSES.filter((status) => status !== 'unknown'),
  ...STAGES.toReversed().filter((stage) => !(STATUSES as readonly string[]).includes(stage)),
  'unknown',
  'silent',
  'absent',
];

/** The states in the order in which a picture lists them from the top. */
export const inOrder = (a: StateWord, b: StateWord): number => ORDER.indexOf(a) - ORDER.indexOf(b);

interface Turned {
  readonly id: RecordId;
  readonly before: StateWord;
  readonly after: StateWord;
}

/** Gathers things by both of their states; what is at neither end of the period is left out. */
function gather(turned: readonly Turned[]): Stream[] {
  const streams = new Map<string, { before: StateWord; after: StateWord; ids: RecordId[] }>();
  for (const { id, before, after } of turned) {
    if (before === 'absent' && after === 'absent') continue;
    const key = streamKey({ before, after });
    const stream = streams.get(key) ?? { before, after, ids: [] };
    stream.ids.push(id);
    streams.set(key, stream);
  }
  return [...streams.values()].toSorted(
    (a, b) => inOrder(a.before, b.before) || inOrder(a.after, b.after),
  );
}

/** A name for a stream, for what is chosen of a picture. */
export const streamKey = ({ before, after }: Pick<Stream, 'before' | 'after'>): string =>
  `${before}>${after}`;

/** From which status to which the sites went between start and end of the period, each once. */
export function siteStreams(sites: readonly Site[], period: Period): Stream[] {
  return gather(
    sites.map((site) => ({
      id: site.id,
      before: siteWords(siteStatesAt(site, period)).status ?? 'silent',
      after: siteWords(siteStatesIn(site, period.to)).status ?? 'silent',
    })),
  );
}

/** From which stage to which the projects went between start and end of the period, each once. */
export function projectStreams(projects: readonly Project[], period: Period): Stream[] {
  return gather(
    projects.map((project) => ({
      id: project.id,
      before: stageWordAt(project, period),
      after: stageWordIn(project, period.to),
    })),
  );
}
