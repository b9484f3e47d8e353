import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/facts/catalogue.ts';
import { claimJoin } from '../../src/facts/documents/claim-join.ts';
import { shownThrough } from '../../src/facts/documents/lens.ts';
import { calendarOf } from '../../src/facts/session-calendar.ts';
import type { Dossier, Meeting, Project } from '../../src/model/records.ts';
import type { Outputs } from '../../src/pipeline/build.ts';
import { FILES } from '../../src/state/parts.ts';
import { built } from '../fixtures/built.ts';

/*
 * What the shipped edition says of works, sessions and statements, where it once said otherwise.
 */

let dossier: Dossier;
let catalogue: Catalogue;
beforeAll(() => {
  const { dossier: records, outputs } = built();
  dossier = records;
  catalogue = catalogueOf(outputs);
}, 60_000);

/** The edition as the page would have it, from what was just built and not from what is on disk. */
function catalogueOf(outputs: Outputs): Catalogue {
  const parts = Object.entries(FILES).map(
    ([file, read]) => read(JSON.parse(String(outputs.get(`public/data/${file}`)))).part,
  );
  return Object.assign({}, EMPTY_CATALOGUE, ...parts);
}

function meeting(id: string): Meeting {
  const found = dossier.meetings.find((one) => one.id === `meeting:${id}`);
  if (!found) throw new Error(`no meeting ${id}`);
  return found;
}

function project(id: string): Project {
  const found = dossier.projects.find((one) => one.id === `project:${id}`);
  if (!found) throw new Error(`no project ${id}`);
  return found;
}

const stages = (id: string) =>
  project(id).stages.map(({ from, to, stage }) => [from, to, stage] as const);

describe('courses run by Yunnan', () => {
  it('are nowhere said to have been held in Yunnan, which no document prints', () => {
    const all = JSON.stringify([dossier.claims, dossier.meetings, dossier.talks]);
    for (const words of [
      /trained in Yunnan/i,
      /đào tạo tại Vân Nam/i,
      /在云南(接受)?培训/,
      /form(és|ations?) au Yunnan/i,
    ]) {
      expect(all).not.toMatch(words);
    }
  });
});

describe('sessions', () => {
  it('have their gaps told, and a next one where a source names it', () => {
    const told = calendarOf(catalogue).map(({ mechanism, entries, isNextNamed }) => [
      mechanism.id,
      isNextNamed,
      entries.flatMap((one) => (one.kind === 'gap' ? [`${one.from}-${one.to}`] : [])),
    ]);
    expect(told).toEqual([
      ['joint-working-group-yunnan', true, ['8-8', '1-2']],
      ['party-secretaries-conference-yunnan', true, []],
      ['spring-meeting-guangxi', false, []],
      ['joint-work-committee-guangxi', true, ['6-8', '4-4', '1-2']],
    ]);
  });

  it('of both mechanisms of vice-governors are planned alike, and no report says that they met', () => {
    for (const id of ['jwc-guangxi-17', 'jwg-yunnan-12', 'psc-yunnan-06']) {
      const { status, from, to, note } = meeting(id);
      expect({ status, from, to }, id).toEqual({ status: 'planned', from: '2026', to: '2027' });
      expect(note?.en, id).toMatch(/no report says whether/i);
    }
  });

  it('name the day of spring 2019 as their sources do', () => {
    expect(meeting('spring-guangxi-04')).toMatchObject({
      from: '2019-03-22',
      dateBasis: 'stated',
    });
  });

  it('give no period to figures that were printed without one', () => {
    const { outcomes } = meeting('jwg-yunnan-11');
    for (const value of [22, 7_200_000_000]) {
      const outcome = outcomes.find((one) => one.value === value);
      expect(outcome?.from, String(value)).toBeUndefined();
      expect(outcome?.note?.en, String(value)).toContain('period');
    }
  });
});

describe('works', () => {
  it('show a change of stage of the bridge at Ma Lù Thàng on 30 October 2025', () => {
    expect(stages('ma-lu-thang-jinshuihe-bridge')).toEqual([
      ['2025-05-29', '2025-10-30', 'proposed'],
      ['2025-10-30', null, 'agreed'],
    ]);
    const claim = dossier.claims.find(
      ({ id }) => id === 'bridge-ma-lu-thang-jinshuihe-preliminary',
    );
    expect(claim?.status).toBe('agreed');
  });

  it('show the smart gate of Móng Cái and Dongxing approved in January 2026', () => {
    expect(stages('mong-cai-dongxing-smart-gate')).toEqual([
      ['2025-03-11', '2026-01-26', 'agreed'],
      ['2026-01-26', null, 'approved'],
    ]);
  });

  it('keep both targets of an expressway', () => {
    for (const id of ['huu-nghi-chi-lang-expressway', 'dong-dang-tra-linh-expressway']) {
      expect(
        project(id).disputes.map(({ about }) => about.en),
        id,
      ).toContain('target');
    }
  });
});

describe('statements on a session of another document', () => {
  const JOINS = [
    ['secretaries-conference-5', 'psc-yunnan-05', 'laichau-2025-10-30-jwg11'],
    ['jwg10-reference', 'jwg-yunnan-10', 'laichau-2025-10-30-jwg11'],
    ['spring2023-held', 'spring-guangxi-08', 'nhandan-2023-02-22-spring-meeting'],
    ['spring2025-held', 'spring-guangxi-10', 'vietnam-vn-2025-02-21-spring-meeting'],
    ['spring2024-jwc15-reference', 'jwc-guangxi-15', 'vietnam-vn-2025-02-21-spring-meeting'],
  ] as const;

  it.each(JOINS)('%s belongs to %s, which its document shows as a lens', (claim, id, source) => {
    expect(claimJoin(catalogue).recordsOf(claim)).toContain(`meeting:${id}`);
    expect(shownThrough(catalogue, source).ids).toContain(`meeting:${id}`);
  });
});
