import { type Fault, recordKey } from '../fault.ts';
import type { Check } from './records.ts';

/** Names that lead to the reader's own machine or house, whatever stands before them. */
const HOME = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|test|invalid)$/;

/** IPv4 as `URL` writes it, and IPv6 in brackets. */
const NUMBER = /^(\d+(\.\d+){3}|\[.*\])$/;

/**
 * What is wrong with the address of a publication; `null`: nothing. A publication stands under a
 * name that everybody can read and reach.
 */
export function wrongAddress(url: string): string | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return 'is no address';
  }
  const host = address.hostname.replace(/\.$/, '');
  if (address.username !== '' || address.password !== '') {
    return 'must not hold a name or a password before the host';
  }
  if (NUMBER.test(host)) return `must name its host, not give its number (${host})`;
  if (HOME.test(host) || !host.includes('.')) {
    return `leads to the reader's own machine or network (${host})`;
  }
  if (host.split('.').some((part) => part.startsWith('xn--'))) {
    return `must have a host in Latin letters, which cannot be mistaken for another (${host})`;
  }
  return null;
}

/** Sources and documents stand under addresses that lead to a publication. */
export const addressesLeadOutside: Check = ({ sources, documents }) => {
  const faults = (record: string, key: string, url: string | null): Fault[] => {
    const message = url === null ? null : wrongAddress(url);
    return message === null ? [] : [{ record, path: [key], message }];
  };
  return [
    ...sources.flatMap(({ id, url }) => faults(recordKey.source(id), 'url', url)),
    ...documents.flatMap(({ id, pageUrl, sourceUrlStated }) => [
      ...faults(recordKey.document(id), 'pageUrl', pageUrl),
      ...faults(recordKey.document(id), 'sourceUrlStated', sourceUrlStated),
    ]),
  ];
};
