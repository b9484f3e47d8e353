import { expect, it } from 'vitest';
import { promisesOf } from '../../../src/facts/changes/changes-promises.ts';
import type { Commitment, Meeting } from '../../../src/model/records.ts';
import { NO_FILTERS, type ViewState } from '../../../src/model/view/view.ts';
import { EDITION } from '../../exports/edition.ts';
import { madeUpAgreed } from '../../fixtures/agreed.ts';

const all = { meetings: [], ...madeUpAgreed() };
const NOTHING = { filters: NO_FILTERS, lens: null };
const ids = (promises: readonly { readonly id: string }[]) => promises.map(({ id }) => id);

it('tells a promise of the period as made, an older one by its outcome, a silence by neither', () => {
  const of = (from: number, to: number) => promisesOf(all, { from, to, since: null }, NOTHING);
  expect(of(2017, 2019)).toMatchObject({ made: [{ id: 'gate-first' }], told: [] });
  expect(of(2018, 2020)).toMatchObject({ made: [], told: [{ id: 'gate-first' }] });
  expect(of(2019, 2026)).toEqual({ made: [], told: [] });
});

it('keeps to the provinces and the source that are chosen', () => {
  const period = { from: 2017, to: 2019, since: null };
  const of = (province: string) =>
    promisesOf(all, period, {
      filters: { ...NO_FILTERS, provinces: new Set([province]) },
      lens: null,
    });
  expect(ids(of('cn-north').made)).toEqual(['gate-first']);
  expect(ids(of('vn-east').made)).toEqual([]);
});

it('keeps to the source that it is looked through, and to the mechanism at whose session it was made', () => {
  const period = { from: 2017, to: 2019, since: null };
  const [one] = all.commitments;
  const meetings = [
    { id: 'meeting:heron-1', mechanism: 'heron', from: '2018-05-01' },
  ] as unknown as Meeting[];
  const commitments = [{ ...(one as Commitment), session: 'meeting:heron-1' as const }];
  const of = (narrowed: Partial<ViewState['filters']>, lens: string | null = null) =>
    ids(
      promisesOf({ meetings, commitments }, period, {
        filters: { ...NO_FILTERS, ...narrowed },
        lens,
      }).made,
    );
  expect(of({}, 'heron-times')).toEqual(['gate-first']);
  expect(of({}, 'egret-times')).toEqual([]);
  expect(of({ mechanisms: new Set(['heron']) })).toEqual(['gate-first']);
  expect(of({ mechanisms: new Set(['egret']) })).toEqual([]);
});

it('tells the newest first', () => {
  const [one] = all.commitments as [Commitment];
  const commitments = ['2018-01-01', '2019-03', '2018-07-01'].map((date) => ({
    ...one,
    id: date,
    date,
  }));
  const { made } = promisesOf(
    { meetings: [], commitments },
    { from: 2017, to: 2019, since: null },
    NOTHING,
  );
  expect(ids(made)).toEqual(['2019-03', '2018-07-01', '2018-01-01']);
});

it('holds what the session itself brought, and what came of older promises since', () => {
  const period = { from: 2025, to: 2026, since: '2025-10-30' } as const;
  const { made, told } = promisesOf(EDITION, period, NOTHING);
  expect(made.filter(({ session }) => session === 'meeting:jwg-yunnan-11').length).toBeGreaterThan(
    8,
  );
  expect(ids(told)).toContain('smart-lao-cai-2024');
  expect(ids(made)).not.toContain('zone-pilot-2025');
});
