import { type Fault, recordKey } from '../fault.ts';
import { type Check, recordsOf, sitesOf } from './records.ts';

/** No id stands for two records. */
export const idsAreUnique: Check = (dossier) => {
  const keys = [
    ...recordsOf(dossier).map(({ key }) => key),
    ...dossier.sources.map(({ id }) => recordKey.source(id)),
  ];
  const seen = new Set<string>();
  return keys.flatMap((record): Fault[] => {
    if (!seen.has(record)) {
      seen.add(record);
      return [];
    }
    return [{ record, path: ['id'], message: `${record} stands for two records` }];
  });
};

/** Ids begin with the kind of their list: `flow:` in flows.yaml, `meeting:` in meetings.yaml. */
export const idsHaveTheirKind: Check = ({ flows, meetings }) => {
  const wrong = (list: readonly { id: string }[], kind: string) =>
    list
      .filter(({ id }) => !id.startsWith(`${kind}:`))
      .map(({ id }) => ({ record: id, path: ['id'], message: `must begin with ${kind}:` }));
  return [...wrong(flows, 'flow'), ...wrong(meetings, 'meeting')];
};

/** Gates and crossings together are numbered 1, 2, 3 … from west to east, without a gap. */
export const orderIsARow: Check = (dossier) => {
  const sites = sitesOf(dossier).sort((a, b) => a.order - b.order);
  return sites.flatMap((site, i): Fault[] => {
    if (site.order === i + 1) return [];
    const before = sites[i - 1];
    const twice = before?.order === site.order ? `, which ${before.id} has too` : '';
    const message = `the row of ${sites.length} sites has no ${i + 1}: found ${site.order}${twice}`;
    return [{ record: site.id, path: ['order'], message }];
  });
};
