import type {
  MeetingFeature,
  ProjectFeature,
  SiteFeature,
} from '../../src/model/files/features.ts';

/* Made-up features for the tests of the map. */

const names = (name: string) => ({
  name_vi: name,
  name_zh: `${name}（桥）`,
  name_en: name,
  name_fr: name,
});

export function siteFeature(
  id: string,
  change: Partial<SiteFeature['properties']> = {},
  at: [number, number] | null = [105, 22],
): SiteFeature {
  const from = change.from ?? 2016;
  return {
    type: 'Feature',
    properties: {
      id: `gate:${id}`,
      run: `gate:${id}@${from}`,
      from,
      to: 2026,
      ...names(id),
      kind: 'main',
      order: 1,
      status: 'open',
      class_vn: null,
      class_cn: null,
      part_of: null,
      vn_name: id,
      cn_name: id,
      vn_province: 'vn-a',
      vn_district: null,
      cn_region: 'cn-b',
      cn_prefecture: null,
      cn_county: null,
      position_basis: 'estimated',
      precision_m: 500,
      is_sourced: true,
      freshness: 'sourced',
      last_known: null,
      last_source: null,
      sources: [],
      ...change,
    },
    geometry: at && { type: 'Point', coordinates: at },
  };
}

export function projectFeature(
  id: string,
  geometry: ProjectFeature['geometry'],
  change: Partial<ProjectFeature['properties']> = {},
): ProjectFeature {
  return {
    type: 'Feature',
    properties: {
      id: `project:${id}`,
      run: `project:${id}@2016`,
      from: 2016,
      to: 2026,
      ...names(id),
      type: 'railway',
      stage: 'agreed',
      geometry_basis: 'schematic',
      gates: [],
      position_basis: null,
      precision_m: null,
      is_sourced: true,
      freshness: 'sourced',
      last_known: null,
      last_source: null,
      sources: [],
      ...change,
    },
    geometry,
  };
}

export function meetingFeature(
  id: string,
  change: Partial<MeetingFeature['properties']> = {},
): MeetingFeature {
  return {
    type: 'Feature',
    properties: {
      id: `meeting:${id}`,
      run: `meeting:${id}@2018`,
      from: 2018,
      to: 2018,
      ...names(id),
      mechanism: 'made-up',
      ordinal: 1,
      start: '2018-05',
      end: null,
      status: 'held',
      place: null,
      host_region: null,
      participants: [],
      position_basis: 'source',
      precision_m: 1000,
      sources: [],
      ...change,
    },
    geometry: { type: 'Point', coordinates: [105, 22] },
  };
}
