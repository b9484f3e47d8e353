import { type Names, sameInAll } from '../../model/language.ts';
import type { Site } from '../../model/records.ts';
import { unitsIn } from '../../model/site.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Row } from './select-rows.ts';

/** A Vietnamese province of the year and the Chinese region across the border. */
export interface RowGroup {
  readonly key: string;
  /** What is told of places alone stands by these; `null`: by the border, or by none. */
  readonly places: readonly Names[] | null;
  /** `null`: the rows are not tied to one province. */
  readonly sides: { readonly vietnam: Names; readonly china: Names } | null;
  /** Ids of what its heading names: of its places, or of the units of the two sides, Vietnam's first. */
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

const ELSEWHERE = 'elsewhere';

/**
 * Rows by the units that they lie in as of `year`, groups and rows in the order of `rows`.
 * A project stands with the first gate or crossing that it serves; what serves none, and
 * meetings, stand in a last group.
 */
export function groupRows(
  rows: readonly Row[],
  catalogue: Catalogue,
  year: AsOfYear,
): readonly RowGroup[] {
  const sites = new Map(
    [...catalogue.gates, ...catalogue.crossings].map((site) => [site.id, site]),
  );
  const groups = new Map<string, RowGroup & { readonly rows: Row[] }>();
  for (const row of rows) {
    const site = siteOf(row, sites);
    const units = site && unitsIn(site, year);
    const spots = spotsOf(row);
    const key =
      site && units ? `${units.province}+${site.china.region}` : spots.join('+') || ELSEWHERE;
    const known = groups.get(key);
    if (known) {
      known.rows.push(row);
      continue;
    }
    groups.set(key, {
      key,
      heads: site && units ? [units.province, site.china.region] : spots,
      places: spots.length === 0 ? null : spots.map((id) => nameOf(catalogue, id)),
      sides:
        site && units
          ? {
              vietnam: nameOf(catalogue, units.province),
              china: nameOf(catalogue, site.china.region),
            }
          : null,
      rows: [row],
    });
  }
  const named = [...groups.values()];
  return [
    ...named.filter(({ key }) => key !== ELSEWHERE),
    ...named.filter(({ key }) => key === ELSEWHERE),
  ];
}

/** Where a statement stands, as it is told over the rows. */
const spotsOf = (row: Row): readonly string[] =>
  row.topic === 'cooperation' ? row.record.spots.map(({ place }) => place) : [];

function siteOf(row: Row, sites: ReadonlyMap<string, Site>): Site | undefined {
  if (row.topic === 'gates' || row.topic === 'crossings') return row.record;
  return row.topic === 'projects' ? sites.get(row.record.gates[0] ?? '') : undefined;
}

function nameOf({ places }: Catalogue, id: string): Names {
  return places.get(id)?.names ?? sameInAll(id);
}
