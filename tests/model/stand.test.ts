import { describe, expect, it } from 'vitest';
import type { Claim, Place } from '../../src/model/records.ts';
import { standingOfAgreement, standingOfClaim } from '../../src/model/talk/stand.ts';

const place = (id: string, kind: Place['kind'], country: string) =>
  [id, { id, kind, country, position: { lon: 104, lat: 22 } }] as unknown as [string, Place];
const PLACES = new Map([
  place('vn-west', 'province', 'VN'),
  place('vn-east', 'province', 'VN'),
  place('vn-town', 'town', 'VN'),
  place('cn-north', 'autonomous-region', 'CN'),
  place('cn-port', 'prefecture', 'CN'),
  place('marker-9', 'marker', 'VN-CN'),
]);
const text = (vn: string[], cn: string[], until: string | null = null) =>
  standingOfAgreement({ parties: { vn, cn }, signed: '2022-02-25', until }, PLACES);
const claim = (places: string[], from: string | null, to: string | null) =>
  standingOfClaim(
    { places, valid: { from, to }, reported: '2025-02-21' } as unknown as Claim,
    PLACES,
  );

describe('where something stands', () => {
  it('is the most specific of its places, and binds one of each side', () => {
    expect(text(['vn-town', 'vn-west'], ['cn-port'])).toMatchObject({
      at: ['vn-town'],
      binds: ['vn-town', 'cn-port'],
    });
    expect(claim(['vn-west', 'marker-9', 'cn-north'], '2025', null)).toMatchObject({
      at: ['marker-9'],
      binds: null,
    });
  });

  it('is everywhere alike where it speaks of several, and binds none of them alone', () => {
    expect(text(['vn-west', 'vn-east'], ['cn-north'])).toMatchObject({
      at: ['vn-west', 'vn-east', 'cn-north'],
      binds: null,
    });
  });
});

describe('when it stands', () => {
  it('is the year of its signing, and on to the end of its term', () => {
    expect(text(['vn-west'], ['cn-north'])).toMatchObject({ from: 2022, to: 2022 });
    expect(text(['vn-west'], ['cn-north'], '2026')).toMatchObject({ from: 2022, to: 2026 });
  });

  it('is the years of which a statement speaks, an open end as of the report', () => {
    expect(claim(['vn-west'], '2023', '2025')).toMatchObject({ from: 2023, to: 2024 });
    expect(claim(['vn-west'], '2023-05', null)).toMatchObject({ from: 2023, to: 2025 });
    expect(claim(['vn-west'], '2027', null)).toMatchObject({ from: 2027, to: 2027 });
  });
});
