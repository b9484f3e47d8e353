import { describe, expect, it } from 'vitest';
import { begun, followed, NOTHING_NAMED, sessionOf } from '../../../src/panels/clerk/begin.ts';
import { EMPTY_DRAFT } from '../../../src/panels/clerk/kinds.ts';
import { known, made } from '../../fixtures/facts-draft.ts';

const [session] = made.meetings;
if (!session) throw new Error('a made-up session is wanted');
const { mechanism } = session;
const last = Math.max(
  ...made.meetings.flatMap((one) => (one.mechanism === mechanism ? [one.ordinal] : [])),
);
const mark = { start: 0, end: 1 };

describe('a fact that is begun', () => {
  it('takes the planned session of a mechanism before another of it', () => {
    expect(sessionOf(mechanism, known).ordinal).toBe(String(last + 1));
    const planned = { ...session, id: `${session.id}x`, ordinal: last + 1, status: 'planned' };
    const with12 = { ...known, meetings: [...made.meetings, planned] } as typeof known;
    expect(sessionOf(mechanism, with12).ordinal).toBe(String(last + 1));
  });

  it('takes figure and unit that were pressed, and keeps them when the series is chosen', () => {
    const named = {
      ...NOTHING_NAMED,
      marks: [{ ...mark, kind: 'figure' as const, value: 1.8e9, unit: 'CNY' as const }],
    };
    const fact = begun('figures', named, EMPTY_DRAFT, known);
    expect(fact.value).toMatchObject({ value: '1800000000', unit: 'CNY' });
    const figure = made.flows.find(({ unit }) => unit === 'USD');
    const chosen = { ...fact, value: { ...fact.value, series: figure?.series ?? '' } };
    const { value } = followed(chosen, ['series'], known);
    expect(value).toMatchObject({ unit: 'CNY', a: figure?.a });
    const blank = { ...chosen, value: { series: figure?.series ?? '' } };
    expect(followed(blank, ['series'], known).value.unit).toBe('USD');
  });

  it('takes the number of a session that was pressed, until another mechanism is chosen', () => {
    const named = { ...NOTHING_NAMED, marks: [{ ...mark, kind: 'session' as const, ordinal: 40 }] };
    const fact = begun('meetings', named, EMPTY_DRAFT, known);
    expect(fact.value.ordinal).toBe('40');
    const chosen = followed({ ...fact, value: { ...fact.value, mechanism } }, ['mechanism'], known);
    expect(chosen.value).toMatchObject({ ordinal: '40', participants: session.participants });
    expect(followed(chosen, ['mechanism'], known).value.ordinal).toBe(String(last + 1));
  });
});
