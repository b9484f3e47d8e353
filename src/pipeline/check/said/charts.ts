import type { Claim, Dossier, Flow } from '../../../model/records.ts';
import { sourcesOf } from '../../../model/talk/wall.ts';
import { recordKey } from '../../fault.ts';
import type { Check } from '../records.ts';

/** What a dispute of a claim is about where its number itself is in doubt. */
const OF_NUMBERS: ReadonlySet<string> = new Set(['value', 'scale', 'period', 'length']);

type Record = Pick<Claim | Flow, 'disputes' | 'sources'>;

/** What is wrong with a claim as a figure. */
function claimFaults(claim: Claim): string[] {
  if (typeof claim.value !== 'number') return ['is no number'];
  return claim.disputes.some(({ about }) => OF_NUMBERS.has(about.en))
    ? ['is disputed: it belongs in the note and the annex']
    : [];
}

/** What is wrong with a trade figure: only those of one series may stand on one scale. */
function flowFaults(flow: Flow, series: ReadonlySet<string>): string[] {
  return [
    ...(flow.disputes.length > 0 ? ['is disputed: it belongs in the note and the annex'] : []),
    ...(flow.isDerived || !flow.isPlausible ? ['is no printed figure that can be drawn'] : []),
    ...(series.size > 1 ? [`stands beside another series: ${[...series].join(', ')}`] : []),
  ];
}

const isNamed = ({ sources }: Record, named: ReadonlySet<string>) =>
  sources.some((id) => named.has(id));

/**
 * What a scene draws is there, is a number, is in no dispute, stands on one scale with the rest, and
 * rests on a source that the scene names: the foot of the wall then says whose it is.
 */
export const chartsCanBeStoodBehind: Check = ({ talks, claims, flows }: Dossier) => {
  const claimOf = new Map(claims.map((one) => [recordKey.claim(one.id), one]));
  const flowOf = new Map(flows.map((one) => [one.id as string, one]));
  return talks.flatMap((talk) =>
    talk.scenes.flatMap((scene, i) => {
      const ids = scene.chart ?? [];
      const series = new Set(ids.flatMap((id) => flowOf.get(id)?.series ?? []));
      const isMixed = series.size > 0 && ids.some((id) => claimOf.has(id));
      return ids.flatMap((id, at) => {
        const [claim, flow] = [claimOf.get(id), flowOf.get(id)];
        const record = claim ?? flow;
        const messages = record
          ? [
              ...(claim ? claimFaults(claim) : []),
              ...(flow ? flowFaults(flow, series) : []),
              ...(isMixed ? ['trade and other figures have no scale in common'] : []),
              ...(isNamed(record, new Set(sourcesOf(scene)))
                ? []
                : ['rests on no source of the scene']),
            ]
          : [`there is no figure ${JSON.stringify(id)}`];
        return messages.map((message) => ({
          record: recordKey.talk(talk.id),
          path: ['scenes', i, 'chart', at],
          message,
        }));
      });
    }),
  );
};
