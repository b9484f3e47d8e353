import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project, Site } from '../../src/model/records.ts';
import { shownStage } from '../../src/model/shown.ts';
import { statusIn, unitsIn } from '../../src/model/site.ts';
import { shownFreshness } from '../../src/model/time/freshness.ts';
import { lastHolding, yearsOf } from '../../src/model/time/time.ts';
import { STAGES, STATUSES } from '../../src/model/vocabulary.ts';
import { projectFeatures } from '../../src/pipeline/to-geojson/projects.ts';
import { siteFeatures } from '../../src/pipeline/to-geojson/sites.ts';
import { at } from '../fixtures/dossier.ts';
import { madeUpProjects } from '../fixtures/projects.ts';
import { madeUpSite } from '../fixtures/sites.ts';
import { words } from '../fixtures/words.ts';

const YEARS = { first: 2016, last: 2026 };

const KNOWN = {
  sources: new Map([['heron-times', { date: '2020-05' }]]),
  closed: '2026-11-22',
};

/** Dates around the time line; New Year's Days often, because there off-by-one mistakes show. */
const anyDate = fc.oneof(
  fc.integer({ min: 2013, max: 2028 }).map(String),
  fc.integer({ min: 2013, max: 2028 }).map((year) => `${year}-01-01`),
  fc
    .tuple(fc.integer({ min: 2013, max: 2028 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
);

/** Histories in order, with gaps, open at either end or not. */
function anyHistory<Word extends string>(allowed: readonly Word[]) {
  return fc
    .tuple(
      fc.uniqueArray(anyDate, {
        minLength: 2,
        maxLength: 8,
        // 2017 and 2017-01-01 are one day.
        selector: (date) => date.replace(/(-01)+$/, ''),
      }),
      fc.array(fc.constantFrom(...allowed), { minLength: 8, maxLength: 8 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([dates, said, isKept, isOpenStart, isOpenEnd]) => {
      const days = dates.toSorted((a, b) => (pad(a) < pad(b) ? -1 : 1));
      const spans = days.slice(1).map((to, i) => ({
        from: at(days, i) as string | null,
        to: to as string | null,
        word: at(said, i),
      }));
      const kept = spans.filter((_, i) => i === 0 || isKept[i]);
      if (isOpenStart) at(kept, 0).from = null;
      if (isOpenEnd) at(kept, kept.length - 1).to = null;
      return kept;
    });
}

const pad = (date: string) => `${date}-01-01`.slice(0, 10);
const cited = { note: words('so'), sources: ['heron-times'] };

const anySite: fc.Arbitrary<Site> = fc
  .tuple(
    anyHistory(STATUSES),
    anyHistory(['main', 'international'] as const),
    fc.array(fc.constantFrom('both', 'VN', 'CN'), { minLength: 8, maxLength: 8 }),
  )
  .map(([statuses, classes, sides]) =>
    madeUpSite('gate:any', 1, {
      statuses: statuses.map(({ from, to, word: status }) => ({ from, to, status, ...cited })),
      classHistory: classes.map(({ from, to, word }, i) => ({
        from,
        to,
        class: word,
        by: at(sides, i),
        ...cited,
      })),
    }),
  );

const anyProject: fc.Arbitrary<Project> = anyHistory(STAGES).map((stages) => ({
  ...at(madeUpProjects(), 0),
  stages: stages.map(({ from, to, word: stage }) => ({ from, to, stage, ...cited })),
}));

describe('the runs of a site', () => {
  it('cover every year exactly once and agree with the rules of the year', () => {
    fc.assert(
      fc.property(anySite, (site) => {
        const features = siteFeatures([site], YEARS, KNOWN);
        for (const year of yearsOf(YEARS)) {
          const shown = features.filter(({ properties: p }) => p.from <= year && year <= p.to);
          expect(shown).toHaveLength(1);
          const { properties } = at(shown, 0);
          const span = statusIn(site, year);
          expect(properties.status).toBe(span?.status ?? 'unknown');
          const fresh = shownFreshness(span, year, KNOWN.sources, KNOWN.closed);
          expect(properties.freshness).toBe(fresh.kind);
          expect(properties.is_sourced).toBe(fresh.kind === 'sourced');
          expect(properties.last_known).toBe(fresh.kind === 'carried' ? fresh.lastKnown : null);
          expect(properties.sources).not.toEqual([]);
          expect(properties.vn_province).toBe(unitsIn(site, year)?.province);
          const by = (side: 'VN' | 'CN') => {
            const declared = site.classHistory.filter(
              (one) => one.by === side || one.by === 'both',
            );
            return lastHolding(declared, year)?.class ?? null;
          };
          expect([properties.class_vn, properties.class_cn]).toEqual([by('VN'), by('CN')]);
        }
      }),
    );
  });

  it('are as long as can be', () => {
    const said = ({
      run: _run,
      from: _from,
      to: _to,
      sources: _sources,
      ...rest
    }: Record<string, unknown>) => JSON.stringify(rest);
    fc.assert(
      fc.property(anySite, (site) => {
        const features = siteFeatures([site], YEARS, KNOWN);
        for (const [i, { properties }] of features.entries()) {
          const before = features[i - 1];
          if (before) expect(said({ ...properties })).not.toBe(said({ ...before.properties }));
        }
      }),
    );
  });
});

describe('the runs of a project', () => {
  it('agree with the rule of the year, and there are none before the first stage', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const features = projectFeatures([project], YEARS, KNOWN);
        for (const year of yearsOf(YEARS)) {
          const shown = features.filter(({ properties: p }) => p.from <= year && year <= p.to);
          const stage = shownStage(project, year);
          expect(shown.map(({ properties }) => properties.stage)).toEqual(stage ? [stage] : []);
        }
      }),
    );
  });
});
