import type {
  Agreement,
  Carrier,
  Claim,
  Commitment,
  DocumentCard,
  Flow,
  Meeting,
  Place,
  Project,
  Site,
} from '../../model/records.ts';
import { type Fault, type Path, recordKey } from '../fault.ts';
import { type Check, sitesOf } from './records.ts';

/** An id that stands in a record, and where. `null` and missing ids point nowhere. */
interface Reference {
  readonly to: string;
  readonly id: string | null | undefined;
  readonly path: Path;
}

const many = (to: string, path: Path, ids: readonly string[] | undefined): Reference[] =>
  (ids ?? []).map((id, i) => ({ to, id, path: [...path, i] }));

function ofSite(site: Site): Reference[] {
  const { china } = site;
  return [
    { to: 'gate or crossing', id: site.partOf, path: ['partOf'] },
    ...site.vietnam.units.flatMap((unit, i) => [
      { to: 'place', id: unit.province, path: ['vietnam', 'units', i, 'province'] },
      { to: 'place', id: unit.district, path: ['vietnam', 'units', i, 'district'] },
    ]),
    { to: 'place', id: china.region, path: ['china', 'region'] },
    { to: 'place', id: china.prefecture, path: ['china', 'prefecture'] },
    { to: 'place', id: china.county, path: ['china', 'county'] },
  ];
}

function ofProject(project: Project): Reference[] {
  const along = (list: 'ends' | 'line') =>
    (project[list] ?? []).flatMap(({ gate, place }, i) => [
      { to: 'gate or crossing', id: gate, path: [list, i, 'gate'] },
      { to: 'place', id: place, path: [list, i, 'place'] },
    ]);
  return [
    ...many('gate or crossing', ['gates'], project.gates),
    ...along('ends'),
    ...along('line'),
  ];
}

function ofFlow(flow: Flow): Reference[] {
  return [
    ...many('place', ['a'], flow.a),
    ...many('place', ['b'], flow.b),
    ...many('gate or crossing', ['gates'], flow.gates),
    { to: 'series', id: flow.series, path: ['series'] },
    { to: 'meeting', id: flow.told?.meeting, path: ['told', 'meeting'] },
  ];
}

function ofCarrier({ places, gate }: Carrier): Reference[] {
  return [
    ...many('place', ['places'], places),
    { to: 'gate or crossing', id: gate, path: ['gate'] },
  ];
}

function ofMeeting(meeting: Meeting): Reference[] {
  return [
    { to: 'mechanism', id: meeting.mechanism, path: ['mechanism'] },
    { to: 'place', id: meeting.place, path: ['place'] },
    { to: 'place', id: meeting.hostRegion, path: ['hostRegion'] },
    ...many('place', ['participants'], meeting.participants),
    ...many('place', ['guests'], meeting.guests),
    ...many('place', ['chairs'], meeting.chairs),
  ];
}

function ofDocument(document: DocumentCard): Reference[] {
  return [
    ...many('place', ['event', 'places'], document.event.places),
    ...many('document', ['sameArticleAs'], document.sameArticleAs),
  ];
}

function ofClaim(claim: Claim): Reference[] {
  const place = claim.external?.place;
  return [
    ...many('place', ['places'], claim.places),
    ...many('record', ['records'], claim.records),
    ...many('place', ['sides', 'vn'], claim.sides.vn),
    ...many('place', ['sides', 'cn'], claim.sides.cn),
    ...claim.locators.map(({ document }, i) => ({
      to: 'document',
      id: document,
      path: ['locators', i, 'document'],
    })),
    ...(typeof place === 'string' ? [{ to: 'place', id: place, path: ['external', 'place'] }] : []),
  ];
}

function ofCommitment(one: Commitment): Reference[] {
  return [
    { to: 'meeting', id: one.session, path: ['session'] },
    ...many('place', ['by'], one.by),
    ...many('place', ['to'], one.to),
    ...many('record', ['records'], one.records),
    ...many('claim', ['claims'], one.claims),
    { to: 'commitment', id: one.repeats, path: ['repeats'] },
  ];
}

function ofAgreement(one: Agreement): Reference[] {
  return [
    ...many('place', ['parties', 'vn'], one.parties.vn),
    ...many('place', ['parties', 'cn'], one.parties.cn),
    { to: 'meeting', id: one.session, path: ['session'] },
    { to: 'agreement', id: one.partOf, path: ['partOf'] },
    { to: 'commitment', id: one.commitment, path: ['commitment'] },
    ...many('claim', ['claims'], one.claims),
  ];
}

function ofPlace(place: Place): Reference[] {
  return [
    { to: 'place', id: place.parent, path: ['parent'] },
    { to: 'place', id: place.successor, path: ['successor'] },
    { to: 'gate, crossing or project', id: place.record, path: ['record'] },
    ...(place.mentions ?? []).map(({ document }, i) => ({
      to: 'document',
      id: document,
      path: ['mentions', i, 'document'],
    })),
  ];
}

/** Every id that stands in a record is that of a record. Sources have a check of their own. */
export const referencesAreKnown: Check = (dossier) => {
  const ids = (list: readonly { id: string }[]) => new Set<string>(list.map(({ id }) => id));
  const sites = ids(sitesOf(dossier));
  const records = [dossier.projects, dossier.flows, dossier.meetings];
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    place: ids(dossier.places),
    document: ids(dossier.documents),
    claim: ids(dossier.claims),
    commitment: ids(dossier.commitments),
    agreement: ids(dossier.agreements),
    mechanism: ids(dossier.mechanisms),
    series: ids(dossier.flowSeries),
    meeting: ids(dossier.meetings),
    'place, gate or crossing': new Set([...ids(dossier.places), ...sites]),
    'gate or crossing': sites,
    'gate, crossing or project': new Set([...sites, ...ids(dossier.projects)]),
    record: new Set([sites, ...records.map(ids)].flatMap((some) => [...some])),
  };
  const faults = (record: string, references: readonly Reference[]): Fault[] =>
    references.flatMap(({ to, id, path }) =>
      id === null || id === undefined || known[to]?.has(id)
        ? []
        : [{ record, path, message: `there is no ${to} ${JSON.stringify(id)}` }],
    );
  return [
    ...sitesOf(dossier).flatMap((site) => faults(site.id, ofSite(site))),
    ...dossier.projects.flatMap((project) => faults(project.id, ofProject(project))),
    ...dossier.flowSeries.flatMap(({ id, arc }) =>
      faults(recordKey.series(id), many('place, gate or crossing', ['arc', 'of'], arc?.of)),
    ),
    ...dossier.flows.flatMap((flow) => faults(flow.id, ofFlow(flow))),
    ...dossier.carriers.flatMap((one) => faults(recordKey.carrier(one.places), ofCarrier(one))),
    ...dossier.meetings.flatMap((meeting) => faults(meeting.id, ofMeeting(meeting))),
    ...dossier.documents.flatMap((one) => faults(recordKey.document(one.id), ofDocument(one))),
    ...dossier.claims.flatMap((claim) => faults(recordKey.claim(claim.id), ofClaim(claim))),
    ...dossier.commitments.flatMap((one) =>
      faults(recordKey.commitment(one.id), ofCommitment(one)),
    ),
    ...dossier.agreements.flatMap((one) => faults(recordKey.agreement(one.id), ofAgreement(one))),
    ...dossier.places.flatMap((place) => faults(recordKey.place(place.id), ofPlace(place))),
  ];
};
