import type { SiteFeature } from '../../model/files/features.ts';
import { nameIn } from '../../model/language.ts';
import type { ClassSpan, Site } from '../../model/records.ts';
import { shownStatus } from '../../model/shown.ts';
import { classesIn, statusIn, unitsIn } from '../../model/site.ts';
import { type AsOfYear, type YearRange, yearRuns, yearsOf } from '../../model/time/time.ts';
import { flatNames, freshnessFields, type Known, quality, union } from './common.ts';
import { pointAt } from './geometry.ts';

/**
 * What a site's feature says of one year; years that say the same become one feature. `undefined`
 * while the site is not yet there.
 */
function stateIn(site: Site, year: AsOfYear, known: Known) {
  const status = shownStatus(site, year);
  if (status === undefined) return undefined;
  const units = unitsIn(site, year);
  if (!units) throw new RangeError(`${site.id} has no Vietnamese units for ${year}`);
  const classes = classesIn(site, year);
  return {
    status,
    ...freshnessFields(statusIn(site, year), year, known),
    class_vn: classes.find(({ by }) => by !== 'CN')?.class ?? null,
    class_cn: classes.findLast(({ by }) => by !== 'VN')?.class ?? null,
    vn_province: units.province,
    vn_district: units.district,
  } as const;
}

/** Sources of all that a site's feature says of the years from `from` to `to`. */
function sourcesOf(site: Site, range: YearRange): string[] {
  const years = yearsOf(range);
  const classes: ClassSpan[] = years.flatMap((year) => classesIn(site, year));
  return union(
    ...years.map((year) => statusIn(site, year)?.sources),
    ...classes.map(({ sources }) => sources),
    site.position?.sources,
    site.sources,
  );
}

/**
 * Gates or crossings: one feature per site and run of years with one status,
 * one declared class on each side, the same units and one freshness. Every year of
 * `years` is covered in which the site is there; one of which no source speaks has
 * the status `unknown` and is `silent`; `sources` are then those of class, units and point.
 *
 * @throws {RangeError} when a site has no Vietnamese units for a year.
 */
export function siteFeatures(
  sites: readonly Site[],
  years: YearRange,
  known: Known,
): SiteFeature[] {
  return sites.flatMap((site) =>
    yearRuns(
      years,
      (year) => stateIn(site, year, known),
      (a, b) => JSON.stringify(a) === JSON.stringify(b),
    ).map(({ from, to, value }): SiteFeature => {
      const { status, class_vn, class_cn, vn_province, vn_district, ...freshness } = value;
      return {
        type: 'Feature',
        properties: {
          id: site.id,
          run: `${site.id}@${from}`,
          from,
          to,
          kind: site.kind,
          order: site.order,
          ...flatNames(site.names),
          vn_name: nameIn(site.vietnam.names, 'vi').text,
          cn_name: nameIn(site.china.names, 'zh').text,
          status,
          class_vn,
          class_cn,
          part_of: site.partOf,
          vn_province,
          vn_district,
          cn_region: site.china.region,
          cn_prefecture: site.china.prefecture,
          cn_county: site.china.county,
          ...quality(site.position),
          ...freshness,
          sources: sourcesOf(site, { first: from, last: to }),
        },
        geometry: site.position && pointAt(site.position),
      };
    }),
  );
}
