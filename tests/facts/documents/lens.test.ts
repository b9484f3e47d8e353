import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimJoin } from '../../../src/facts/documents/claim-join.ts';
import {
  lensRecords,
  shownThrough,
  weightOf,
  yearsThrough,
} from '../../../src/facts/documents/lens.ts';
import { recordsOf, statementsOf } from '../../../src/facts/documents/statements.ts';
import { sessionSources } from '../../../src/model/delegations.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { realCatalogue } from '../../fixtures/real.ts';

describe('a source as a lens, in a land that does not exist', () => {
  const catalogue = madeUpCatalogue();

  it('lets through what has a statement of it, however deep, and nothing else', () => {
    const ids = [...(lensRecords(catalogue, 'doc-a') ?? [])];
    expect(ids.filter((id) => !id.startsWith('statement:')).sort()).toEqual([
      'flow:high',
      'flow:low',
      'gate:alpha',
      'meeting:talks-3',
      'project:alpha-bridge',
    ]);
    expect(lensRecords(catalogue, 'doc-a')).not.toContain('gate:beta');
    // Only a side of a dispute cites it there.
    expect(lensRecords(catalogue, 'doc-a')).toContain('flow:low');
  });

  it('narrows nothing without a lens, or for a source that is not loaded', () => {
    expect(lensRecords(catalogue, null)).toBeNull();
    expect(lensRecords(catalogue, 'nobody-knows')).toBeNull();
  });

  it('says which statements of a record rest on it', () => {
    const statements = shownThrough(catalogue, 'doc-a').statements.get('gate:alpha') ?? [];
    expect(statements.map(({ part }) => part)).toEqual(['status', 'event', 'dispute', 'note']);
    expect(statements[1]?.span?.from).toBe('2023-10-30');
    expect(statements[2]?.text?.en).toContain('one name');
  });

  it('gives the years that the statements name, within the time line', () => {
    expect(yearsThrough(catalogue, 'doc-b')).toContain(2023);
    expect(yearsThrough(catalogue, 'doc-a', { first: 2023, last: 2023 })).toEqual([2023]);
  });
});

describe('every source of the real data', () => {
  const catalogue = realCatalogue();

  it('finds each place in the records at which sources stand', () => {
    for (const record of recordsOf(catalogue)) {
      const written = [...JSON.stringify(record).matchAll(/"(s|markerS|noteS)ources":\[/g)];
      expect(statementsOf(record), record.id).toHaveLength(written.length);
    }
  });

  it('shows a record or a claim, or stands beside a place, a card, a promise or a slide', () => {
    // Promises and presentations name their sources themselves; formulas are read by the build alone.
    const later = ['public/data/agreed.json', 'public/data/talks.json', 'data/protocol.yaml'].map(
      (file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'),
    );
    for (const source of catalogue.sources.keys()) {
      if (later.some((text) => text.includes(source))) continue;
      const { ids, claims, beside, places, cards } = shownThrough(catalogue, source);
      expect(
        ids.size + claims.length + beside.length + places.length + cards.length,
        source,
      ).toBeGreaterThan(0);
    }
  });

  it('lets through exactly the records in which its id stands, and those of its claims and sessions', () => {
    const join = claimJoin(catalogue);
    const texts = recordsOf(catalogue).map((record) => ({
      id: record.id,
      text: JSON.stringify(record),
    }));
    for (const source of catalogue.sources.keys()) {
      const own = texts.filter(({ text }) => text.includes(`"${source}"`));
      const ofClaims = catalogue.claims
        .filter(({ sources }) => sources.includes(source))
        .flatMap(({ id }) => join.recordsOf(id));
      const ofSessions = sessionSources(catalogue.protocol)
        .filter(({ sources }) => sources.has(source))
        .map(({ meeting }) => meeting);
      const stated = catalogue.stands.filter((stand) => stand.sources.includes(source));
      const expected = new Set([
        ...own.map(({ id }) => id),
        ...ofClaims,
        ...ofSessions,
        ...stated.map(({ id }) => id),
      ]);
      expect(lensRecords(catalogue, source), source).toEqual(expected);
    }
  });

  it('joins claims and records both ways', () => {
    const join = claimJoin(catalogue);
    expect(join.recordsOf('crossing-si-choang-restored-2025')).toEqual([
      'crossing:si-choang-reshuitang',
    ]);
    expect(join.recordsOf('talks-over-50-2022')).toEqual(['meeting:spring-guangxi-08']);
    expect(join.recordsOf('trade-guangxi-four-provinces-72-2bn')).toContain(
      'flow:y2022-four-provinces-guangxi-72-2',
    );
    for (const { id } of recordsOf(catalogue)) {
      for (const claim of join.claimsOf(id)) expect(join.recordsOf(claim.id)).toContain(id);
    }
  });

  it('weighs every document', () => {
    for (const { source } of catalogue.documents) {
      expect(weightOf(catalogue, source), source).toBeGreaterThan(0);
    }
  });
});
