import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/records.ts';
import { firstYearOf, isMeetingIn, shownStage, shownStatus } from '../../src/model/shown.ts';
import { words } from '../fixtures/words.ts';

const stage = (
  from: string | null,
  to: string | null,
  name: Project['stages'][number]['stage'],
) => ({
  from,
  to,
  stage: name,
  note: words(name),
  sources: ['paper'],
});
const event = (date: string) => ({
  date,
  type: 'reported' as const,
  note: words('told'),
  sources: ['paper'],
});

describe('a project', () => {
  it('begins with its first stage, not with an earlier event', () => {
    const project = { stages: [stage('2020-05', '2021', 'agreed')], events: [event('2018')] };
    expect(firstYearOf(project)).toBe(2020);
    expect([2019, 2020, 2021].map((year) => shownStage(project, year))).toEqual([
      undefined,
      'agreed',
      'unknown',
    ]);
  });

  it('without any stage begins with its first event, its stage unknown', () => {
    const project = { stages: [], events: [event('2023'), event('2022-03-03')] };
    expect(shownStage(project, 2021)).toBeUndefined();
    expect(shownStage(project, 2022)).toBe('unknown');
  });

  it('is there in every year when its first stage has no known start', () => {
    const project = { stages: [stage(null, '2019-03-19', 'open')], events: [] };
    expect(shownStage(project, 1900)).toBe('open');
  });

  it('is nowhere when nothing about it is dated', () => {
    expect(shownStage({ stages: [], events: [] }, 2024)).toBeUndefined();
  });
});

describe('a meeting', () => {
  it('falls into the years of its days, its end excluded', () => {
    const meeting = { from: '2023-12-30', to: '2024-01-01' };
    expect([2022, 2023, 2024].map((year) => isMeetingIn(meeting, year))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('without an end falls into the year of its start only', () => {
    expect([2023, 2024].map((year) => isMeetingIn({ from: '2023-05', to: null }, year))).toEqual([
      true,
      false,
    ]);
  });

  it('without a date falls into no year', () => {
    expect(isMeetingIn({ from: null, to: null }, 2023)).toBe(false);
  });
});

it('shows a site as unknown where no source speaks', () => {
  expect(shownStatus({ statuses: [] }, 2023)).toBe('unknown');
});
