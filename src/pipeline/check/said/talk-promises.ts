import type { Dossier } from '../../../model/records.ts';
import { type Fault, type Path, recordKey } from '../../fault.ts';
import type { Check } from '../records.ts';
import { outcomeSources } from './commitments.ts';

/**
 * What a wall says came of something agreed is told by sources that the commitment itself has, and the
 * point above it by those that tell of the promise. A silence has none: it cannot stand on a wall.
 */
export const wallsTellToldOutcomes: Check = (dossier: Dossier) => {
  const promises = new Map(dossier.commitments.map((one) => [one.id, one]));
  const told = outcomeSources(dossier);
  return dossier.talks.flatMap((talk) =>
    talk.scenes.flatMap(({ points }, i) =>
      points.flatMap(({ sources, done }, at) => {
        if (!done) return [];
        const path = ['scenes', i, 'points', at];
        const fault = (rest: Path, message: string): Fault[] => [
          { record: recordKey.talk(talk.id), path: [...path, ...rest], message },
        ];
        const { promise: id } = done;
        const promise = promises.get(id);
        if (!promise) {
          return fault(['done', 'promise'], `there is no commitment ${JSON.stringify(id)}`);
        }
        const isPromised = sources.some((one) => promise.sources.includes(one));
        const isTold = done.sources.some((one) => told.get(id)?.has(one));
        return [
          ...(isPromised ? [] : fault([], `rests on no source of the commitment ${id}`)),
          ...(isTold ? [] : fault(['done'], `rests on no source that tells what came of ${id}`)),
        ];
      }),
    ),
  );
};

/** The sessions whose promises a hand-out tells are there, and promises were made at them. */
export const handoutsTellOfSessions: Check = ({ talks, commitments }) => {
  const sessions = new Set<string | null>(commitments.map(({ session }) => session));
  return talks.flatMap(({ id, promised = [] }) =>
    promised.flatMap((session, at) => {
      const message = `no commitment was made at ${JSON.stringify(session)}`;
      return sessions.has(session)
        ? []
        : [{ record: recordKey.talk(id), path: ['promised', at], message }];
    }),
  );
};
